/** Laws and bills of the states, named and no more. */
import { STATES } from '../../match/states.ts'
import type { Reference } from '../reference.ts'
import { inBrackets } from './written.ts'

const BILL = /^(?:sb|hb|ab|sf|hf|ld|sjr|hjr)$/
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
  ...{ 'wa:rev': 'Revised Code', 'oh:rev': 'Revised Code', 'ma:gen': 'General Laws' },
  ...{ 'mi:comp': 'Compiled Laws', 'ny:penal': 'Penal Law' },
}

const capital = (word: string): string =>
  word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1)

const codeOf = (state: string, code: string): string =>
  COLLECTIONS[`${state}:${code}`] ??
  COLLECTIONS[code] ??
  `${code.split('-').map(capital).join(' ')} ${state === 'ny' ? 'Law' : 'Code'}`

function labelOf(state: string, code: string, number: string, path: readonly string[]): string {
  const name = STATES[state]?.[0] ?? state.toUpperCase()
  if (BILL.test(code)) return `${name} ${code.toUpperCase()} ${number}`
  if (BALLOT.test(code)) return `${name} ${capital(code)} ${number}`
  if (state === 'il' && number.includes('/')) {
    const [chapter, act, part = ''] = number.split('/')
    return `${chapter} ILCS ${act}/${part}`
  }
  return `${name} ${codeOf(state, code)} § ${number.replace('_', ':')}${inBrackets(path)}`
}

export function describeStateLaw([
  state = '',
  code = '',
  number = '',
  ...path
]: readonly string[]): Reference {
  const name = STATES[state]?.[0] ?? state.toUpperCase()
  const body = BILL.test(code)
    ? `This is a bill in the legislature of ${name}, not in Congress. States number their bills anew in each session.`
    : BALLOT.test(code)
      ? `This is a measure that the voters of ${name} decide on.`
      : `This is a law of ${name}. It binds within the state and is no part of federal law.`
  return { label: labelOf(state, code, number, path), body, reading: [], links: [] }
}
