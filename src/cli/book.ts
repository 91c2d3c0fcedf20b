/** The whole glossary as one page to read through: by beat, with sources, dates and examples. */
import { escapeUTF8 as safe } from 'entities'
import type { WrittenEntry } from '../glossary/entry.ts'
import { type Inline, leadsOut, linesOf, type Prose, wordsOf } from '../glossary/prose.ts'
import { readability } from '../glossary/readability.ts'

const STYLE = `
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 17px/1.5 Charter, Georgia, serif; color: #1e1c19; background: #fffdf9 }
  h1, h2, h3 { line-height: 1.2 } h2 { margin-top: 4rem; border-bottom: 1px solid #ddd6c9 } article { margin: 2.5rem 0; break-inside: avoid }
  h3 { margin: 0; text-transform: none } .gist { font-weight: 600; margin: .3rem 0 }
  .small, ol.sources, ul.examples { font: 13px/1.5 system-ui, sans-serif; color: #5d5850 } mark { background: none; border-bottom: 2px dotted #0a5963; color: inherit }
  nav { columns: 3; font-size: 14px } a { color: #0a5963 }
`

const inline = (part: Inline): string =>
  typeof part === 'string'
    ? safe(part)
    : leadsOut(part)
      ? `<a href="${safe(part.to)}">${safe(part.words)}</a>`
      : `<a href="#${safe(part.to)}">${safe(part.words)}</a>`

const prose = (blocks: Prose): string =>
  linesOf(blocks)
    .map(line => `<p>${line.map(inline).join('')}</p>`)
    .join('')

const example = (text: string): string =>
  text
    .split('**')
    .map((part, i) => (i % 2 === 1 ? `<mark>${safe(part)}</mark>` : safe(part)))
    .join('')

function chapterOf({ entry, names, knownBy, foundIn, notFoundIn }: WrittenEntry): string {
  const text = [entry.gist, ...linesOf(entry.explanation).map(wordsOf)].join(' ')
  const { grade } = readability(text, entry.headword)
  const lists: [string, readonly string[]][] = [
    ['always', [...names.sure, ...names.exact]],
    ['with clues', names.clued],
    ['in posts', names.informal],
    ['clues', names.clues],
    ['unless', names.unless],
  ]
  return `<article id="${safe(entry.id)}">
<h3>${safe(entry.headword)}</h3>
<p class="small">${safe(entry.id)} · grade ${grade.toFixed(1)} · ${entry.changes}, known to ${safe(entry.knownTo)}, reviewed ${safe(entry.reviewed)} · known by ${knownBy}</p>
<p class="gist">${safe(entry.gist)}</p>
${prose(entry.explanation)}
${entry.notTheSameAs.length > 0 ? `<p class="small">Not the same as</p>${prose(entry.notTheSameAs)}` : ''}
${entry.timeline.length > 0 ? `<ul>${entry.timeline.map(event => `<li><b>${safe(event.date)}</b> ${event.kind}: ${safe(event.text)}${event.reported ? ' <i>(reported)</i>' : ''} ${event.sources.map(n => `[${n}]`).join('')}</li>`).join('')}</ul>` : ''}
<ol class="sources">${entry.sources.map(source => `<li><a href="${safe(source.address)}">${safe(source.title)}</a>, read ${safe(source.read)}: ${safe(source.proves ?? '')}</li>`).join('')}</ol>
<ul class="examples">${foundIn.map(line => `<li>✓ ${example(line.text)}</li>`).join('')}${notFoundIn.map(line => `<li>✗ ${safe(line.text)}</li>`).join('')}</ul>
<p class="small">${lists
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `<b>${name}:</b> ${safe(list.join('; '))}`)
    .join('<br>')}</p>
</article>`
}

/** The book as HTML. */
export function book(written: readonly WrittenEntry[]): string {
  const beats = new Map<string, WrittenEntry[]>()
  for (const one of written) {
    const beat = one.entry.id.split('/')[0]!
    beats.set(beat, [...(beats.get(beat) ?? []), one])
  }
  const byName = (a: WrittenEntry, b: WrittenEntry): number =>
    a.entry.headword.localeCompare(b.entry.headword, 'en')
  const chapters = [...beats].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Newsgloss: the book</title><style>${STYLE}</style></head><body>
<h1>Newsgloss: ${written.length} entries</h1>
<nav>${chapters.map(([beat, entries]) => `<a href="#beat-${beat}">${beat}</a> (${entries.length})<br>`).join('')}</nav>
${chapters.map(([beat, entries]) => `<h2 id="beat-${beat}">${beat}</h2>\n${entries.toSorted(byName).map(chapterOf).join('\n')}`).join('\n')}
</body></html>
`
}
