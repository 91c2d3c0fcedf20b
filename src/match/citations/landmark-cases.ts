/** Decisions of the Supreme Court that everybody cites by name alone. */
import { caseSlug } from './case-slug.ts'

/** Volume and page of the United States Reports; the name that is most used; others that are. */
const CASES: readonly (readonly [place: string, name: string, ...others: string[]])[] = [
  ['5:137', 'Marbury v. Madison'],
  ['17:316', 'McCulloch v. Maryland', 'McCulloch v. State of Maryland'],
  ['22:1', 'Gibbons v. Ogden'],
  ['60:393', 'Dred Scott v. Sandford', 'Scott v. Sandford'],
  ['112:94', 'Elk v. Wilkins'],
  ['163:537', 'Plessy v. Ferguson'],
  ['169:649', 'United States v. Wong Kim Ark'],
  ['198:45', 'Lochner v. New York'],
  ['249:47', 'Schenck v. United States'],
  ['274:200', 'Buck v. Bell'],
  ['283:697', 'Near v. Minnesota'],
  ['295:602', 'Humphrey’s Executor v. United States'],
  ['317:111', 'Wickard v. Filburn'],
  [
    '319:624',
    'West Virginia v. Barnette',
    'West Virginia State Board of Education v. Barnette',
    'West Virginia Board of Education v. Barnette',
  ],
  ['323:214', 'Korematsu v. United States'],
  ['343:579', 'Youngstown v. Sawyer', 'Youngstown Sheet and Tube v. Sawyer'],
  ['347:483', 'Brown v. Board of Education', 'Brown v. Board of Education of Topeka', 'Brown v. Board'],
  ['367:643', 'Mapp v. Ohio'],
  ['369:186', 'Baker v. Carr'],
  ['370:421', 'Engel v. Vitale'],
  ['372:335', 'Gideon v. Wainwright'],
  ['373:83', 'Brady v. Maryland'],
  ['376:254', 'New York Times v. Sullivan', 'NYT v. Sullivan'],
  ['377:533', 'Reynolds v. Sims'],
  ['381:479', 'Griswold v. Connecticut'],
  ['384:436', 'Miranda v. Arizona'],
  ['388:1', 'Loving v. Virginia'],
  ['389:347', 'Katz v. United States'],
  ['392:1', 'Terry v. Ohio'],
  [
    '393:503',
    'Tinker v. Des Moines',
    'Tinker v. Des Moines School District',
    'Tinker v. Des Moines Independent Community School District',
  ],
  ['395:444', 'Brandenburg v. Ohio'],
  ['403:602', 'Lemon v. Kurtzman'],
  ['406:205', 'Wisconsin v. Yoder'],
  ['408:238', 'Furman v. Georgia'],
  ['410:113', 'Roe v. Wade', 'Jane Roe v. Wade'],
  ['418:683', 'United States v. Nixon'],
  ['424:1', 'Buckley v. Valeo'],
  ['424:319', 'Mathews v. Eldridge'],
  [
    '438:265',
    'Regents of the University of California v. Bakke',
    'Regents of University of California v. Bakke',
    'University of California v. Bakke',
    'Regents v. Bakke',
  ],
  ['457:202', 'Plyler v. Doe'],
  ['457:731', 'Nixon v. Fitzgerald'],
  ['462:919', 'INS v. Chadha', 'Immigration and Naturalization Service v. Chadha'],
  ['466:668', 'Strickland v. Washington'],
  ['467:837', 'Chevron v. Natural Resources Defense Council', 'Chevron v. NRDC'],
  ['471:1', 'Tennessee v. Garner'],
  ['476:79', 'Batson v. Kentucky'],
  ['478:186', 'Bowers v. Hardwick'],
  ['487:654', 'Morrison v. Olson'],
  ['490:386', 'Graham v. Connor'],
  ['491:397', 'Texas v. Johnson'],
  [
    '494:872',
    'Employment Division v. Smith',
    'Employment Division, Department of Human Resources of Oregon v. Smith',
  ],
  ['505:833', 'Planned Parenthood v. Casey', 'Planned Parenthood of Southeastern Pennsylvania v. Casey'],
  ['517:620', 'Romer v. Evans'],
  ['520:681', 'Clinton v. Jones'],
  ['531:98', 'Bush v. Gore'],
  ['533:678', 'Zadvydas v. Davis'],
  ['539:558', 'Lawrence v. Texas'],
  ['542:507', 'Hamdi v. Rumsfeld'],
  ['545:469', 'Kelo v. City of New London', 'Kelo v. City of New London, Connecticut', 'Kelo v. New London'],
  ['548:557', 'Hamdan v. Rumsfeld'],
  ['549:497', 'Massachusetts v. EPA', 'Massachusetts v. Environmental Protection Agency'],
  ['553:723', 'Boumediene v. Bush'],
  ['554:570', 'District of Columbia v. Heller', 'D.C. v. Heller'],
  ['558:310', 'Citizens United v. Federal Election Commission', 'Citizens United v. FEC'],
  ['559:356', 'Padilla v. Kentucky'],
  ['561:742', 'McDonald v. City of Chicago', 'McDonald v. Chicago'],
  ['562:443', 'Snyder v. Phelps'],
  ['567:387', 'Arizona v. United States'],
  ['570:529', 'Shelby County v. Holder', 'Shelby County, Alabama v. Holder'],
  ['570:744', 'United States v. Windsor'],
  ['573:373', 'Riley v. California'],
  ['573:682', 'Burwell v. Hobby Lobby', 'Burwell v. Hobby Lobby Stores'],
  ['576:473', 'King v. Burwell'],
  ['576:644', 'Obergefell v. Hodges'],
  ['585:667', 'Trump v. Hawaii'],
  ['588:558', 'Kisor v. Wilkie'],
  ['588:684', 'Rucho v. Common Cause'],
  ['590:644', 'Bostock v. Clayton County', 'Bostock v. Clayton County, Georgia'],
  [
    '597:1',
    'New York State Rifle & Pistol Association v. Bruen',
    'New York Rifle & Pistol Association v. Bruen',
    'NYSRPA v. Bruen',
  ],
  [
    '597:215',
    'Dobbs v. Jackson Women’s Health Organization',
    'Dobbs v. Jackson Women’s Health',
    'Dobbs v. Jackson',
  ],
  ['597:697', 'West Virginia v. EPA', 'West Virginia v. Environmental Protection Agency'],
  [
    '600:181',
    'Students for Fair Admissions v. Harvard',
    'Students for Fair Admissions v. President and Fellows of Harvard College',
    'SFFA v. Harvard',
  ],
  ['600:570', '303 Creative v. Elenis'],
  ['601:100', 'Trump v. Anderson', 'Donald J. Trump v. Anderson'],
  ['603:369', 'Loper Bright v. Raimondo', 'Loper Bright Enterprises v. Raimondo'],
  ['603:593', 'Trump v. United States', 'Donald J. Trump v. United States', 'Donald Trump v. United States'],
  ['606:831', 'Trump v. CASA'],
]

/** Initials run together: D.C. and DC are one name. */
const key = (slug: string): string => slug.replace(/(?<=\b[a-uw-z])-(?=[a-uw-z]\b)/g, '')

/** The keys of a case's parties. */
export type Parties = readonly [first: string, second: string]

interface Landmarks {
  /** Normal forms by the keys of their names. */
  readonly decisions: ReadonlyMap<string, string>
  /** Keys of both parties, by the first word of the second. */
  readonly bySecond: ReadonlyMap<string, readonly Parties[]>
}

const firstWord = (slug: string): string => key(slug).split('-')[0]!

let made: Landmarks | null = null

/** Made when the first name is asked for: few articles speak of a case. */
function landmarks(): Landmarks {
  if (made) return made
  const decisions = new Map<string, string>()
  const bySecond = new Map<string, Parties[]>()
  for (const [place, ...names] of CASES)
    for (const name of names) {
      const slug = caseSlug(name)
      decisions.set(key(slug), `us:${place}`)
      const [first, second] = [slug.slice(0, slug.indexOf('-v-')), slug.slice(slug.indexOf('-v-') + 3)]
      const word = firstWord(second)
      bySecond.set(word, [...(bySecond.get(word) ?? []), [key(first), key(second)]])
    }
  made = { decisions, bySecond }
  return made
}

/** The decision of that name, in normal form; null when the name is not one everybody knows. */
export const landmark = (slug: string): string | null => landmarks().decisions.get(key(slug)) ?? null

/** The parties of those whose second begins as this one does. */
export const landmarksAgainst = (party: string): readonly Parties[] =>
  landmarks().bySecond.get(firstWord(caseSlug(/^\S*/.exec(party)![0]))) ?? []

/** Whether one of them begins its second party as this one begins. Spares its name a look in all its lengths. */
export const isSecondOfLandmark = (party: string): boolean => landmarksAgainst(party).length > 0

/** Whether this is the name of the party that has this key. */
export const isParty = (written: string, party: string): boolean =>
  written.charAt(0).toLowerCase() === party.charAt(0) && key(caseSlug(written)) === party

/** What everybody calls a decision, by normal form. */
export const NAME_OF_DECISION: ReadonlyMap<string, string> = new Map(
  CASES.map(([place, name]) => [`us:${place}`, name]),
)
