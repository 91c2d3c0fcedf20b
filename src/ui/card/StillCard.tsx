/** A card in one of our own pages, as it looks in an article: in a shadow root, since its styles are its own. */
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Card, type CardProps } from './Card.tsx'
import css from './card.css?inline'

export const StillCard = (props: CardProps) => {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!host.current) return
    let root = host.current.shadowRoot
    if (!root) {
      root = host.current.attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      root.adoptedStyleSheets = [sheet]
    }
    render(
      <section class="card still" aria-labelledby="headword">
        <Card {...props} />
      </section>,
      root,
    )
  })
  return <div ref={host} />
}
