/**
 * Reporters: the series of books in which the decisions of courts are printed. A decision is cited by volume, reporter
 * and page, "597 U.S. 215".
 */
import { type Cursor, type Pattern, pattern } from '../cursor.ts'

/** The federal ones, which a normal form names by themselves: us:597:215. By their letters and digits alone. */
const FEDERAL: Readonly<Record<string, string>> = {
  f: 'fed',
  fedappx: 'fappx',
}

/** A blank may be missing. Of two that begin alike, the longer is tried first. */
const FEDERAL_ABBREVIATIONS =
  'U. S.; S. Ct.; S Ct; L. Ed. 2d; L. Ed.; L Ed 2d; F. 4th; F. 3d; F. 2d; F4th; F3d; F2d; F.; F. Supp. 3d; F. Supp. 2d; ' +
  "F. Supp.; F Supp 3d; F Supp 2d; FSupp3d; FSupp2d; F. App'x; F. Appx.; Fed. App'x; Fed. Appx.; Fed. Cl.; Cl. Ct.; B. R.; " +
  'F. R. D.; I. & N. Dec.; I&N Dec.; IN Dec.; T. C.; T. C. M.; M. J.; Vet. App.; F. Cas.; WL; US'

/** Courts of the states: by region, and by state. */
const STATE_ABBREVIATIONS =
  'A. 3d; A. 2d; A3d; A2d; Atl.; P. 3d; P. 2d; P3d; P2d; N. E. 3d; N. E. 2d; N. E.; NE3d; NE2d; N. W. 2d; N. W.; NW2d; ' +
  'S. E. 2d; S. E.; SE2d; S. W. 3d; S. W. 2d; S. W.; SW 3d; SW 2d; So. 3d; So. 2d; So3d; So2d; So.; ' +
  'Ala.; Ariz.; Ark.; Ark. App.; Ark. Terr. Rep.; Cal.; Cal. 2d; Cal. 3d; Cal. 4th; Cal. 5th; Cal. App.; Cal. App. 2d; ' +
  'Cal. App. 3d; Cal. App. 4th; Cal. App. 5th; Cal. Rptr.; Cal. Rptr. 2d; Cal. Rptr. 3d; Colo.; Conn.; Conn. App.; ' +
  'Conn. Super. Ct.; D. C.; App. D. C.; Del.; Fla.; Fla. L. Weekly; Fla. L. Weekly Fed.; Ga.; Ga. App.; Ga. Supp.; ' +
  'Suppl. Ga.; Haw.; Idaho; Ill.; Ill. 2d; Ill. App. 3d; Ill. App. 2d; Ill. Ct. Cl.; Ind.; Kan.; Kan. App. 2d; Ky.; La.; ' +
  'Md.; Md. App.; Me.; Mass.; Mass. App. Ct.; Mich.; Mich; Mich. App.; Minn.; Miss.; Miss. R.; Mo.; Mo. App.; Mont.; ' +
  'N. C.; N. C. App.; N. C. Rep.; N. D.; N. H.; N. J.; N. J. Super.; N. M.; N. Y.; N. Y. 2d; N. Y. 3d; NY2d; NY3d; ' +
  'N. Y. S.; N. Y. S. 2d; N. Y. S. 3d; NYS2d; NYS3d; New York Supp.; A. D. 2d; A. D. 3d; AD2d; AD3d; Misc. 2d; Misc. 3d; ' +
  'Misc 2d; Misc 3d; Misc Rep.; Misc.; Misc; Neb.; Neb. Ct. App.; Neb. App.; Nev.; Nev. Adv. Op.; Ohio St.; Ohio St. 2d; ' +
  'Ohio St. 3d; Ohio App. 3d; Ohio C. C.; Okla.; Or.; Or. App.; Pa.; Pa. Super.; Pa. Super; R. I.; S. C.; S. C. Eq.; ' +
  'S. C. L.; S. D.; Tenn.; Tex.; Tex. Supp.; Tex. Bus. Ct.; Tex. Bus.; Utah 2d; V. I.; Va.; Va. App.; Va. Leigh; Vt.; ' +
  'W. Va.; Wash.; Wash. 2d; Wash. App.; Wash. App. 2d; Wash. Terr.; Wn. 2d; Wn. App.; Wn. App. 2d; Wis.; Wis. 2d; Wyo.'

/** Reporters of one subject or one agency, law journals that printed decisions, and the reporters of two centuries ago. */
const OTHER_ABBREVIATIONS =
  'A. D. Cases; A. F. T. R. 2d; A. F. T. R.; Abb. Adm.; Agric. Dec.; Agric. Dec; Am. Ann. Cas.; Am. Jur.; Am. Jur. 2d; ' +
  'Am. Law J.; Am. Law Reg.; Amer. Jur.; Amer. L. Rev.; Amer. Law J.; Amer. Law Rev.; App. Com’r Pat.; Auto. Cas.; BCA; ' +
  'BLUE SKY L. REP.; Blue Sky L. Rep.; BTA LEXIS; Bayard’s Notebook; Bigelow’s Insurance Reports; Bigelow. Ins. Rep.; ' +
  'Blatchf. & H.; Brown, Adm.; Brunn. Coll. Cas.; CCH, Unemployment Ins. Rep.; CCH Unemployment Ins. Rep.; CJ C. A. R.; ' +
  'Cai.; Cal. Law J.; Cal. WCC; Car. L. Rep.; Car. Law Repos.; Carpenter’s Report of Burr’s Trial; Cent. Law. J.; ' +
  'Chi. Law J.; Chi. Leg. News; Chi. Leg. N.; Cin. L. Bull.; Cin. Law Bul.; Clayton’s Notebook; Colo. N. P.; ' +
  'Cont. Cas. Fed.; Copr. L. Dec.; Cranch; DJCAR; Daily Wash. L. Rptr.; Dall.; Dec. Comm’r Pat.; Dem. Sur.; Dem. Surr.; ' +
  'Empl. Prac. Dec.; Empl Prac Dec; Energy Mgmt.; FCC Rcd; FCDR; FED App.; Fed. App.; FERC; Fed. Carr. Cas.; ' +
  'Fulton County D. Rep.; Hall, Law J.; Hall. Law J.; Hask.; Hay. & Haz.; Haz. Reg. Pa.; Haz. U. S. Reg.; ' +
  'Hoff. Land Cas.; Hopk. Works; How.; How. Pr. Rep.; How. Pr.; How. Prac.; Hunt, Mer. Mag.; IER Cases; Int. Rev. Rec.; ' +
  'JTS; Jour. Fr. Inst.; Jour. Jur.; L. R. A.; Lab. Cas.; Law Rep.; Leg. Int.; Litt. Sel. Cas.; Lock. Rev. Cas.; ' +
  'Mass. App. Div. Adv. Sh.; Mass. Law Rep.; McA. Pat. Cas.; McCrary’s Cir. Ct. Rpts; N. B. R.; N. J. Law J.; ' +
  'N. Y. City H. Rec.; NDLR; NLRB; NY Slip Op; NYSlipOp; Newb. Adm.; Niles Reg.; Niles’ Reg.; O. G.; O. R. W.; O. S. U.; ' +
  'Ops. Cal. Atty. Gen.; Pa. Law J. Rep.; Pa. Law J.; Penn. L. J.; Pet.; Quart. Law J.; Read’s Notebook; ' +
  'Robertson’s Report of the Trial of Aaron Burr.; Rodney’s Notes; Serg. & Rawl.; T. C. M. (RIA); Tax Ct. Memo LEXIS; ' +
  'Tex. Law J.; Trade Cas.; Trade Reg. Rep.; U. S. Law Int.; U. S. Tax Cas.; U. S. Tax Ct. LEXIS; U. S. LEXIS; ' +
  'U. S. Dist. LEXIS; U. S. App. LEXIS; USTC; Unrep. Tenn. Cas.; Wall.; Wall. Jr. Append.; Wallace R.; Wells’ Notebook; ' +
  'West. Law J.; West. Law Month.; Wheat.; Woolw. Rep.'

/** Those that may also be cited without a volume, for there is only one or the page counts through. */
const VOLUMELESS_ABBREVIATIONS =
  'Abb. Adm.; Am. Ann. Cas.; Baldw.; Bankr. L. Rep.; Bankr. Reg. Supp.; Bayard’s Notebook; Betts’ Scr. Bk.; ' +
  'Betts, Scr. Bk.; Blatchf. & H.; Blatchf. Pr. Cas.; Blue Sky L. Rep.; Brown, Adm.; Brunner, Col. Cas.; CCH OSHD; ' +
  'CCH Unemployment Ins. Rep.; Cal. Law J. & Lit. Rev.; Car. Law Repos.; Chase’s Trial. Append.; Clayton’s Notebook; ' +
  'Codd. Dig.; Coddington’s Digest; Comm. Fut. L. Rep.; Coombs’ Trial of Aaron Burr.; Cox. Manual Trade-Mark Cas.; ' +
  'Cranch, Pat. Dec.; Energy Mgt.; Energy Mgmt.; Fed. Sec. L. Rep.; Fed Sec L Rep; Fish. Pr. Cas.; Gilp.; Hask.; ' +
  'Hempst.; Hoff. Dec.; Hoff. Land Cas.; Hoff. Op.; L. R. A.; Litt. Sel. Cas.; Mass. App. Div. Adv. Sh.; McA. Pat. Cas.; ' +
  'Med & Med GD; Miller’s Notebook; Newb. Adm.; Newb.; Nuclear Reg. Rep.; O. S. U.; Olc.; Oliver’s Forms; ' +
  'Pens. Plan Guide; Prod. Liab. Rep.; RICO Bus. Disp. Guide; R. I. C. O. Bus. Disp. Guide; Read’s Notebook; ' +
  'Ridgely’s Notebook; Rodney’s Notes; SCDB; T. C. Memo.; T. C. Memo; T. C. Summary Opinion; T. C. Summ. Op.; T. C. M.; ' +
  'Tapp. Rep.; Thomp. Cas.; Unemployment Ins. Rep.; Util. L. Rep.; Wallace R.; Wells’ Notebook; Whart. Hom.; ' +
  'Whart. St. Tr.; Wilson’s Red Book; Woolw.'

/**
 * Those known by the surname of the man who printed them. It stands for them only where the series, the editor or the
 * year is in brackets behind it: "3 Hughes (1880) 464", but 3 Hughes 464 may be anybody's score.
 */
const SURNAMES = 'Abbotts; Browne; Cooke; Holmes; Hughes; Kelly; McCrary; Smith; Taney; Ware'

const listed = (abbreviations: string): readonly string[] => abbreviations.split('; ')

/** How an abbreviation may be printed: its blanks may be missing, its apostrophes curly. */
const asPrinted = (abbreviation: string): string =>
  abbreviation.replace(/[.()]/g, '\\$&').replaceAll(/['’]/g, "['’]").replaceAll(' ', '~')

/** Patterns of names by their first letter; of two that begin alike, the longer is tried first. */
function anyOf(abbreviations: readonly string[]): ReadonlyMap<string, Pattern> {
  const names = [...new Set(abbreviations)].sort((a, b) => b.length - a.length)
  const letters = new Set(names.map(([letter = '']) => letter))
  return new Map(
    [...letters].map((letter): [string, Pattern] => {
      const ofLetter = names.filter(name => name.startsWith(letter)).map(asPrinted)
      return [letter, pattern(`(?:${ofLetter.join('|')})(?![A-Za-z])`)]
    }),
  )
}

const FEDERAL_NAMES = listed(FEDERAL_ABBREVIATIONS)
const WITH_VOLUME = anyOf([
  ...FEDERAL_NAMES,
  ...listed(STATE_ABBREVIATIONS),
  ...listed(OTHER_ABBREVIATIONS),
  ...listed(SURNAMES),
])
const WITHOUT_VOLUME = anyOf([...listed(VOLUMELESS_ABBREVIATIONS), 'Cooke', 'Smith'])

const letters = (abbreviation: string): string => abbreviation.replace(/[^A-Za-z0-9]/g, '').toLowerCase()

const FEDERAL_LETTERS = new Set(FEDERAL_NAMES.map(letters))

/** Regional reporters, so that "SW 3d" and "S. W. 3d" are one. */
const REGIONAL: ReadonlyMap<string, string> = new Map(
  listed(
    'A.; A.2d; A.3d; P.; P.2d; P.3d; N.E.; N.E.2d; N.E.3d; N.W.; N.W.2d; S.E.; S.E.2d; S.W.; S.W.2d; S.W.3d; So.; So.2d; ' +
      'So.3d; N.Y.2d; N.Y.3d; N.Y.S.2d; N.Y.S.3d; A.D.2d; A.D.3d; Misc.; Misc.2d; Misc.3d; Mich.; Pa.Super.',
  ).map(abbreviation => [letters(abbreviation), abbreviation]),
)

/** A reporter's name, as read. */
export interface ReporterName {
  /** As printed. */
  readonly printed: string
  /** The same without blanks. */
  readonly bare: string
  /** The beginning of its normal forms: us, f3d; for all but the federal ones, reporter:S.W.2d. */
  readonly form: readonly string[]
}

const surnames = new Set(listed(SURNAMES))

/** Whether a reporter goes by a surname. */
export const isSurname = ({ printed }: ReporterName): boolean => surnames.has(printed)

function named(printed: string): ReporterName {
  const name = letters(printed)
  const bare = printed.replace(/\s/g, '')
  const plain = bare.replaceAll('’', "'")
  return {
    printed,
    bare,
    form: FEDERAL_LETTERS.has(name) ? [FEDERAL[name] ?? name] : ['reporter', REGIONAL.get(name) ?? plain],
  }
}

/** Names that were read before. As many as that are in print: strange blanks must not make them more and more. */
const KNOWN = new Map<string, ReporterName>()
const MOST_KNOWN = 500

function nameOf(printed: string): ReporterName {
  const known = KNOWN.get(printed)
  if (known) return known
  const name = named(printed)
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(printed, name)
  return name
}

function readWith(cursor: Cursor, names: ReadonlyMap<string, Pattern>): ReporterName | null {
  const ofLetter = names.get(cursor.text[cursor.at] ?? '')
  const printed = ofLetter ? cursor.take(ofLetter) : null
  return printed === null ? null : nameOf(printed)
}

/** Reads the name of a reporter after its volume; null when there is none. */
export const readReporter = (cursor: Cursor): ReporterName | null => readWith(cursor, WITH_VOLUME)

/** Reads the name of a reporter that needs no volume. */
export function readReporterAlone(cursor: Cursor): ReporterName | null {
  const reporter = readWith(cursor, WITHOUT_VOLUME)
  if (reporter?.form[0] !== 'reporter') return reporter
  return letters(reporter.printed) === 'tcmemo' ? { ...reporter, form: ['tcmemo'] } : reporter
}

/** The first words of those that need no volume, to find them by. */
export const ALONE_CUE = `\\b(?=[A-Z])(?:${[
  ...new Set(listed(VOLUMELESS_ABBREVIATIONS).map(name => asPrinted(/^[A-Z]\. [A-Z]\.|^\S+/.exec(name)![0]))),
].join('|')}|(?:Cooke|Smith)~(?:\\([A-Z]|\\d))`

/** The first words of those that are printed without a period there, to find them by. */
export const UNDOTTED_CUE = [
  ...new Set(
    [...FEDERAL_NAMES, ...listed(STATE_ABBREVIATIONS), ...listed(OTHER_ABBREVIATIONS)]
      .map(name => name.split(' ')[0]!)
      .filter(word => !word.includes('.') && word !== 'Idaho'),
  ),
]
  .map(asPrinted)
  .concat(listed(SURNAMES).map(name => `${name}(?:,?~\\(|~\\d)`))
  .join('|')
