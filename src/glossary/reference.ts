import type { Citation } from '../match/citation.ts'
export interface Reference {
  readonly label: string
  readonly body: string
  readonly reading: readonly string[]
  readonly links: readonly { readonly label: string; readonly address: string }[]
}
export const describe = (c: Citation, _a?: { published: string | null }): Reference => ({
  label: c.parts.join(' '),
  body: '',
  reading: [],
  links: [],
})
