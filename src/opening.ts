/** What each of our pages does first: it finds its words, and says in which language they are. Wiring. */
import { getMessage, uiLanguage } from './browser/speech.ts'
import { type Key, language, say, speakBy } from './ui/words.ts'

/** @param title the message that is the page's title. */
export function openPage(title: Extract<Key, 'name' | `${string}Title`>): void {
  speakBy(getMessage, uiLanguage())
  document.documentElement.lang = language()
  document.title = say(title)
}
