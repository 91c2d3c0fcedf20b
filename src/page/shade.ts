/** The shadow root our card lives in: the page's styles stay out, and ours stay in. */

/**
 * Beats whatever a page says about `div`; the card itself is an inner popover, in the top layer. `all` leaves the
 * direction to the page; every language of ours runs from left to right.
 */
const HOST_CSS =
  ':host{all:initial!important;direction:ltr!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important}'

/** Open in test builds only, where an accessibility checker must see inside. */
declare const __SHADOW_MODE__: ShadowRootMode

export interface Shade {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Puts the host where its card can be seen and used beside `near`: inside an open modal dialog or full-screen element. */
  attach(near: Element): void
  detach(): void
}

const canHold = (element: Element | null): element is Element =>
  element !== null && !/^(?:VIDEO|IFRAME|CANVAS|IMG)$/.test(element.nodeName)

/**
 * Makes the host; it joins the page when attached, and leaves it without a trace.
 * @param css the style sheet of what is shown in it.
 */
export function makeShade(css: string): Shade {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: __SHADOW_MODE__ })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(HOST_CSS + css)
  return {
    host,
    root,
    attach(near) {
      const outer = near.ownerDocument === document ? near : document.documentElement
      const dialog = outer.closest('dialog:modal')
      const full = document.fullscreenElement
      const place = dialog ?? (canHold(full) && full.contains(outer) ? full : document.documentElement)
      if (host.parentNode === place) return
      place.append(host)
      // Firefox asks a sheet's media queries when it is adopted, not when its root comes back into the page.
      root.adoptedStyleSheets = []
      root.adoptedStyleSheets = [sheet]
    },
    detach: () => host.remove(),
  }
}
