/** One tab: where the text stands, what is marked, the card, the reader's hands. */
import type { KeyInput, Page } from 'puppeteer-core'
import { type Card, findControl, readCard } from './card.ts'
import {
  type Box,
  findControlHere,
  findText,
  type Mark,
  readMarks,
  scrollToMark,
  writeHtml,
} from './in-page.ts'
import type { Popup } from './popup.ts'
import { expression } from './spoken.ts'
import { pause, until } from './wait.ts'

/** A reader's pointer rests only when the page does: milliseconds after a scroll. */
const SCROLLED = 250

/** Waits until something stands where it stood a moment before. */
async function atRest(what: string, find: () => Promise<Box | null>): Promise<Box> {
  let before = ''
  return until(what, async () => {
    const box = await find()
    const still = JSON.stringify(box) === before
    before = JSON.stringify(box)
    return still ? box : null
  })
}

/** What a browser must be able to do for its tabs, beyond what both do alike. */
export interface Tools {
  /** Runs an expression whose value is a promise of JSON text, or of nothing; gives what the text stands for. */
  run<R>(page: Page, expression: string): Promise<R>
  /** Puts a finger down at a place of the window, draws it that far up, and lifts it. */
  swipeUp(page: Page, x: number, y: number, far: number): Promise<void>
  /** Runs `fn` in each shadow root that holds a card, in the page and its frames. */
  inCardRoots<A extends unknown[], R>(
    page: Page,
    fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    args: A,
  ): Promise<R[]>
}

export class Tab implements Popup {
  /** Errors that nobody caught and lines the page wrote to the console as errors. */
  readonly errors: string[] = []
  private pointer = { x: 0, y: 0 }

  constructor(
    readonly page: Page,
    private readonly tools: Tools,
  ) {
    page.on('pageerror', error => this.errors.push(String((error as Error).stack ?? error)))
    page.on('console', message => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
  }

  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.tools.run(this.page, expression(fn, args))
  }

  /** Runs a whole script, whatever policy the page has. */
  load(script: string): Promise<void> {
    return this.tools.run(this.page, `(async () => { ${script}\n })()`)
  }

  /** What the highlights paint; only those of one name when it is given. */
  async marks(name?: string): Promise<Mark[]> {
    const marks = await this.evaluate(readMarks)
    return name === undefined ? marks : marks.filter(mark => mark.name === name)
  }

  /** The lines on which the `nth` place with this text stands, brought into the window first. */
  async linesOf(text: string, nth = 0): Promise<readonly Box[]> {
    const before = await this.evaluate(() => scrollY)
    const boxes = await this.evaluate(findText, text, nth, true)
    if ((await this.evaluate(() => scrollY)) !== before) await pause(SCROLLED)
    if (!boxes?.[0]) throw new Error(`The page shows no “${text}”${nth > 0 ? ` number ${nth + 1}` : ''}.`)
    return boxes
  }

  /** The page's HTML without the card's host, which is the one element that is ours. */
  async html(): Promise<string> {
    const [html] = await this.tools.inCardRoots(this.page, writeHtml, [])
    return html ?? (await this.evaluate(writeHtml, null))
  }

  /** Moves the pointer onto a text and leaves it there. `line`: which of its lines, from 0. */
  async pointAt(text: string, options: { nth?: number; line?: number } = {}): Promise<Box> {
    const boxes = await this.linesOf(text, options.nth)
    const box = boxes[options.line ?? 0]
    if (!box) throw new Error(`“${text}” stands on ${boxes.length} lines only.`)
    await this.moveTo(box)
    return box
  }

  /**
   * Moves the pointer onto the mark with this text (spaces and line breaks are one). The page is scrolled to the
   * places that say so, one after the other, until one is marked: only those near the window are.
   */
  async pointAtMark(text: string): Promise<Box> {
    const here = async () => (await this.marks()).find(mark => mark.text.replace(/\s+/g, ' ') === text)
    for (let nth = 0; (await here()) === undefined; nth++) {
      await this.linesOf(text, nth)
      await until('the mark', here, 500).catch(() => {})
    }
    await this.evaluate(scrollToMark, (await here())?.text ?? text)
    await pause(SCROLLED)
    const box = (await here())?.boxes[0]
    if (!box) throw new Error(`The mark “${text}” is not drawn.`)
    await this.moveTo(box)
    return box
  }

  /** Moves the pointer to the middle of a box, as a hand does. */
  moveTo(box: Box): Promise<void> {
    return this.movePointer(...this.middle(box))
  }

  /** Moves the pointer to a place in CSS pixels: a hand goes fast at first, and slows down as it arrives. */
  async movePointer(x: number, y: number): Promise<void> {
    for (;;) {
      const [dx, dy] = [x - this.pointer.x, y - this.pointer.y]
      const left = Math.hypot(dx, dy)
      const part = Math.min(1, Math.max(left / 3, 4) / Math.max(left, 1))
      this.pointer = { x: this.pointer.x + dx * part, y: this.pointer.y + dy * part }
      await this.page.mouse.move(this.pointer.x, this.pointer.y)
      if (part === 1) return
      await pause(16)
    }
  }

  async clickAt(box: Box): Promise<void> {
    const [x, y] = this.middle(box)
    await this.page.mouse.click(x, y)
  }

  async tap(box: Box): Promise<void> {
    const [x, y] = this.middle(box)
    await this.page.touchscreen.tap(x, y)
  }

  /** Puts a finger down in the middle of a box, draws it that far up, and lifts it. */
  swipeUp(box: Box, far: number): Promise<void> {
    return this.tools.swipeUp(this.page, ...this.middle(box), far)
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** The card if one is open, else null. */
  async card(): Promise<Card | null> {
    const cards = await this.tools.inCardRoots(this.page, readCard, [])
    return cards.find(card => card !== null) ?? null
  }

  /** Runs `fn` in the card's shadow root, shown or not. It must stand on its own. Null when there is no card. */
  async inCard<A extends unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R | null> {
    const [answer] = await this.tools.inCardRoots(this.page, fn, args)
    return answer ?? null
  }

  /** Waits for the card to stand still; one with this headword when it is given. */
  cardOpen(headword?: string, ms?: number): Promise<Card> {
    return until(
      headword === undefined ? 'a card' : `the card “${headword}”`,
      async () => {
        const card = await this.card()
        return card !== null && !card.moving && card.headword === (headword ?? card.headword) ? card : null
      },
      ms,
    )
  }

  async cardClosed(ms?: number): Promise<void> {
    await until('the card closed', async () => (await this.card()) === null, ms)
  }

  /** Moves to a link or button of the card and clicks it, by (part of) its text or label. */
  async clickInCard(label: string): Promise<void> {
    const box = await atRest(`“${label}” in the card`, async () => {
      const found = await this.tools.inCardRoots(this.page, findControl, [label])
      return found.find(box => box !== null) ?? null
    })
    await this.moveTo(box)
    await this.clickAt(box)
  }

  /** Clicks a control of the page itself by its visible text or label; open shadow roots are not searched. */
  async clickControl(label: string): Promise<void> {
    const box = await atRest(`a control “${label}”`, () => this.evaluate(findControlHere, label, false))
    await this.clickAt(box)
  }

  /** What the page shows as text. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText)
  }

  /** The window has another size now: the next way of the pointer begins at its corner. */
  forgetPointer(): void {
    this.pointer = { x: 0, y: 0 }
  }

  async resize(width: number, height: number): Promise<void> {
    this.forgetPointer()
    await this.page.setViewport({ width, height })
  }

  /** A picture of the window, or of a part of it, as PNG. The tab comes to the front: others are not drawn. */
  async picture(options: { file?: string; part?: Box } = {}): Promise<Uint8Array> {
    await this.page.bringToFront()
    const [left, top] = await this.evaluate(() => [scrollX, scrollY] as const)
    const { part, file } = options
    return this.page.screenshot({
      captureBeyondViewport: false,
      ...(part ? { clip: { ...part, x: part.x + left, y: part.y + top } } : {}),
      ...(file ? { path: file as `${string}.png` } : {}),
    })
  }

  async close(): Promise<void> {
    await this.page.close()
  }

  private middle(box: Box): [number, number] {
    return [box.x + box.width / 2, box.y + box.height / 2]
  }
}
