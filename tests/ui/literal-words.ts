/** Words that a component says by itself instead of taking them from the catalogs. */
import { parseAst } from 'vite'

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nodesIn = (field: unknown): Node[] => [field].flat().filter(isNode)

/** Attributes that are read or heard. */
const SPOKEN = /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label)$/

/** Names are the same in every language; signs are no words. */
const isWord = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}/u.test(text.replaceAll('Newsgloss', ''))

/** The words an expression may come to by itself: what it calls or reads is not its own. */
function own(node: Node): string[] {
  if (node.type === 'Literal' || node.type === 'JSXText') return isWord(node.value) ? [node.value.trim()] : []
  if (node.type === 'TemplateElement') return [(node.value as { cooked: string }).cooked].filter(isWord)
  const parts: readonly string[] =
    {
      JSXExpressionContainer: ['expression'],
      TemplateLiteral: ['quasis', 'expressions'],
      ConditionalExpression: ['consequent', 'alternate'],
      LogicalExpression: ['left', 'right'],
      BinaryExpression: node.operator === '+' ? ['left', 'right'] : [],
      ArrayExpression: ['elements'],
    }[node.type] ?? []
  return parts.flatMap(part => nodesIn(node[part]).flatMap(own))
}

/** What is printed on a key is its name. */
const isKey = (element: Node): boolean => ((element.openingElement as Node).name as Node).name === 'kbd'

function* literals(node: Node): Generator<string> {
  if ((node.type === 'JSXElement' && !isKey(node)) || node.type === 'JSXFragment')
    yield* nodesIn(node.children).flatMap(own)
  if (node.type === 'JSXAttribute' && SPOKEN.test(String((node.name as Node).name)))
    yield* nodesIn(node.value).flatMap(own)
  for (const field of Object.values(node)) for (const child of nodesIn(field)) yield* literals(child)
}

/** The words that stand in a component as its text, or in attributes that are read or heard. */
export const literalWords = (tsx: string): string[] => [
  ...literals(parseAst(tsx, { lang: 'tsx' }) as unknown as Node),
]
