/** What has the focus keeps it while a page is drawn anew; what is gone gives it to the way back, or to the beginning. */
export function keepFocus(drawing: () => void): void {
  const before = document.activeElement
  drawing()
  if (before === document.activeElement || before === document.body || !(before instanceof HTMLElement))
    return
  if (before.isConnected) before.focus()
  else
    (
      document.querySelector<HTMLElement>('.said button') ?? document.querySelector<HTMLElement>('main h1')
    )?.focus()
}
