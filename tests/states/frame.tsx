/** One state alone in its page: `frame.html?state=0&lang=es&look=dark`. */

import { words } from 'virtual:words'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { SHEET_STYLE } from '../../src/classroom/sheet-style.ts'
import cardCss from '../../src/ui/card/card.css?inline'
import classroomCss from '../../src/ui/classroom/classroom.css?inline'
import handinCss from '../../src/ui/doing/handin.css?inline'
import libraryCss from '../../src/ui/library/library.css?inline'
import optionsCss from '../../src/ui/options/options.css?inline'
import panelCss from '../../src/ui/panel/panel.css?inline'
import paperCss from '../../src/ui/paper.css?inline'
import popupCss from '../../src/ui/popup/popup.css?inline'
import reportCss from '../../src/ui/report/report.css?inline'
import sheetsCss from '../../src/ui/sheets/sheets.css?inline'
import { fromTemplates } from '../../src/ui/templates.ts'
import welcomeCss from '../../src/ui/welcome/welcome.css?inline'
import { language, speakBy } from '../../src/ui/words.ts'
import { type State, type Surface, states } from './states.tsx'

const CSS: Readonly<Record<Surface, string>> = {
  card: `${paperCss} body { padding: 16px; background: transparent }`,
  popup: popupCss,
  panel: panelCss,
  options: optionsCss,
  welcome: welcomeCss,
  library: libraryCss,
  report: reportCss,
  classroom: classroomCss,
  handin: handinCss,
  paper: `${sheetsCss}${SHEET_STYLE}`,
}

const asked = new URLSearchParams(location.search)
const look = asked.get('look') === 'dark' ? 'dark' : 'light'
const locale = asked.get('lang') === 'es' ? 'es' : 'en'

/** As the style sheet is where the system wants this look: a page cannot ask for that. */
const worn = (css: string): string =>
  css.replace(/\(prefers-color-scheme:\s*dark\)/g, look === 'dark' ? '(min-width: 0)' : '(max-width: 0)')

/** What stands in a page's shadow root, as in an article. */
const InShade = ({ state }: { state: State }) => {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const root = host.current?.attachShadow({ mode: 'open' })
    if (!root) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(cardCss)
    root.adoptedStyleSheets = [sheet]
    render(<section class="card still">{state.draw()}</section>, root)
  }, [])
  return <div ref={host} />
}

// Cards in our pages make their own sheets.
const { replaceSync } = CSSStyleSheet.prototype
CSSStyleSheet.prototype.replaceSync = function (css) {
  replaceSync.call(this, worn(css))
}
speakBy(fromTemplates(words[locale]), locale)
document.documentElement.lang = language()
document.documentElement.style.colorScheme = look

const state = states[Number(asked.get('state'))]
if (!state) throw new Error('There is no such state.')
const style = document.createElement('style')
style.textContent = worn(CSS[state.surface])
document.head.append(style)
render(state.surface === 'card' ? <InShade state={state} /> : state.draw(), document.body)

// As high as what it holds, so that all of it can be seen.
new ResizeObserver(() => {
  const frame = window.frameElement as HTMLIFrameElement | null
  if (frame) frame.height = `${document.body.scrollHeight}`
}).observe(document.body)
