/** The messages a card may use. They travel to the page with what was found there, as the card's style sheet does. */
import english from '../../../assets/_locales/en/messages.json'

/** By name: all that begin with `card`, and the language they are in. */
export const WORDS_OF_CARD: readonly string[] = Object.keys(english).filter(
  key => key === 'locale' || key.startsWith('card'),
)
