/** The state that the words around a bill speak of, where only one can be meant. */
import { sentencesIn } from '../../text/sentence.ts'
import { type Cursor, spaced } from '../cursor.ts'
import { STATE, stateOf } from '../states.ts'

/**
 * A state as a place that makes laws: "in Texas", "Texas lawmakers", "Texas’ bill"; not the "Texas Tribune", the
 * "University of Texas", Virginia Foxx, nor a county that sends somebody, "(R., Indiana)".
 */
const LAWMAKING = new RegExp(
  spaced(
    `(?<!University of )(?<!\\([DRI]\\., )\\b(${STATE})(?:['’]s?(?= )|(?=[.,;:)]| [a-z\\d]| (?:Gov|Legislature|House|Senate|Republicans?|Democrats?|Attorney|Assembly|General|Rep|Sen)\\b))`,
  ),
  'g',
)

/** A city mostly, and one without bills of these names. */
const NO_STATE = new Set(['wa', 'dc'])

const BEFORE = 300
const AFTER = 150
const BLANK_LINE = /\n[^\S\n]*\n/

/** The one state in a text; null when there is none, or several. */
function onlyState(text: string): string | null {
  const states = new Set<string>()
  for (const [, name = ''] of text.matchAll(LAWMAKING)) {
    const state = stateOf(name)
    if (state !== null && !NO_STATE.has(state)) states.add(state)
  }
  const [state = null] = states
  return states.size === 1 ? state : null
}

const hasState = (text: string): boolean => text.search(LAWMAKING) >= 0

/** The state of the sentence that holds `start` and the cursor or, where it names none, of the paragraph so far. */
export function stateNearby(cursor: Cursor, start: number): string | null {
  const before = cursor.before(BEFORE, start).split(BLANK_LINE).at(-1) ?? ''
  const [after = ''] = cursor.after(AFTER).split(BLANK_LINE)
  const text = `${before}${cursor.text.slice(start, cursor.at)}${after}`
  const sentence = sentencesIn(text).find(({ end }) => end > before.length)
  const own = sentence ? text.slice(sentence.start, sentence.end) : ''
  return hasState(own) ? onlyState(own) : onlyState(before)
}
