/**
 * Whether the article itself says, in the same sentence, what a name means: then a mark would teach nothing.
 * `Habeas corpus, a procedure that lets …`, `a rule known as the filibuster`, `A lakh is 100,000.`
 */
import type { Span } from '../text/span.ts'

/** Characters around a name that are looked at. */
const REACH = 160

/** What a definition calls the thing it defines. */
const KIND =
  '(?:act|agency|agreement|amendment|amount|approach|arm|authority|benefit|body|branch|clause|concept|court|credit|deal|designation|doctrine|document|fee|form|fund|group|idea|initiative|law|legal|limit|maneuver|means|measure|mechanism|method|move|name|number|office|official|order|panel|permit|plan|policy|power|practice|principle|procedure|process|program|promise|protection|provision|requirement|right|rule|standard|status|statute|strategy|system|tactic|tax|technique|term|test|theory|tool|treaty|type|unit|visa|way|word|writ|kind|form|federal law|set of)'

const SAYS_WHAT =
  '(?:that|which|who|whose|where|when|in which|by which|under which|used|meant|designed|created|allowing|letting|giving|requiring|for|to)'

/** The words right behind the name. */
const BEHIND = new RegExp(
  [
    `^["”’]? (?:is|are|was|means?|refers? to|describes?) (?:an?|the|any|when|what) (?:[\\w'’-]+ ){0,5}?${KIND}s? (?:[\\w'’,-]+ ){0,3}?${SAYS_WHAT}\\b`,
    '^["”’]? (?:means|refers to|is when|is defined as|stands for) ',
    '^["”’]? (?:is|are|equals?) (?:about |roughly )?[\\d,.]+(?: (?:thousand|million|billion|trillion|percentage points?|of a percentage point))?\\b',
    `^["”’]?(?:,["”’]?| [—–-]| \\() ?(?:or )?(?:an?|the|any) (?:[\\w'’-]+ ){0,5}?${KIND}s? (?:[\\w'’,-]+ ){0,3}?${SAYS_WHAT}\\b`,
    '^["”’]?, which (?:means|refers to|is (?:an?|the)|lets?|allows?|requires?|bars?|gives?|makes?)\\b',
  ].join('|'),
)

/** The words right before it. */
const BEFORE = new RegExp(
  `\\b(?:an?|the|any) (?:[\\w'’-]+ ){0,5}?${KIND}s?,? (?:[\\w'’-]+ ){2,24}?(?:(?:is|are|was) )?(?:known as|called|referred to as) (?:an?|the)? ?["“‘]?$`,
  'i',
)

/** Whether the sentence around a span defines it. */
export function isExplained(text: string, { start, end }: Span): boolean {
  if (BEHIND.test(text.slice(end, end + REACH))) return true
  const before = text.slice(Math.max(0, start - REACH), start)
  return /(?:as|called) (?:(?:an?|the) )?["“‘]?$/.test(before) && BEFORE.test(before)
}
