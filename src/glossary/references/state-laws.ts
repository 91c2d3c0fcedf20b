/** Laws and bills of the states, named and no more. */
import { STATES } from '../../match/states.ts'
import type { Reference } from '../reference.ts'
import { inBrackets } from './written.ts'

const BILL = /^(?:sb|hb|ab|sf|hf|ld)$/
const JOINT_RESOLUTION = /^(?:sjr|hjr)$/
const BALLOT = /^(?:proposition|measure|amendment)$/

/** What the states call the collections that several have. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  code: 'Code',
  statutes: 'Statutes',
  law: 'Laws',
  rev: 'Revised Statutes',
  gen: 'General Statutes',
  comp: 'Compiled Statutes',
  consol: 'Consolidated Statutes',
  gov: 'Government Code',
  'rev-civ': 'Revised Civil Statutes',
  ...{ 'wa:rev': 'Revised Code', 'oh:rev': 'Revised Code' },
  ...{ 'ma:gen': 'General Laws', 'ri:gen': 'General Laws' },
  ...{ 'mi:comp': 'Compiled Laws', 'ny:consol': 'Consolidated Laws' },
  ...{ 'md:criminal': 'Criminal Law', 'md:family': 'Family Law' },
}

/** Codes that are cited by a title before their name. */
const TITLED: Readonly<Record<string, string>> = { 'pa:consol': 'Pa.C.S.', 'de:code': 'Del. C.' }

const capital = (word: string): string =>
  /^(?:and|of)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)

const codeOf = (state: string, code: string): string =>
  COLLECTIONS[`${state}:${code}`] ??
  COLLECTIONS[code] ??
  `${code.split('-').map(capital).join(' ')}${code.startsWith('code-') ? '' : state === 'ny' ? ' Law' : ' Code'}`

function labelOf(state: string, code: string, number: string, path: readonly string[]): string {
  const name = STATES[state]?.[0] ?? state.toUpperCase()
  if (BILL.test(code) || JOINT_RESOLUTION.test(code)) return `${name} ${code.toUpperCase()} ${number}`
  if (BALLOT.test(code)) return `${name} ${capital(code)} ${number}`
  if (state === 'il' && number.includes('/')) {
    const [chapter, act, part = ''] = number.split('/')
    return `${chapter} ILCS ${act}/${part}`
  }
  const inner = /^(\w+)-(.+)$/.exec(number)
  if (inner && `${state}:${code}` in TITLED)
    return `${inner[1]} ${TITLED[`${state}:${code}`]} § ${inner[2]}${inBrackets(path)}`
  if (state === 'ma' && code === 'gen')
    return `${name} General Laws ch. ${inner ? `${inner[1]}, § ${inner[2]}` : number}${inBrackets(path)}`
  return `${name} ${codeOf(state, code)} § ${number.replace('_', ':')}${inBrackets(path)}`
}

/** To follow "of": Texas, the District of Columbia. */
const placeOf = (state: string): string =>
  state === 'dc' ? 'the District of Columbia' : (STATES[state]?.[0] ?? state.toUpperCase())

function bodyOf(state: string, code: string): string {
  const place = placeOf(state)
  if (BALLOT.test(code)) return `This is a measure that was or will be put to the voters of ${place}.`
  const measure = BILL.test(code) ? 'bill' : JOINT_RESOLUTION.test(code) ? 'joint resolution' : null
  if (measure !== null)
    return `This is a ${measure} in the legislature of ${place}, not in Congress. Most states begin their numbers anew with each session.`
  return `This is part of the law of ${place}. It binds within the ${state === 'dc' ? 'District' : 'state'} and is no part of federal law.`
}

export const describeStateLaw = ([
  state = '',
  code = '',
  number = '',
  ...path
]: readonly string[]): Reference => ({
  label: labelOf(state, code, number, path),
  body: bodyOf(state, code),
  reading: [],
  links: [],
})
