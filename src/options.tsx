/** The options page. Wiring. */
import { render } from 'preact'
import { bugs } from '../package.json'
import { shortcutSettings, shortcuts } from './browser/commands.ts'
import { openClassroom, openLibrary, openWelcome } from './browser/life.ts'
import { policyReading, whenPolicyChanges } from './browser/managed.ts'
import { giveBackAll } from './browser/sites.ts'
import { change, forgetAll, settings, whenSettingsChange } from './browser/store.ts'
import { type Settings, withKnown, withSite } from './glossary/settings.ts'
import { readSettingsFile, settingsFile } from './glossary/settings-file.ts'
import { openPage } from './opening.ts'
import { Options, type Said } from './ui/options/Options.tsx'

let said: Said | null = null

/** Changes the settings and says so, with the way back. */
async function make(next: (now: Settings) => Settings, what: Extract<Said, { undo: unknown }>['what']) {
  const before = await settings()
  const kept = await change(next)
  said = kept
    ? {
        what,
        async undo() {
          said = (await change(() => before)) ? { what: 'undone' } : { what: 'not kept' }
          await draw()
        },
      }
    : { what: 'not kept' }
  await draw()
}

async function load(file: File): Promise<void> {
  const read = readSettingsFile(await file.text())
  if (typeof read !== 'string') return make(() => read, 'imported')
  said = { what: read }
  await draw()
}

/** Hands the settings to the reader as a file. */
async function save(): Promise<void> {
  const address = URL.createObjectURL(
    new Blob([settingsFile(await settings())], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = 'newsgloss-settings.json'
  link.click()
  URL.revokeObjectURL(address)
}

async function draw(): Promise<void> {
  render(
    <Options
      settings={await settings()}
      settled={await policyReading()}
      shortcuts={await shortcuts()}
      said={said}
      dataStatement={bugs.url.replace(/issues$/, 'blob/main/docs/data.md')}
      act={{
        set: async wanted => {
          if (!(await change(now => ({ ...now, ...wanted })))) said = { what: 'not kept' }
          await draw()
        },
        unknow: key =>
          void make(
            now => (key === null ? { ...now, known: [] } : withKnown(now, { key, name: '' }, false)),
            'known taken back',
          ),
        switchOn: host => void make(now => withSite(now, host, true), 'site switched on'),
        chooseSites: () => void openWelcome(),
        openLibrary: () => void openLibrary(),
        openClassroom: () => void openClassroom(),
        changeKeys: shortcutSettings(),
        save: () => void save(),
        load: file => void load(file),
        async clear() {
          await giveBackAll()
          await forgetAll()
          said = { what: 'cleared' }
          await draw()
        },
      }}
    />,
    document.body,
  )
}

openPage('optionsTitle')
whenSettingsChange(() => void draw())
whenPolicyChanges(() => void draw())
void draw()
