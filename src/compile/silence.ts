/**
 * What a build must not hold, if neither the network nor the pages it works in are to hear of it.
 *
 * Scripts are read as programs, not as text: an entry that speaks of a fetch (or of an import (of goods)) accuses nobody.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'

/** A way out, and where in the text it stands. */
export interface Leak {
  /** As a programmer calls it: `fetch`, `new Image`. */
  readonly what: string
  /** Units from the beginning. */
  readonly at: number
}

/** Whatever bears one of these names can reach the network. */
const REACHES = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
])

/** What a library calls its own: MiniSearch looks a word up in its tree by `_index.fetch`, and leaves this machine as little as we do. */
const INNOCENT = { object: '_index', property: 'fetch' } as const

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const childrenOf = (node: Node): [field: string, child: Node][] =>
  Object.entries(node).flatMap(([field, value]) =>
    [value].flat().flatMap((child): [string, Node][] => (isNode(child) ? [[field, child]] : [])),
  )

/** What a field is called fetches nothing; that it is asked for is told by the whole `x.fetch`. */
const isLabel = (field: string, parent: Node): boolean =>
  (field === 'key' || field === 'property') && parent.computed !== true

/** What a text says that is written out; null for anything else. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  const [only, ...others] = node.type === 'TemplateLiteral' ? (node.quasis as readonly Node[]) : []
  return only && others.length === 0 ? (only.value as { readonly raw: string }).raw : null
}

/** The name by which something is asked of an object: `fetch` in `x.fetch`, `x['fetch']` and `{ fetch: f } = x`. */
const askedBy = (key: Node, computed: unknown): string | null =>
  computed !== true && key.type === 'Identifier' ? String(key.name) : textOf(key)

/** The name a node speaks: `fetch` for `fetch`, `x.fetch` and `x['fetch']`. */
function nameOf(node: Node): string | null {
  if (node.type === 'Identifier') return String(node.name)
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return null
  return askedBy(node.property, node.computed)
}

/** What a pattern takes out of an object under another name: `{ fetch: f } = window`. */
const takenBy = (pattern: Node): readonly Node[] =>
  (pattern.properties as readonly Node[]).filter(({ key, computed, shorthand }) => {
    const name = isNode(key) && shorthand !== true ? askedBy(key, computed) : null
    return name !== null && REACHES.has(name)
  })

const isInnocent = (node: Node): boolean =>
  nameOf(node) === INNOCENT.property && isNode(node.object) && nameOf(node.object) === INNOCENT.object

function* leaks(node: Node, field = '', parent: Node = node): Generator<Leak> {
  const name = nameOf(node)
  if (node.type === 'ImportExpression') yield { what: 'import()', at: node.start }
  else if (node.type === 'NewExpression' && isNode(node.callee) && nameOf(node.callee) === 'Image')
    yield { what: 'new Image', at: node.start }
  else if (name !== null && REACHES.has(name) && !isLabel(field, parent) && !isInnocent(node))
    yield { what: name, at: node.start }
  if (node.type === 'ObjectPattern')
    for (const { key, computed, start } of takenBy(node))
      yield { what: askedBy(key as Node, computed)!, at: start }
  for (const text of textsOf(node)) for (const { what } of leaksInStyle(text)) yield { what, at: node.start }
  for (const [field, child] of childrenOf(node)) yield* leaks(child, field, node)
}

/** Style sheets travel in scripts as text. */
function textsOf(node: Node): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node.type !== 'TemplateElement') return []
  return [(node.value as { readonly raw: string }).raw]
}

/** What a script could reach the network with. */
export const leaksInScript = (script: string): Leak[] => [...leaks(parseAst(script) as unknown as Node)]

/** What a style sheet would load. */
export const leaksInStyle = (style: string): Leak[] =>
  [...style.matchAll(/(url\(\s*(?:["']\s*)?(?!["'\s]|data:|#)|image-set\(\s*["'])|@import\b/gi)].map(
    ({ 1: loads, index }) => ({
      what: loads ? 'url()' : '@import',
      at: index,
    }),
  )

const placeOf = (text: string, at: number): string => {
  const before = text.slice(0, at).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}

interface Manifest {
  readonly web_accessible_resources?: readonly unknown[]
  readonly content_security_policy?: { readonly extension_pages?: string }
}

function wrongInManifest({ web_accessible_resources, content_security_policy }: Manifest): string[] {
  const policy = content_security_policy?.extension_pages ?? ''
  const missing = ["default-src 'none'", "connect-src 'none'"].filter(rule => !policy.includes(rule))
  return [
    ...((web_accessible_resources ?? []).length > 0
      ? ['manifest.json makes files web-accessible, by which any page could tell who has the extension.']
      : []),
    ...missing.map(rule => `manifest.json must have ${rule} in the content security policy of our pages.`),
  ]
}

/**
 * Everything that is wrong with a build, a sentence each; nothing when it is silent.
 * @param folder of the build, with its manifest.
 */
export function breachesOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const within = (kind: RegExp, find: (text: string) => Leak[]): string[] =>
    files
      .filter(file => kind.test(file))
      .flatMap(file => {
        const text = textOf(file)
        return find(text).map(
          ({ what, at }) =>
            `${file.replaceAll('\\', '/')}:${placeOf(text, at)} has ${what}: nothing of ours may use the network.`,
        )
      })
  return [
    ...wrongInManifest(JSON.parse(textOf('manifest.json')) as Manifest),
    ...within(/\.m?js$/, leaksInScript),
    ...within(/\.css$/, leaksInStyle),
  ]
}
