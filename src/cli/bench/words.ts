/** The words of which the articles and names of the benchmark are made: those news is made of. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const NOUNS = list(`
  account action agency agreement appeal attorney audit authority ballot bank benefit bill board border budget
  bureau campaign candidate case caucus challenge chamber charge citizen city claim clause clerk coalition
  commission committee community company complaint conference congress consumer contract council county coalition
  court credit crime data deadline deal debate decision decree defendant deficit delegate department deputy
  detention director discharge district doctrine document dollar economy election emergency employee employer
  enforcement estate evidence examiner exception exemption expert export family federation fee filing finding
  fraud fund government governor grant growth guideline health hearing hospital house housing immigrant income
  industry inflation inquiry insurance interest investigation investor judge judgment jurisdiction jury justice
  labor lawmaker lawsuit lawyer leader lease ledger legislature letter license lobby market mayor measure member
  memo minister motion nation network notice objection office officer official opinion opponent order ordinance
  panel party patent payment penalty pension people permit petition plaintiff plan plea police policy power
  precedent president price privilege program project proposal prosecutor protection protest provision quarter
  question quota rate record recovery referendum reform refund region register regulation relief report
  representative request reserve resident resolution return revenue review right ruling sanction school secretary
  section senate senator sentence service session settlement sheriff shelter spending staff state statement statute
  stimulus strike subpoena subsidy summit support supervisor surplus tariff tax taxpayer term testimony treasury
  treaty trial tribunal trustee union verdict veto violation visa voter wage waiver warrant witness worker year
`)

export const ADJECTIVES = list(`
  annual armed automatic bipartisan central civil commercial common confidential constitutional criminal current
  direct domestic early economic electoral emergency executive federal final financial fiscal foreign former formal
  free general global high independent indirect interim internal international joint judicial late legal legislative
  limited local long lower major minor municipal mutual national native new northern nuclear open optional original
  partial permanent personal political preliminary private procedural provisional public quarterly rapid recent
  regional regular removable rural secret senior separate social southern special sovereign standard strategic
  sudden supreme technical temporary third urban urgent voluntary western written
`)

export const VERBS = list(`
  accepted acknowledged added announced appealed approved argued asked backed began blocked called challenged
  changed cited confirmed considered declined delayed denied described directed dismissed ended expanded expected
  explained filed found granted heard held issued joined kept limited moved named offered opened opposed ordered
  planned proposed published questioned reached read received rejected released removed reported requested required
  reviewed revised ruled said scheduled sent shared signed sought started stopped supported suspended told upheld
  urged voted warned withdrew wrote
`)

export const SMALL = list(`
  the a its their that this about after against among around as at because before between but by during for from in
  into on over since so than then through to under until when where which while with without and or if not also
  still only even later earlier again who more most many some few several
`)

export const NAMES = list(`
  Adler Barrow Castell Dunmore Ellery Fairbanks Garrow Hadley Ives Jessup Kearney Langdon Marlow Norwood Okafor
  Pellham Quimby Ransome Sandoval Thackery Underhill Varga Whitcomb Yarrow Zeller
`)

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
