/** The states and the District of Columbia: postal code, name, and how lawyers shorten it. */
import { spaced } from './cursor.ts'

export const STATES: Readonly<Record<string, readonly [name: string, ...short: string[]]>> = {
  al: ['Alabama', 'Ala.'],
  ak: ['Alaska'],
  az: ['Arizona', 'Ariz.'],
  ar: ['Arkansas', 'Ark.'],
  ca: ['California', 'Cal.', 'Calif.'],
  co: ['Colorado', 'Colo.'],
  ct: ['Connecticut', 'Conn.'],
  de: ['Delaware', 'Del.'],
  fl: ['Florida', 'Fla.'],
  ga: ['Georgia', 'Ga.'],
  hi: ['Hawaii', 'Haw.'],
  id: ['Idaho'],
  il: ['Illinois', 'Ill.'],
  in: ['Indiana', 'Ind.'],
  ia: ['Iowa'],
  ks: ['Kansas', 'Kan.'],
  ky: ['Kentucky', 'Ky.'],
  la: ['Louisiana', 'La.'],
  me: ['Maine', 'Me.'],
  md: ['Maryland', 'Md.'],
  ma: ['Massachusetts', 'Mass.'],
  mi: ['Michigan', 'Mich.'],
  mn: ['Minnesota', 'Minn.'],
  ms: ['Mississippi', 'Miss.'],
  mo: ['Missouri', 'Mo.'],
  mt: ['Montana', 'Mont.'],
  ne: ['Nebraska', 'Neb.'],
  nv: ['Nevada', 'Nev.'],
  nh: ['New Hampshire', 'N.H.'],
  nj: ['New Jersey', 'N.J.'],
  nm: ['New Mexico', 'N.M.'],
  ny: ['New York', 'N.Y.'],
  nc: ['North Carolina', 'N.C.'],
  nd: ['North Dakota', 'N.D.'],
  oh: ['Ohio'],
  ok: ['Oklahoma', 'Okla.'],
  or: ['Oregon', 'Or.', 'Ore.'],
  pa: ['Pennsylvania', 'Pa.'],
  ri: ['Rhode Island', 'R.I.'],
  sc: ['South Carolina', 'S.C.'],
  sd: ['South Dakota', 'S.D.'],
  tn: ['Tennessee', 'Tenn.'],
  tx: ['Texas', 'Tex.'],
  ut: ['Utah'],
  vt: ['Vermont', 'Vt.'],
  va: ['Virginia', 'Va.'],
  wa: ['Washington', 'Wash.'],
  wv: ['West Virginia', 'W. Va.'],
  wi: ['Wisconsin', 'Wis.'],
  wy: ['Wyoming', 'Wyo.'],
  dc: ['District of Columbia', 'D.C.'],
}

const codes = new Map(Object.entries(STATES).flatMap(([code, names]) => names.map(name => [name, code])))

/** The postal code of a state's name, long or short; null when it is none. */
export const stateOf = (name: string): string | null => codes.get(name.replace(/\s+/g, ' ')) ?? null

/** A state's whole name, by its long or short one; null when that is none. */
export const fullNameOfState = (name: string): string | null => STATES[stateOf(name) ?? '']?.[0] ?? null

const alternatives = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replaceAll('.', '\\.'))
    .join('|')

/** The source of a pattern for a state's name in full, and for one in full or short. */
export const STATE = `(?:${alternatives(Object.values(STATES).map(([name]) => name))})`
export const STATE_OR_SHORT = `(?:${alternatives(Object.values(STATES).flat())})`

/** A state's name at the end of a text. */
export const ENDS_IN_STATE = new RegExp(`\\b(${spaced(STATE)})(?:['’]s?)?\\s+$`)
