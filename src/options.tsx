/** The options page. Wiring. */
import { render } from 'preact'
import { bugs } from '../package.json'
import { shortcutSettings, shortcuts } from './browser/commands.ts'
import { openClassroom, openLibrary, openWelcome } from './browser/life.ts'
import { policyReading, whenPolicyChanges } from './browser/managed.ts'
import { saveFile } from './browser/save-file.ts'
import { giveBackAll } from './browser/sites.ts'
import { change, forgetAll, settings, whenSettingsChange } from './browser/store.ts'
import { type Settings, withChangeUndone, withKnown, withSite } from './glossary/settings.ts'
import { readSettingsFile, settingsFile } from './glossary/settings-file.ts'
import { openPage } from './opening.ts'
import { keepFocus } from './ui/keep-focus.ts'
import { Options, type Said } from './ui/options/Options.tsx'

let said: Said | null = null
/** While a change is under way, which is drawn when its outcome can be said with it. */
let isMaking = false

/** Changes the settings and says so, with the way back. */
async function make(next: (now: Settings) => Settings, what: Extract<Said, { undo: unknown }>['what']) {
  let before!: Settings
  let after!: Settings
  isMaking = true
  const kept = await change(now => {
    before = now
    after = next(now)
    return after
  })
  isMaking = false
  said = kept
    ? {
        what,
        async undo() {
          said = (await change(now => withChangeUndone(now, before, after)))
            ? { what: 'undone' }
            : { what: 'not kept' }
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
const save = async (): Promise<void> =>
  saveFile('newsgloss-settings.json', 'application/json', settingsFile(await settings()))

async function draw(): Promise<void> {
  const page = (
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
          await forgetAll()
          const isGivenBack = await giveBackAll().then(
            () => true,
            () => false,
          )
          said = { what: isGivenBack ? 'cleared' : 'sites not given back' }
          await draw()
        },
      }}
    />
  )
  keepFocus(() => render(page, document.body))
}

openPage('optionsTitle')
whenSettingsChange(() => {
  if (!isMaking) void draw()
})
whenPolicyChanges(() => void draw())
void draw()
