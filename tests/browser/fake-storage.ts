/** The browser's storage as far as the shelf uses it: in memory, of a size, and gone wrong when that is asked for. */

interface Change {
  oldValue?: unknown
  newValue?: unknown
}
type Listener = (changes: Record<string, Change>, area: string) => void

const copy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

export function fakeBrowser() {
  let kept: Record<string, unknown> = {}
  const listeners: Listener[] = []
  const state = {
    room: Number.POSITIVE_INFINITY,
    isPrivate: false,
    broken: false,
    /** Reads that go wrong, the next first. */
    failing: 0,
    version: '1.0',
  }
  const listOf = (keys: string | readonly string[]): readonly string[] =>
    typeof keys === 'string' ? [keys] : keys
  const tell = (changes: Record<string, Change>): void => {
    for (const listen of listeners) listen(changes, 'local')
  }
  const local = {
    async get(keys: string | readonly string[]) {
      if (state.broken || state.failing-- > 0) throw new Error('broken')
      return Object.fromEntries(
        listOf(keys).flatMap(key => (key in kept ? [[key, copy(kept[key])] as const] : [])),
      )
    },
    /** All or nothing, as browsers do it. */
    async set(values: Record<string, unknown>) {
      await null
      const next = { ...kept, ...(copy(values) as object) }
      if (JSON.stringify(next).length > state.room) throw new Error('QUOTA_BYTES quota exceeded')
      const before = kept
      kept = next
      tell(
        Object.fromEntries(
          Object.keys(values).map(key => [key, { oldValue: before[key], newValue: kept[key] }]),
        ),
      )
    },
    async remove(keys: string | readonly string[]) {
      const gone = listOf(keys).filter(key => key in kept)
      const before = kept
      kept = Object.fromEntries(Object.entries(kept).filter(([key]) => !gone.includes(key)))
      tell(Object.fromEntries(gone.map(key => [key, { oldValue: before[key] }])))
    },
    clear: () => local.remove(Object.keys(kept)),
  }
  return {
    state,
    /** What is kept, to be looked at or spoiled. */
    kept: () => kept,
    spoil(values: Record<string, unknown>) {
      kept = { ...kept, ...values }
    },
    clear() {
      kept = {}
      Object.assign(state, {
        room: Number.POSITIVE_INFINITY,
        isPrivate: false,
        broken: false,
        failing: 0,
        version: '1.0',
      })
    },
    browser: {
      storage: { local, onChanged: { addListener: (listen: Listener) => void listeners.push(listen) } },
      extension: {
        get inIncognitoContext() {
          return state.isPrivate
        },
      },
      runtime: { getManifest: () => ({ version: state.version }) },
    },
  }
}
