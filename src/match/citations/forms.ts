/**
 * Forms of federal agencies: "Form I-130", "a W-2", "1099-K", "IRS Form 1040", "SF-86", "FEC Form 3".
 *
 * Without the word "form", most are also something else (I-94 is a highway, W-4 a streak, 1040 a number), so that the
 * words around must speak of taxes or of immigration.
 */
import type { BodyOfLaw } from '../body-of-law.ts'
import { anyCase, type Cursor, type Pattern, pattern } from '../cursor.ts'
import { around } from '../nearby.ts'

const END = '(?![\\w%]|[.,/:]\\d|[-\u2010-\u2013]\\w)'
const JOINED = '[-\u2010-\u2013]'

const IMMIGRATION_NUMBER =
  '9|17|20|90|94W?|102|129F?|130A?|131A?|134A?|140|181|191|192|193|200|205|212|213|220|246|247[AGN]?|286|290B|352|356|360|407|408|485J?|508|515|526E?|539|551|566|571|589|590|600A?|601A?|612|687|690|693|698|730|751|765V?|766|797[A-F]?|800A?|817|821D?|824|829|830|831|851|860|862|863|864A?|864EZ|865|867|871|881|905|907|910|912|914|918A?|924|929|941|944|945|956'

const NUMBERED = anyCase(
  '(?:(?:IRS|USCIS|DHS|CBP|ICE|SEC|FEC|FBI|OPM|State Department|Treasury) )?forms? (?:Nos?\\.? )?',
)
const TAX_NUMBER =
  '1040(?:-(?:SR|EZ|NR|X|ES|V|C))?|1095(?:-[ABC])?|1096|1098(?:-[CEFTQ])?|1099(?:-(?:K|NEC|MISC|INT|DIV|B|R|G|S|C|A|Q|H|SA|OID|PATR|LTC|DA))?|1065|1041|1116|1120(?:-(?:S|F|C|H))?|1128|2106|2210|2290|2441|2553|2555|2848|3115|3520|3903|4137|4506(?:-[ACT])?|4562|4684|4797|4852|4868|4952|5329|5471|5472|5500|5695|6251|656|706|709|7004|720|8027|8233|8282|8283|8300|8332|8379|8396|8453|8508|8582|8606|8615|8801|8802|8804|8805|8809|8812|8821|8822|8824|8829|8832|8850|8857|8863|8867|8879|8880|8885|8889|8898|8908|8911|8919|8936|8938|8940|8941|8949|8959|8960|8962|8971|8975|8990|8991|8992|8993|8994|8995|8997|9465|911|926|940|941(?:-X)?|943|944|945|947|966|982|990(?:-(?:EZ|PF|N|T))?|1023(?:-EZ)?|1024(?:-A)?|1028|433(?:-[ABDF])?|211|3949(?:-A)?|13909|14039|14157|14446|15080|15111'
const STAMPED =
  'W-(?:2G|2|3|4P|4V|4|7|8BEN|8ECI|8IMY|8|9)|SS-4|SS-8|SS-5|T-[123]|' +
  'N-(?:300|336|400|426|470|565|600K?|644|648)|G-(?:28|325A?|325R|639|845|884|1041A?|1055|1145|1256|1450)|AR-11|EOIR-(?:26|27|28|29|33|40|42[AB]|59|60|61)|' +
  'DS-(?:11|82|64|156|160|230|260|261|2019|3025|3053|5504|117|5535)|' +
  'SF-(?:50|52|86C?|85P?|95|180|312|1199A|2809|424)|OF-(?:306|612)|OGE-(?:278e?|450)|FD-(?:258|302|395|473|941|1023|1057)|DD-(?:214|215|2|149|293|4)|ETA-(?:9035|9089|9141|9142[AB]?)|' +
  'LM-[1234]|10-[KQ]|8-K|6-K|20-F|40-F|13-?F|S-[1348]|N-PORT|CBP-\\d{1,4}'
/** Forms that go by their number alone, whatever the text is about. */
const SURE = `SF-(?:86C?|50|52|312|180)|FD-(?:302|1023|1057)|DD-214|DS-(?:160|260|2019|5535)|EOIR-(?:42[AB]|26|28)|I-(?:247A|821D|134A|797[A-F]|290B|129F)|G-325R|OGE-278e?|W-8BEN|1099-(?:K|NEC|MISC|INT|DIV|DA|OID|SA)|1040-(?:SR|EZ|NR|ES)|1095-[ABC]|990-(?:PF|EZ|T)`
const TAXED = `W-(?:2G|2|3|4|7|9)|1099(?:-[A-Z]{1,4})?|1098-?[ET]|1040-X`
const IMMIGRANT = `I-(?:${IMMIGRATION_NUMBER})|N-(?:336|400|426|565|600K?|648)|AR-11|G-(?:28|639|1145)`
/** Common numbers: only beside a word that makes them a form. */
const PLAIN = '1040|990|8300|941|1098'

const dashed = (source: string): string => source.replace(/(?<!\[[^\]]*)-/g, JOINED)
const bare = (source: string): Pattern => pattern(`(${dashed(source)})s?${END}`)
/** A number after "Form". */
const KNOWN = bare(`${TAX_NUMBER}|I-(?:${IMMIGRATION_NUMBER})|${STAMPED}`)
const READ_SURE = bare(SURE)
const READ_TAXED = bare(TAXED)
const READ_IMMIGRANT = bare(IMMIGRANT)
const READ_PLAIN = bare(PLAIN)

const ABOUT_TAXES =
  /\b(?:IRS|[Tt]ax(?:es|payers?|able)?|[Ww]ages?|[Ww]orkers?|[Ee]mploy\w*|[Pp]ayroll|[Ii]ncomes?|[Ww]ithh\w+|[Rr]efunds?|ITINs?|[Cc]ontractors?|[Ff]ilers?|[Ff]reelanc\w*|[Gg]ig|[Pp]ay(?:check|roll|er|or)s?|[Ff]orms?|Internal Revenue)\b/
const ABOUT_IMMIGRATION =
  /\b(?:USCIS|ICE|CBP|DHS|[Ii]mmigra\w*|[Mm]igrant\w*|[Vv]isas?|[Pp]etition(?:s|er|ers)?|[Aa]sylum\w*|[Gg]reen.cards?|[Nn]aturaliz\w*|[Cc]itizen\w*|[Dd]eport\w*|[Rr]emoval|[Dd]etain\w*|[Aa]dmission|[Aa]dmitted|[Aa]rrival\s+record|[Ee]ntry\s+record|[Pp]orts?\s+of\s+entry|[Pp]arole[de]?\w*|[Nn]on-?immigrant\w*|E-Verify|[Ww]ork (?:permit|authorization)s?|[Ee]mployment (?:eligibility|authorization)|[Aa]liens?|[Hh]omeland|[Bb]order|[Ww]arrants?|[Rr]efugees?|DACA|TPS|[Ff]orms?|[Aa]djustment of status|[Nn]otices? to [Aa]ppear)\b/
const ABOUT_HIRING =
  /\b(?:[Ee]mploy\w*|[Hh]ir(?:e|es|ed|ing)|[Aa]udit\w*|[Ww]orkplace|[Pp]ayroll|[Ww]orkers?|[Pp]aperwork)\b/
const ABOUT_ROADS =
  /\b(?:[Ii]nterstates?|[Hh]ighways?|[Ff]reeways?|[Ee]xits?|[Ll]anes?|[Tt]raffic|[Cc]rash\w*|[Mm]iles?|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)bound|[Rr]oads?|[Rr]amps?|[Tt]ruckers?|[Dd]riv(?:e|er|ers|ing)|[Mm]otorists?|[Cc]ollision|[Oo]verpass|[Bb]ridge|[Tt]roopers?|[Vv]ehicles?|[Pp]atrol|DOT|[Cc]onstruction|[Cc]orridor|[Dd]owntown)\b/
const NEARBY = 150
const SENTENCE = 80
/** Interstates have two or three digits. */
const HIGHWAY = /^I.(?:94|\d{3})$/

const AFTER_PLAIN = pattern(
  '(?: (?:tax )?(?:forms?|returns?|filings?|schedules?)\\b| tax\\b|,~(?:the )?(?:individual |standard |main )?(?:income )?tax)',
)
const BEFORE_PLAIN = /\b(?:IRS|[Tt]ax|[Tt]heir|[Yy]our|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Ii]ts|[Aa]|[Tt]he)\s+$/

const FEC = anyCase('FEC form (3[A-Z]?|1M?|2|5|9|13|24)(?![\\w%]|[.,:/]\\d)')
const STANDARD = anyCase('(standard|DD|optional) form(?: |-)(\\d{1,4}[A-Z]?)(?!\\w)')
const INITIALS: Readonly<Record<string, string>> = { standard: 'sf', dd: 'dd', optional: 'of' }
const SCHEDULE = anyCase('schedule ([A-F]|SE|K-1|C-EZ)~\\((?:IRS )?form (1040|1065|1120-?S|1041|990)\\)')
/** "Schedule F of their tax return". */
const SCHEDULE_OF_RETURN = pattern(
  `[Ss]chedules? ([A-F]|SE|C-EZ)(?= (?:of|on|to|with|in) (?:an?|the|his|her|their|your|its|my|our|each) (?:\\w{3,12} ){0,2}(?:tax )?returns?\\b)`,
)
const K1 = pattern(`[Ss]chedule K${JOINED}1s?${END}`)

/** A form's number in small letters, as its agency writes it in addresses. */
const plain = (number: string): string => number.replace(/[^\w]+/g, '-').toLowerCase()

function readAfterForm(cursor: Cursor): string | null {
  const fec = cursor.read(FEC)?.[1]
  if (fec !== undefined) return `fec-${fec}`
  const [, series = '', standard] = cursor.read(STANDARD) ?? []
  if (standard !== undefined) return `${INITIALS[series.toLowerCase()]}-${standard}`
  const [, letter, parent] = cursor.read(SCHEDULE) ?? []
  if (letter !== undefined) return `${parent}-schedule-${letter}`
  const ofReturn = cursor.read(SCHEDULE_OF_RETURN)?.[1]
  if (ofReturn !== undefined) return `1040-schedule-${ofReturn}`
  const from = cursor.at
  if (!cursor.skip(NUMBERED)) return null
  const known = cursor.read(KNOWN)?.[1]
  if (known !== undefined) return known
  cursor.at = from
  return null
}

function readBare(cursor: Cursor, vouched: boolean): string | null {
  const start = cursor.at
  const sure = cursor.read(READ_SURE)?.[1]
  if (sure !== undefined) return sure
  const taxed = cursor.read(READ_TAXED)?.[1]
  if (taxed !== undefined) return vouched || ABOUT_TAXES.test(around(cursor, start, NEARBY)) ? taxed : null
  const immigrant = cursor.read(READ_IMMIGRANT)?.[1]
  if (immigrant !== undefined) {
    const words = around(cursor, start, NEARBY)
    const isHired = /^I.9$/.test(immigrant) && ABOUT_HIRING.test(words)
    const isRoad = HIGHWAY.test(immigrant) && ABOUT_ROADS.test(around(cursor, start, SENTENCE))
    return vouched || isHired || (ABOUT_IMMIGRATION.test(words) && !isRoad) ? immigrant : null
  }
  const common = cursor.read(READ_PLAIN)?.[1]
  if (common !== undefined)
    return ABOUT_TAXES.test(around(cursor, start, NEARBY)) &&
      cursor.sees(AFTER_PLAIN) &&
      BEFORE_PLAIN.test(cursor.before(8, start))
      ? common
      : null
  const isPartner = cursor.skip(K1) && (vouched || ABOUT_TAXES.test(around(cursor, start, NEARBY)))
  return isPartner ? 'schedule-k-1' : null
}

export const forms: BodyOfLaw = {
  cues: [
    '\\b[Ff]orms? (?:No|[A-Z\\d])',
    '\\b(?:IRS|USCIS|DHS|CBP|ICE|SEC|FEC|FBI|OPM|State Department|Treasury|Standard|DD|Optional) [Ff]orm',
    '\\b[Ss]chedules? [A-Z]{1,2}(?:-|~\\(| (?:of|on|to|with|in) )',
    `(?<![\\w.-])(?:I|W|N|G|AR|EOIR|SF|FD|DD|DS|OGE)${JOINED}\\d`,
    `(?<![\\w$.,:/-])(?:10(?:40|9[589])|990|8300|941)(?:${JOINED}[A-Z]|s?\\b)`,
  ],
  read: (cursor, { vouched }) =>
    cursor.attempt(() => {
      const start = cursor.at
      const number = readAfterForm(cursor) ?? readBare(cursor, vouched)
      if (number === null) return null
      return [
        {
          start,
          end: cursor.at,
          citation: { system: 'form', parts: [plain(number)] },
          number: null,
          short: false,
        },
      ]
    }),
}
