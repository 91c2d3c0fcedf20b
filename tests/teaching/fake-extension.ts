/** Our extension around a teacher's page: its storage, a background that answers what it is told to, and no policy. */
import type { Lesson } from '../../src/classroom/lesson.ts'
import { fakeBrowser } from '../browser/fake-storage.ts'

const silent = { addListener: () => {}, removeListener: () => {} }

export function fakeExtension() {
  const fake = fakeBrowser()
  /** Null when nobody answers. */
  const background: { lesson: Lesson | null } = { lesson: null }
  const browser = {
    ...fake.browser,
    storage: { ...fake.browser.storage, managed: { get: async () => ({}) } },
    runtime: {
      ...fake.browser.runtime,
      id: 'ours',
      onMessage: silent,
      sendMessage: async ({ ask }: { ask: string }) => (ask === 'lesson' ? background.lesson : null),
    },
    tabs: { sendMessage: async () => null },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
  }
  return { ...fake, background, browser }
}
