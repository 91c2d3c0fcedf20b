/**
 * How sheets look. No paper size: the printer's own is right. Sizes are those of print, in points and millimetres.
 * One text for a file of its own and for our page that prints, which hands it to the browser as a style sheet.
 */
export const SHEET_STYLE = `
.sheet, .sheet * { box-sizing: border-box }
@page { margin: 14mm 17mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif } }
.sheet { color-scheme: light; max-width: 178mm; margin: 0 auto; padding: 12mm 6mm; background: #fff; color: #000; font: 11pt/1.33 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif; overflow-wrap: anywhere }
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
@media print { .sheet { max-width: none; padding: 0 } .small a { text-decoration: none } }
@media screen and (max-width: 600px) { .entry, .pairs { grid-template-columns: 1fr } .small { columns: 1 } }
`
