/** @vitest-environment happy-dom */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { speakIn } from '../../src/cli/speak.ts'
import { Report, type ReportProps } from '../../src/ui/report/Report.tsx'

const SENTENCE = 'A judge paused the CHNV parole on Monday.'
const PROPS: ReportProps = {
  about: {
    headword: 'CHNV parole',
    key: 'immigration/chnv-parole',
    version: '0.1.0',
    reviewed: '2026-11-22',
    sentence: SENTENCE,
  },
  issues: 'https://github.com/newsgloss/newsgloss/issues',
  library: 'library.html',
  copy: async () => true,
}

let host: HTMLElement
const draw = (props: Partial<ReportProps> = {}): void => {
  void act(() => render(<Report {...PROPS} {...props} />, host))
}
const preview = (): HTMLTextAreaElement => host.querySelector<HTMLTextAreaElement>('#preview')!
const bodyOfLink = (): string | null =>
  new URL(host.querySelector<HTMLAnchorElement>('.button')!.href).searchParams.get('body')
const said = (): string | null => host.querySelector('.said')!.textContent

function type(text: string): void {
  const field = host.querySelector<HTMLTextAreaElement>('#wrong')!
  field.value = text
  void act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(() => {
  speakIn('en')
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  render(null, host)
  host.remove()
})

test('shows what it is about, and as the reader types exactly what is handed over', () => {
  draw()
  expect(host.textContent).toContain('About “CHNV parole”')
  expect(host.textContent).toContain('Newsgloss 0.1.0, entry reviewed Nov 22, 2026')
  type('The date is wrong.')
  expect(preview().value).toMatch(/What is wrong:\n\nThe date is wrong\.$/)
  expect(bodyOfLink()).toBe(preview().value)
  expect(preview().readOnly).toBe(true)
})

test('the sentence is shown, and is in the report only while it is chosen', () => {
  draw()
  const box = host.querySelector<HTMLInputElement>('input[type=checkbox]')!
  expect(box.checked).toBe(false)
  expect(host.querySelector('blockquote')!.textContent).toBe(SENTENCE)
  expect(preview().value).not.toContain('judge')
  expect(bodyOfLink()).not.toContain('judge')
  const press = () => void act(() => box.click())
  press()
  expect(preview().value).toContain(SENTENCE)
  expect(bodyOfLink()).toBe(preview().value)
  press()
  expect(preview().value).not.toContain('judge')
})

test('without a sentence there is nothing to choose', () => {
  draw({ about: { ...PROPS.about!, sentence: null } })
  expect(host.querySelector('input')).toBeNull()
})

test('copies exactly the text that is shown, and says so until it changes', async () => {
  const copy = vi.fn(async () => true)
  draw({ copy })
  type('Wrong.')
  await act(async () => host.querySelector<HTMLElement>('button.main')!.click())
  expect(copy).toHaveBeenCalledWith(preview().value)
  expect(said()).toContain('Copied')
  type('Wrong again.')
  expect(said()).toBe('')
})

test('where the browser would not copy, the text is selected', async () => {
  draw({ copy: async () => false })
  await act(async () => host.querySelector<HTMLElement>('button.main')!.click())
  expect(document.activeElement).toBe(preview())
  expect(preview().selectionEnd - preview().selectionStart).toBe(preview().value.length)
  expect(said()).toContain('selected')
})

test('says when the text was too long', () => {
  draw()
  expect(host.querySelector('.cut')!.textContent).toBe('')
  type('x'.repeat(9000))
  expect(host.querySelector('.cut')!.textContent).toContain('too long')
  expect(bodyOfLink()).toBe(preview().value)
})

test('the issue page learns nothing of where the reader came from', () => {
  draw()
  const link = host.querySelector('.button')!
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  expect(link.getAttribute('target')).toBe('_blank')
})

test('a place in the law without an entry has no day of review', () => {
  draw({ about: { ...PROPS.about!, key: 'usc:8:1182', reviewed: null } })
  expect(host.textContent).not.toContain('reviewed')
  expect(preview().value).not.toContain('reviewed')
})

test('opened without anything, it says how to report and leads to the library', () => {
  draw({ about: null })
  expect(host.textContent).toContain('find the term in the library')
  expect(host.querySelector('a')!.getAttribute('href')).toBe('library.html')
  expect(host.querySelector('textarea')).toBeNull()
})
