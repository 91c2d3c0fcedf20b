/** A sheet of paper: a whole HTML document that needs nothing else, to be printed on Letter or A4 or read on a screen. */
import type { HandoutWords } from './handout-words.ts'
import type { Lesson, LessonTerm } from './lesson.ts'
import { inMarkup } from './markup.ts'
import { onOneLine, printable, somethingOnOneLine } from './printable.ts'
import { webAddress } from './web-address.ts'

/** No paper size: the printer's own is right. Sizes are those of print, in points and millimetres. */
const STYLE = `
:root { color-scheme: light }
* { box-sizing: border-box }
@page { margin: 14mm 17mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif } }
html { background: #fff; color: #000 }
body { max-width: 178mm; margin: 0 auto; padding: 12mm 6mm; font: 11pt/1.33 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; overflow-wrap: anywhere }
h1, h2, h3, p, ol, ul { margin: 0; padding: 0 }
h1 { font-size: 18pt; line-height: 1.18; text-wrap: balance }
h2 { margin: 5mm 0 2mm; padding-bottom: .8mm; border-bottom: .75pt solid #000; font-size: 13pt; line-height: 1.2; break-after: avoid }
h3 { font-size: 11pt; line-height: 1.3 }
ol, ul { list-style: none }
p { orphans: 3; widows: 3 }
a { color: inherit; text-decoration-thickness: .5pt; text-underline-offset: 2pt }
header { padding-bottom: 3mm; border-bottom: 1.5pt solid #000 }
.kind, .write, .label, .small, .footnote { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
.kind { margin-bottom: 1mm; font-size: 8.5pt; font-weight: 600; letter-spacing: .06em; text-transform: uppercase }
.about, .how { margin-top: 1.5mm; font-size: 10pt }
.address { font-size: 8.5pt }
.note { margin-top: 3mm }
.note p + p { margin-top: 1.2mm }
.say { white-space: pre-line }
.write { display: flex; gap: 8mm; margin-top: 4mm; font-size: 9pt }
.write span { display: flex; flex: 1; align-items: end; gap: 2mm }
.write span:first-child { flex: 2 }
.write i, .lines i { flex: 1; border-bottom: .5pt solid #555 }
.lines i { display: block; height: 7.8mm }
.label { font-size: 8.5pt; font-weight: 600 }
.terms > li { padding: 1.7mm 0; border-bottom: .35pt solid #888; break-inside: avoid }
.terms > li:last-child { border-bottom: 0 }
.entry { display: grid; grid-template-columns: 40mm 1fr; gap: 0 4mm }
.entry p + p { margin-top: .6mm }
.context, .remark { margin: .5mm 0 0; font-size: 10pt; line-height: 1.32 }
.context { font-style: italic }
.context b { text-decoration: underline; text-decoration-thickness: .6pt; text-underline-offset: 2pt }
.own { width: 100%; border-collapse: collapse }
.own th, .own td { width: 50%; padding: 1.6mm 0 0; text-align: start; vertical-align: top; font-weight: inherit }
.own td { padding-left: 7mm }
.own thead th { padding-top: 2mm; font-weight: 600 }
.own thead th + th { padding-left: 7mm }
.own tr { break-inside: avoid }
.own h2 { margin: 0; border: 0; padding: 0; font-size: 11pt }
.own .lines i { height: 7.2mm }
.own .gist { font-size: 10.5pt; line-height: 1.3 }
.numbered { counter-reset: number }
.numbered > li { counter-increment: number; position: relative; padding-left: 8mm; break-inside: avoid }
.numbered > li + li { margin-top: 3.5mm }
.numbered > li::before { content: counter(number) "."; position: absolute; left: 0; font-weight: 600 }
.options { margin-top: 1.2mm }
.options li { display: grid; grid-template-columns: 3.4mm 6mm 1fr; gap: 0 2mm; align-items: baseline; margin-top: .8mm }
.box { width: 3.2mm; height: 3.2mm; border: .75pt solid #000; transform: translateY(.4mm) }
.pairs { display: grid; grid-template-columns: 62mm 1fr; gap: 0 8mm; margin-top: 6mm }
.pairs li { display: grid; gap: 0 2mm; margin-bottom: 4mm; align-items: baseline; break-inside: avoid }
.pairs ol:first-child li { grid-template-columns: 11mm 6mm 1fr }
.pairs ol:last-child li { grid-template-columns: 6mm 1fr }
.pairs i { align-self: start; height: 4.6mm; border-bottom: .5pt solid #555 }
.bank { display: flex; flex-wrap: wrap; gap: 1mm 7mm; margin: 4mm 0 5mm; padding: 2.5mm 4mm; border: .75pt solid #000; font-weight: 600 }
.sentences > li { line-height: 1.6 }
.sentences > li + li { margin-top: 3mm }
.key > li + li { margin-top: 1.5mm }
.short { columns: 2; column-gap: 7mm }
.sources { margin-top: 4mm; break-inside: avoid; break-after: avoid }
.sources h2 { margin: 0 0 1.2mm; border: 0; padding: 0; font-size: 10pt }
.small { columns: 2; column-gap: 7mm; font-size: 7.5pt; line-height: 1.3 }
.small li { margin-bottom: .8mm; break-inside: avoid }
.footnote { margin-top: 2mm; font-size: 7.5pt }
@media print { body { max-width: none; padding: 0 } .small a { text-decoration: none } }
@media screen and (max-width: 600px) { .entry, .pairs { grid-template-columns: 1fr } .small { columns: 1 } }
`

/** What a sheet begins with. */
export interface SheetHead {
  /** Above the title: what kind of sheet it is. */
  readonly kind: string
  /** Below it; empty where nothing needs saying. */
  readonly how: string
  /** Whether a student writes a name on it. */
  readonly named: boolean
  /** Whether the article is read with it, so that its whole address is wanted. */
  readonly addressed: boolean
}

/** Text in an element of its own, in whichever direction its script runs. */
export const element = (tag: string, classes: string, text: string, language = ''): string =>
  `<${tag}${classes && ` class="${classes}"`}${language && ` lang="${language}"`} dir="auto">${inMarkup(text)}</${tag}>`

/** The language of what a glossary of English words says, where a sheet speaks another; empty where it is the sheet's. */
export const languageOf = ({ reviewed }: LessonTerm, { language }: HandoutWords): string =>
  reviewed !== '' && language !== 'en' ? 'en' : ''

/** Paragraphs, parted by blank lines. */
export const paragraphs = (text: string): string =>
  printable(text)
    .split(/\n\s*\n/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => element('p', 'say', paragraph.trim()))
    .join('')

/** Lines to write on. */
export const lines = (count: number): string =>
  `<div class="lines" aria-hidden="true">${'<i></i>'.repeat(count)}</div>`

/** A title as a link where it has an address. */
export function linked(title: string, address: string): string {
  const to = webAddress(address)
  const words = `<bdi>${inMarkup(somethingOnOneLine(title))}</bdi>`
  return to ? `<a href="${inMarkup(to.href)}">${words}</a>` : words
}

/** Who made it, and what it is about: on one line. */
function aboutLine({ title, by, article }: Lesson, words: HandoutWords): string {
  const site = article && webAddress(article.address)?.site
  const isNamed = article && onOneLine(article.title) !== '' && onOneLine(article.title) !== onOneLine(title)
  const parts = [
    onOneLine(by) === '' ? '' : `<bdi>${inMarkup(words.by(onOneLine(by)))}</bdi>`,
    isNamed ? linked(article.title, article.address) : '',
    site ? inMarkup(site) : '',
    article?.published ? `<bdi>${inMarkup(words.day(article.published))}</bdi>` : '',
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `<p class="about">${parts.join(' · ')}</p>`
}

/** Where the article stands, to be copied from paper. */
function addressLine({ article }: Lesson): string {
  const to = article && webAddress(article.address)
  return to ? `<p class="address"><a href="${inMarkup(to.href)}">${inMarkup(to.href)}</a></p>` : ''
}

const writeHere = ({ name, date }: HandoutWords): string =>
  `<p class="write"><span>${inMarkup(name)} <i></i></span><span>${inMarkup(date)} <i></i></span></p>`

const headOf = (lesson: Lesson, words: HandoutWords, { kind, how, named, addressed }: SheetHead): string =>
  [
    '<header>',
    element('p', 'kind', kind),
    element('h1', '', somethingOnOneLine(lesson.title)),
    aboutLine(lesson, words),
    addressed ? addressLine(lesson) : '',
    how === '' ? '' : element('p', 'how', how),
    named ? writeHere(words) : '',
    '</header>',
  ]
    .filter(part => part !== '')
    .join('\n')

/** @param body HTML, made with what stands above. */
export const sheet = (lesson: Lesson, words: HandoutWords, head: SheetHead, body: string): string =>
  `<!doctype html>
<html lang="${inMarkup(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inMarkup(`${head.kind}: ${somethingOnOneLine(lesson.title)}`)}</title>
<style>${STYLE}</style>
</head>
<body>
${headOf(lesson, words, head)}
<main>
${body}
</main>
</body>
</html>
`
