import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BrowserMissing, findBrowser, isDebian, type Machine } from '../../src/cli/browsers.ts'

let here: string
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'newsgloss-path-'))
})
afterEach(() => rmSync(here, { recursive: true }))

/** Puts a program into a folder of the machine and returns its path. */
function program(folder: string, name: string, text = '#!/bin/sh\n'): string {
  mkdirSync(join(here, folder), { recursive: true })
  const file = join(here, folder, name)
  writeFileSync(file, text)
  chmodSync(file, 0o755)
  return file
}

/** A machine whose PATH is these folders and nothing else. */
const machine = (folders: readonly string[], env: Machine['env'] = {}): Machine => ({
  env: { PATH: folders.map(folder => join(here, folder)).join(delimiter), ...env },
  platform: 'linux',
  root: false,
  release: '',
  cache: join(here, 'cache'),
})

describe('finding a browser', () => {
  it('finds nothing on a machine without one', async () => {
    expect(await findBrowser('chromium', machine(['bin', 'not-there']))).toBeNull()
    expect(await findBrowser('firefox', machine([]))).toBeNull()
  })

  it('takes the variable before PATH', async () => {
    program('bin', 'chromium')
    const own = program('own', 'my-chromium')
    expect(await findBrowser('chromium', machine(['bin'], { NEWSGLOSS_CHROMIUM: own }))).toBe(own)
  })

  it('says so when the variable names no program, and looks no further', async () => {
    program('bin', 'firefox')
    const set = { NEWSGLOSS_FIREFOX: join(here, 'nowhere') }
    await expect(findBrowser('firefox', machine(['bin'], set))).rejects.toThrow(BrowserMissing)
    await expect(findBrowser('firefox', machine(['bin'], set))).rejects.toThrow('NEWSGLOSS_FIREFOX is set to')
  })

  it('prefers firefox-esr, wherever on PATH it stands', async () => {
    program('first', 'firefox')
    const esr = program('second', 'firefox-esr')
    expect(await findBrowser('firefox', machine(['first', 'second']))).toBe(esr)
  })

  it('never takes branded Chrome, which ignores --load-extension', async () => {
    program('bin', 'google-chrome-stable')
    program('bin', 'google-chrome')
    program('bin', 'chrome')
    expect(await findBrowser('chromium', machine(['bin']))).toBeNull()
  })

  it('passes over what cannot be run', async () => {
    mkdirSync(join(here, 'bin', 'chromium'), { recursive: true })
    const file = program('bin', 'chromium-browser')
    chmodSync(file, 0o644)
    expect(await findBrowser('chromium', machine(['bin']))).toBeNull()
  })

  it('passes over snaps, whose /tmp is not ours', async () => {
    program('bin', 'chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    const real = program('debs', 'chromium-browser')
    expect(await findBrowser('chromium', machine(['bin', 'debs']))).toBe(real)
  })

  it('follows links to the program', async () => {
    program('lib', 'firefox-real')
    mkdirSync(join(here, 'bin'))
    symlinkSync(join(here, 'lib', 'firefox-real'), join(here, 'bin', 'firefox'))
    expect(await findBrowser('firefox', machine(['bin']))).toBe(join(here, 'bin', 'firefox'))
  })
})

describe('whether apt has the browsers', () => {
  it.each([
    ['Debian', 'NAME="Debian GNU/Linux"\nID=debian\n', true],
    ['a child of Debian', 'ID=raspbian\nID_LIKE=debian\n', true],
    ['Ubuntu, whose packages are snaps', 'ID=ubuntu\nID_LIKE=debian\n', false],
    ['a child of Ubuntu', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
    ['Fedora', 'ID=fedora\n', false],
    ['no such file', '', false],
  ])('%s', (_, release, expected) => {
    expect(isDebian(release)).toBe(expected)
  })
})
