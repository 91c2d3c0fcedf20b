/** Prose as elements: a tree of words and links, never HTML. */
import type { EntryId } from '../../glossary/entry.ts'
import { type Inline, leadsOut, type Prose as ProseTree } from '../../glossary/prose.ts'

/** Leads to another card. An anchor without an address, since a button cannot break over two lines. */
export const EntryLink = ({ words, go }: { words: string; go: () => void }) => (
  <a
    role="link"
    tabIndex={0}
    class="entry-link"
    onClick={go}
    onKeyDown={(event: { key: string }) => {
      if (event.key === 'Enter') go()
    }}
  >
    {words}
  </a>
)

interface LineProps {
  readonly line: readonly Inline[]
  readonly follow: (id: EntryId) => void
}

export const Line = ({ line, follow }: LineProps) => (
  <>
    {line.map(part =>
      typeof part === 'string' ? (
        part
      ) : leadsOut(part) ? (
        <a href={part.to} target="_blank" rel="noopener noreferrer">
          {part.words}
        </a>
      ) : (
        <EntryLink words={part.words} go={() => follow(part.to)} />
      ),
    )}
  </>
)

interface ProseProps {
  readonly prose: ProseTree
  readonly follow: (id: EntryId) => void
}

export const Prose = ({ prose, follow }: ProseProps) => (
  <>
    {prose.map(block =>
      'paragraph' in block ? (
        <p>
          <Line line={block.paragraph} follow={follow} />
        </p>
      ) : (
        <ul>
          {block.list.map(line => (
            <li>
              <Line line={line} follow={follow} />
            </li>
          ))}
        </ul>
      ),
    )}
  </>
)
