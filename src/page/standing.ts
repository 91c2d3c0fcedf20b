/**
 * What part an element plays in an article: it holds its words, parts its paragraphs, or is none of its business.
 * Knows names and attributes only, so that a page and a file on disk are read by the same rules.
 */

export type Standing =
  /** Its words run on with those around it. */
  | 'inline'
  /** Its words stand by themselves. */
  | 'block'
  /** As inline, but a link: marked only when the thing is named nowhere else. */
  | 'link'
  /** As block, but a heading: read, never marked. */
  | 'heading'
  /** Not the article's text: navigation, bylines, advertisements, code, fields, what is hidden or being edited. */
  | 'apart'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const INLINE = names(
  'abbr acronym b bdi bdo big cite data del dfn em font i ins kbd label mark q rb rp rt ruby s samp small span strike strong sub sup tt u var wbr time',
)
const APART = names(
  'script style noscript template nav aside footer form button input textarea select option datalist code pre iframe frame object embed canvas svg math audio video picture address dialog menu head title map meter progress output',
)
const APART_ROLES = names(
  'navigation banner complementary contentinfo search form button textbox searchbox menu menubar toolbar tablist dialog alert status tooltip listbox combobox img math',
)

/** Class and id words by which sites name what is not the story; “social security” and “tax credit” are what it is about. */
const APART_WORDS =
  /(?:^|[\s_-])(?:ads?|advert\w*|promo\w*|sponsor\w*|taboola|outbrain|byline|authors?|timestamp|share|sharing|social(?!-security)|related|recirc\w*|recommended|newsletter|signup|subscribe|paywall|comments?|breadcrumbs?|nav|navigation|menu|footer|sidebar|toolbar|tags|(?<!tax-)credits?(?!-(?:card|rating|score|union))|cookie|consent|most-read|trending)(?:$|[\s_-])/i

/** Classes that tell what a story is about: WordPress puts its subjects on what holds it. */
const SUBJECTS = /(?:^|\s)(?:tag|category)-\S+/g

/** Elements that never hold what is none of the story's business, whatever they are called. */
const EMPHASIS = names('b em i strong u sup sub mark q s abbr dfn cite br wbr')

/**
 * @param name the element's local name, in small letters.
 * @param attribute its attribute of that name; null when it has none. Asked as seldom as can be: a page has thousands.
 */
export function standingOf(name: string, attribute: (name: string) => string | null): Standing {
  if (EMPHASIS.has(name)) return 'inline'
  if (name === 'a') return 'link'
  if (APART.has(name)) return 'apart'
  const role = attribute('role')
  if (role !== null && APART_ROLES.has(role)) return 'apart'
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return 'apart'
  const editable = attribute('contenteditable')
  if (editable !== null && editable !== 'false') return 'apart'
  const isHeading = /^h[1-6]$/.test(name)
  // A heading's id is made of its words.
  if (isCalledApart(attribute('class')) || (!isHeading && isCalledApart(attribute('id')))) return 'apart'
  if (INLINE.has(name)) return 'inline'
  return isHeading || role === 'heading' ? 'heading' : 'block'
}

const isCalledApart = (called: string | null): boolean =>
  called !== null && APART_WORDS.test(called) && APART_WORDS.test(called.replace(SUBJECTS, ''))

/** A footnote's number, which is no part of the word it clings to; only raised text can be one. */
export const isFootnote = (raised: string): boolean => /^\s*[[(]?\d+[\])]?\s*$/.test(raised)
