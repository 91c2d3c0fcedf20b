/**
 * Whether a sentence speaks of the federal government's money and nobody else's, so that its fiscal year is the one that
 * begins on October 1. States mostly begin in July, and companies when they like.
 */
import { STATES } from '../../match/states.ts'
import type { InSentence } from '../../text/sentence.ts'

const DEPARTMENT =
  'Agriculture|Commerce|Defense|Education|Energy|Health and Human Services|Homeland Security|Housing and Urban Development|Interior|Justice|Labor|State|Transportation|Treasury|Veterans Affairs|War'

const AGENCIES =
  'CBO|CBP|CDC|CMS|DHS|DOD|DOJ|EPA|FBI|FEMA|GAO|HHS|HUD|ICE|IRS|NASA|NDAA|NIH|NOAA|NSF|OMB|TSA|USAID|USCIS|USDA'

/** Whoever plans, votes or spends it. */
const FEDERAL = new RegExp(
  [
    '\\b[Ff]ederal (?:fiscal|budget|government|deficit|debt|spending|outlays|agenc(?:y|ies)|appropriations|revenues?|workforce|prisons?|courts? system)\\b',
    "\\bU\\.S\\. (?:government|budget|deficit|Treasury|Army|Navy|Air Force|Department)\\b|\\bthe nation['’]s (?:budget|deficit)\\b",
    "\\b(?:Congress(?:ional)?|Capitol Hill|White House|Pentagon|Biden|Trump|Obama)\\b|\\b[Pp]resident['’]s (?:\\w+ )?budget\\b",
    '\\b(?:House|Senate) (?:\\w+ )?(?:Appropriations|Budget|Armed Services)\\b|\\b[Aa]ppropriators\\b|\\b[Cc]ontinuing resolution\\b',
    `\\b(?:${DEPARTMENT}) Department\\b|\\bDepartment of (?:the )?(?:${DEPARTMENT})\\b|\\bHomeland Security\\b`,
    '\\b(?:Office of Management and Budget|Government Accountability Office|National Defense Authorization Act|National Institutes of Health|Internal Revenue Service|Social Security Administration|Border Patrol|Customs and Border Protection|Immigration and Customs Enforcement|Citizenship and Immigration Services|Bureau of Prisons|Space Force|Coast Guard|Marine Corps)\\b',
    `\\b(?:${AGENCIES})\\b`,
    '\\b[Rr]efugee (?:ceiling|cap|admissions)\\b|\\bH-[12]B\\b',
  ].join('|'),
)

/** Without Washington, where the federal government is at home. */
const STATE = Object.entries(STATES)
  .flatMap(([code, [name]]) => (code === 'wa' || code === 'dc' ? [] : [name]))
  .join('|')

/** Whose year may be another. */
const OTHERS = new RegExp(
  [
    `\\b(?:${STATE})\\b`,
    "\\bstates?\\b|\\bstate[-’']|\\bGov\\.|\\b[Gg]overnors?\\b|\\b[Ll]egislatures?\\b|\\bGeneral Assembly\\b|\\b[Ss]tatehouse\\b|\\bcommonwealth\\b",
    '\\b(?:[Cc]ount(?:y|ies)|[Cc]it(?:y|ies)|[Tt]owns?|[Vv]illages?|[Mm]ayors?|[Cc]ouncil\\w*|[Mm]unicipal\\w*|[Dd]istricts?|[Bb]oroughs?|[Tt]rib(?:e|es|al))\\b',
    '\\b(?:[Ss]chools?|[Uu]niversit(?:y|ies)|[Cc]olleges?|[Hh]ospitals?|[Cc]hurch\\w*|[Cc]harit\\w+|[Nn]onprofits?|[Ff]oundations?|[Mm]useums?)\\b',
    '\\b(?:Inc|Corp|Co|Ltd|LLC|PLC)\\b|\\b(?:[Cc]ompan(?:y|ies)|[Ff]irms?|[Cc]orporat\\w+|[Cc]ontractors?|[Ss]uppliers?|[Mm]akers?|[Mm]anufacturers?|[Rr]etailers?|[Aa]irlines?|[Bb]anks?|[Ss]tartups?|automakers?|chipmakers?|giant)\\b',
    '\\b(?:[Ss]hares?|[Ss]hareholders?|[Ii]nvestors?|[Ss]tocks?|[Ee]arnings?|[Pp]rofits?|[Ss]ales|[Nn]et income|[Dd]ividends?|[Gg]uidance|[Oo]utlook|[Bb]acklog|[Oo]rders|[Cc]ustomers|[Qq]uarter\\w*|[Cc]hief executive|CEO|CFO|[Aa]nalysts?|[Bb]usiness\\w*)\\b|(?<![Ff]ederal |[Tt]ax )\\b[Rr]evenues?\\b',
    '\\b(?:India|Japan|Canad|Brit|Austral|Pakistan|Bangladesh|Egypt|Singapore|Hong Kong|South Africa|New Zealand|U\\.K\\.|United Kingdom|United Nations|U\\.N\\.|World Bank)',
  ].join('|'),
)

/** Whoever the year is said to be of: "Nike’s fiscal year". */
const OWNER = /\b([A-Z][\w.&]*)(?:['’]s|(?<=s)['’])\s(?:own\s|next\s|current\s|first\s)?$/

export function speaksOfFederalMoney({ before, words, after }: InSentence): boolean {
  const sentence = `${before}${words}${after}`
  const owner = OWNER.exec(before)
  return FEDERAL.test(sentence) && !OTHERS.test(sentence) && (owner === null || FEDERAL.test(owner[1]!))
}
