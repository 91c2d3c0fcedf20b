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

/** Words of a noun phrase: with a verb or another article among them it says what somebody does, not what the thing is. */
const NOT_IN_PHRASE =
  "(?:an?|the|may|might|can|can't|cannot|could|must|shall|should|will|would|is|are|was|were|has|have|had|said|says|did|does)"
const PHRASE = `(?:(?!${NOT_IN_PHRASE} )[\\w'’-]+ )`

/** The words right behind the name. */
const BEHIND = new RegExp(
  [
    `^["”’]? (?:is|are|was|means?|refers? to|describes?) (?:an?|the|any|when|what) (?:[\\w'’-]+ ){0,5}?${KIND}s? (?:[\\w'’,-]+ ){0,3}?${SAYS_WHAT}\\b`,
    '^["”’]? (?:means|refers to|is when|is defined as|stands for) ',
    '^["”’]? (?:is|are|equals?) (?:about |roughly )?[\\d,.]+(?: (?:thousand|million|billion|trillion|percentage points?|of a percentage point))?\\b(?! ?(?:%|percent\\b))',
    '^["”’]?, which (?:means|refers to|is (?:an?|the)|lets?|allows?|requires?|bars?|gives?|makes?)\\b',
  ].join('|'),
)

/** The same where it is set beside the name. */
const BESIDE = new RegExp(
  `^["”’]?(?:(,["”’]?)| [—–-]| \\() ?(?:or )?(?:an?|the|any) ${PHRASE}{0,5}?${KIND}s? (?:[\\w'’,-]+ ){0,3}?${SAYS_WHAT}\\b`,
)

/** How a sentence opens whose first comma ends what comes before the main clause: “Under Title 42, an agent may …” */
const OPENING =
  /(?:^|[.!?]["”’)]*\s+)["“‘(]*(?:After|As|At|Because|Before|By|Despite|During|For|From|If|In|On|Since|Through|To|Under|Unless|Until|When|While|With|Without)\s[^,.;:]*$/

/** The words right before it. */
const BEFORE = new RegExp(
  `\\b(?:an?|the|any) (?:[\\w'’-]+ ){0,5}?${KIND}s?,? (?:[\\w'’-]+ ){2,24}?(?:(?:is|are|was) )?(?:known as|called|referred to as) (?:an?|the)? ?["“‘]?$`,
  'i',
)

/** Whether the sentence around a span defines it. */
export function isExplained(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + REACH)
  if (BEHIND.test(behind)) return true
  const before = text.slice(Math.max(0, start - REACH), start)
  const beside = BESIDE.exec(behind)
  if (beside) return beside[1] === undefined || !OPENING.test(before)
  return /(?:as|called) (?:(?:an?|the) )?["“‘]?$/.test(before) && BEFORE.test(before)
}
