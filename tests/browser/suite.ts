/** All browser tests, for one browser. */
import { afterAll, beforeAll, describe } from 'vitest'
import type { BrowserName } from '../../src/cli/browsers.ts'
import { accessTests } from './access.ts'
import { cardTests } from './card.ts'
import { lookTests } from './look.ts'
import { marksTests } from './marks.ts'
import { pagesTests } from './pages.ts'
import { panelTests } from './panel.ts'
import { popupTests } from './popup.ts'
import { rightsTests } from './rights.ts'
import { silenceTests } from './silence.ts'
import { sleepTests } from './sleep.ts'
import { untouchedTests } from './untouched.ts'
import { type World, world } from './world.ts'

/** The world is there once the tests run, not while they are being named. */
export type Here = () => World

export function inBrowser(browser: BrowserName): void {
  describe(browser, () => {
    let here: World | null = null
    const get = () => {
      if (here === null) throw new Error(`${browser} is not running.`)
      return here
    }
    beforeAll(async () => {
      here = await world(browser)
    })
    afterAll(() => here?.close())
    marksTests(get)
    untouchedTests(get)
    cardTests(get)
    lookTests(get)
    pagesTests(get)
    popupTests(get)
    panelTests(get)
    sleepTests(get)
    accessTests(get)
    rightsTests(get)
    // Last: it looks back on all that went before.
    silenceTests(get)
  })
}
