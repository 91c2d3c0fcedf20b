/** What a school or district has settled for the browsers in its care: assets/schemas/managed.schema.json says the same. */
import type { Assignment } from './assignment.ts'
import { readAssignmentFile } from './assignment-file.ts'
import { type PackFile, readPackFile } from './pack-file.ts'
import { refusal, type Trouble } from './refusal.ts'
import { fieldsOf, listening, type Tell } from './untrusted.ts'

/** What may be left out of the program. */
export const FEATURES = [
  'making assignments',
  'making packs',
  'reporting mistakes',
  'opening assignments from links',
] as const

export type Feature = (typeof FEATURES)[number]

/** Plain JSON. */
export interface Policy {
  /** Hosts on which the program stays off, their subdomains with them. */
  readonly offSites: readonly string[]
  /** Packs that are always on. */
  readonly packs: readonly PackFile[]
  readonly featuresOff: readonly Feature[]
  /** Put on the shelf of every student; null when there is none. */
  readonly assignment: Assignment | null
}

/** The policy as far as it can be read. */
export interface PolicyReading {
  readonly policy: Policy
  /** What was left out, and why. */
  readonly troubles: readonly Trouble[]
}

export const NO_POLICY: Policy = { offSites: [], packs: [], featuresOff: [], assignment: null }

const MOST_OF_A_POLICY = { sites: 2_000, host: 253, packs: 20 } as const

export const isNothing = ({ offSites, packs, featuresOff, assignment }: Policy): boolean =>
  offSites.length === 0 && packs.length === 0 && featuresOff.length === 0 && assignment === null

export const allows = ({ featuresOff }: Policy, feature: Feature): boolean => !featuresOff.includes(feature)

/** Whether the program stays off on a host. */
export const isOffOn = ({ offSites }: Policy, host: string): boolean =>
  offSites.some(off => host === off || host.endsWith(`.${off}`))

/** A host as browsers spell it; null for what is none. */
function hostFrom(text: string): string | null {
  if (!URL.canParse(`https://${text}/`)) return null
  const { hostname, host, pathname, username } = new URL(`https://${text}/`)
  return host === hostname && pathname === '/' && username === '' && /^[a-z0-9.-]+$/.test(hostname)
    ? hostname
    : null
}

/** A file that stands in the policy as it is, or as its text. */
const fileText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null)

function told(troubles: readonly Trouble[], tell: Tell): void {
  for (const { at, ...refused } of troubles) tell(refused, ...at)
}

function featureFrom(value: unknown, tell: Tell): Feature | null {
  const feature = FEATURES.find(each => each === value)
  if (!feature) tell(refusal('not a choice', 'featuresOff', FEATURES.join(', ')))
  return feature ?? null
}

function packFrom(value: unknown, tell: Tell, today: string): PackFile | null {
  const { pack, troubles } = readPackFile(fileText(value), today)
  told(troubles, tell)
  return pack
}

function assignmentFrom(value: unknown, tell: Tell): Assignment | null {
  if (value === undefined) return null
  const { assignment, troubles } = readAssignmentFile(fileText(value))
  told(troubles, (refused, ...at) => tell(refused, 'assignment', ...at))
  return assignment
}

/** Reads what the browser hands on. @param today ISO day. */
export function readPolicy(value: unknown, today: string): PolicyReading {
  const { troubles, tell } = listening()
  const fields = fieldsOf(value, 'policy', tell)
  if (!fields) return { policy: NO_POLICY, troubles }
  const { sites, host, packs } = MOST_OF_A_POLICY
  const offSites = fields.texts('offSites', sites, host).flatMap((text, number) => {
    const read = hostFrom(text)
    if (read === null) tell(refusal('not a site', text), 'offSites', number)
    return read ?? []
  })
  const policy: Policy = {
    offSites: [...new Set(offSites)],
    packs: fields.each('packs', packs, (pack, wrong) => packFrom(pack, wrong, today)),
    featuresOff: fields.each('featuresOff', FEATURES.length, featureFrom),
    assignment: assignmentFrom(fields.raw('assignment'), tell),
  }
  return { policy, troubles }
}
