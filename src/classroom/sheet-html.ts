/** A sheet as a file: a whole HTML document that needs nothing else. */
import { inMarkup } from './markup.ts'
import { SHEET_STYLE } from './sheet-style.ts'
import type { Sheet, SheetPart } from './sheet-tree.ts'

function written(part: SheetPart): string {
  if (typeof part === 'string') return inMarkup(part)
  const attributes = Object.entries(part.attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${inMarkup(value)}"`)
  return `<${part.tag}${attributes.join('')}>${part.children.map(written).join('')}</${part.tag}>`
}

export const sheetInHtml = ({ title, language, parts }: Sheet): string =>
  `<!doctype html>
<html lang="${inMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inMarkup(title)}</title>
<style>:root { color-scheme: light }
body { margin: 0 }${SHEET_STYLE}</style>
</head>
<body>
<div class="sheet">
${parts.map(written).join('\n')}
</div>
</body>
</html>
`
