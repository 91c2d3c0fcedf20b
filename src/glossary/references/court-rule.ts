/** What can be said of a rule of the federal courts. */
import { addresses } from '../addresses.ts'
import type { Reference } from '../reference.ts'
import { inBrackets, paragraphs } from './written.ts'

/** By the second part of the normal form: the name, how it is cited, what it governs. */
export const RULES: Readonly<Record<string, readonly [name: string, cited: string, governs: string]>> = {
  frcp: ['Federal Rules of Civil Procedure', 'Fed. R. Civ. P.', 'how lawsuits run in federal trial courts'],
  frcrmp: [
    'Federal Rules of Criminal Procedure',
    'Fed. R. Crim. P.',
    'how criminal cases run in federal courts',
  ],
  fre: ['Federal Rules of Evidence', 'Fed. R. Evid.', 'what may be shown and said in federal trials'],
  frap: ['Federal Rules of Appellate Procedure', 'Fed. R. App. P.', 'how appeals run in federal courts'],
  frbp: [
    'Federal Rules of Bankruptcy Procedure',
    'Fed. R. Bankr. P.',
    'how bankruptcies run in federal courts',
  ],
  supct: ['Rules of the Supreme Court', 'Sup. Ct. R.', 'how cases reach and run in the U.S. Supreme Court'],
}

/** What the rules most often in the news are about, to follow "Rule 11 …". */
const ABOUT: Readonly<Record<string, string>> = {
  'frcp:11': 'makes lawyers vouch for what they file and lets judges punish false or baseless papers',
  'frcp:12':
    'lets a side ask the judge to end a case early, for example because the complaint fails to state a claim',
  'frcp:23': 'says when many people may sue together as a class',
  'frcp:26': 'says what each side must show the other before trial',
  'frcp:37': 'lets judges punish a side that hides what it must show',
  'frcp:41': 'says how a lawsuit may be dropped or dismissed',
  'frcp:45': 'deals with subpoenas in lawsuits',
  'frcp:56': 'lets a judge decide without a trial where the facts are not in dispute',
  'frcp:60': 'says when a final judgment may be reopened',
  'frcp:65': 'governs injunctions and restraining orders, including the security a side may have to post',
  'frcrmp:6': 'governs grand juries, including their secrecy',
  'frcrmp:11': 'governs pleas, such as pleading guilty',
  'frcrmp:17': 'deals with subpoenas in criminal cases',
  'frcrmp:29': 'lets a judge acquit where the evidence is too weak',
  'frcrmp:33': 'says when a defendant may get a new trial',
  'frcrmp:35': 'says when a sentence may be corrected or cut',
  'frcrmp:41': 'governs search warrants and the return of seized property',
  'frcrmp:48': 'says how charges may be dropped or dismissed',
  'fre:403': 'lets judges keep out evidence that would mislead or inflame more than it proves',
  'fre:404': 'limits evidence of a person’s character or other acts',
  'fre:702': 'says when experts may testify',
}

export function describeCourtRule([set = '', number = '', ...path]: readonly string[]): Reference {
  const [name = 'court rules', cited = 'Rule', governs] = RULES[set] ?? []
  const about = ABOUT[`${set}:${number}`]
  return {
    label: `${cited} ${number}${inBrackets(path)}`,
    body: [about && `Rule ${number} ${about}.`, governs && `The ${name} say ${governs}.`]
      .filter(Boolean)
      .join(' '),
    reading: [`rule ${number}`, ...paragraphs(path)],
    links: governs ? [{ label: 'Text, Cornell Law School', address: addresses.courtRule(set, number) }] : [],
  }
}
