/** What the school or district that cares for this browser has settled: it may be absent, and it may come late. */
import browser from 'webextension-polyfill'
import { type Policy, type PolicyReading, readPolicy } from '../classroom/policy.ts'
import { today } from '../text/day.ts'

let read: Promise<PolicyReading> | null = null

/** Firefox refuses where nothing is settled. */
const settled = (): Promise<unknown> => browser.storage.managed.get().catch(() => ({}))

export const policyReading = (): Promise<PolicyReading> =>
  (read ??= settled().then(value => readPolicy(value, today())))

export const policy = async (): Promise<Policy> => (await policyReading()).policy

/** Calls `changed` when something else is settled; Firefox settles once, when it starts. */
export const whenPolicyChanges = (changed: () => void): void =>
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return
    read = null
    changed()
  })
