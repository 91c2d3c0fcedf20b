/** All browser tests, for one browser. */
import { afterAll, beforeAll, describe } from 'vitest'
import type { BrowserName } from '../../src/cli/browsers.ts'
import { speakIn } from '../../src/cli/speak.ts'
import { accessTests } from './access.ts'
import { askingTests } from './asking.ts'
import { axeTests } from './axe.ts'
import { cardTests } from './card.ts'
import { classroomTests } from './classroom.ts'
import { faultsTests } from './faults.ts'
import { keysTests } from './keys.ts'
import { libraryTests } from './library.ts'
import { lookTests } from './look.ts'
import { makingTests } from './making.ts'
import { marksTests } from './marks.ts'
import { oddTests } from './odd.ts'
import { optionsTests } from './options.ts'
import { packsTests } from './packs.ts'
import { pagesTests } from './pages.ts'
import { panelTests } from './panel.ts'
import { policyTests } from './policy.ts'
import { popupTests } from './popup.ts'
import { rightsTests } from './rights.ts'
import { silenceTests } from './silence.ts'
import { sleepTests } from './sleep.ts'
import { storyTests } from './story.ts'
import { touchTests } from './touch.ts'
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
      speakIn('en')
      here = await world(browser)
    })
    afterAll(() => here?.close())
    marksTests(get)
    untouchedTests(get)
    oddTests(get)
    cardTests(get)
    lookTests(get)
    pagesTests(get)
    popupTests(get)
    panelTests(get)
    optionsTests(get)
    libraryTests(get)
    classroomTests(get)
    askingTests(get)
    keysTests(get)
    makingTests(get)
    storyTests(get)
    axeTests(get)
    touchTests(get)
    sleepTests(get)
    faultsTests(get)
    packsTests(get)
    policyTests(get)
    accessTests(get)
    rightsTests(get)
    // Last: it looks back on all that went before.
    silenceTests(get)
  })
}
