/**
 * The student's side, drawn: what may be seen when, and that a stranger's words are text.
 *
 * @vitest-environment happy-dom
 */
import { render } from 'preact'
import type { JSX } from 'preact/jsx-runtime'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Lesson } from '../../../src/classroom/lesson.ts'
import { noWork, withGuess, withShown } from '../../../src/classroom/work.ts'
import { workText } from '../../../src/classroom/work-text.ts'
import { root } from '../../../src/cli/built.ts'
import { speakIn } from '../../../src/cli/speak.ts'
import { readCatalog } from '../../../src/compile/catalog.ts'
import { Desk, type DeskProps } from '../../../src/ui/doing/Desk.tsx'
import { HandIn } from '../../../src/ui/doing/HandIn.tsx'
import { NotKept, NotOpened, Offered, type OfferedProps } from '../../../src/ui/doing/Offered.tsx'
import { OpenFile } from '../../../src/ui/doing/OpenFile.tsx'
import { SaidLine } from '../../../src/ui/doing/Said.tsx'
import { WorkSheet } from '../../../src/ui/doing/WorkSheet.tsx'
import { workWords } from '../../../src/ui/doing/work-words.ts'
import { say } from '../../../src/ui/words.ts'
import { assignment, work } from '../../classroom/examples.ts'

const nothing = (): void => {}
const draw = (surface: JSX.Element): HTMLElement => {
  const host = document.createElement('main')
  void act(() => render(surface, host))
  return host
}

const term = {
  names: [],
  explanation: '',
  context: 'An injunction stops it.',
  surface: 'injunction',
  note: 'Remember March.',
  sources: [],
  reviewed: '',
}
const lesson: Lesson = {
  title: assignment.title,
  by: assignment.by,
  article: { ...assignment.article, published: null },
  note: assignment.note,
  terms: [
    { ...term, id: 'courts/injunction', headword: 'injunction', gist: 'A court order to stop.' },
    { ...term, id: 'own-tower-1x9/2', headword: 'setback', gist: 'A distance.', note: '' },
  ],
  questions: assignment.questions,
}
const none = noWork(assignment, '2026-11-21')
const ACT = new Proxy({} as DeskProps['act'], { get: () => nothing })
const DESK: DeskProps = {
  assignment,
  lesson,
  work: none,
  typed: {},
  kept: 'kept',
  places: null,
  opened: null,
  others: [],
  published: null,
  today: '2026-11-22',
  act: ACT,
}
const OFFERED: OfferedProps = {
  assignment,
  isHere: true,
  before: 'nothing',
  missing: [],
  act: { open: nothing, openWithArticle: nothing, putAway: nothing },
}

beforeEach(() => speakIn('en'))

describe('a term to be guessed first', () => {
  const gist = 'A court order to stop.'
  test('shows nothing of its meaning, anywhere', () => {
    const { innerHTML } = draw(<Desk {...DESK} />)
    expect(innerHTML).toContain(say('doGuess', 'injunction'))
    expect(innerHTML).not.toContain(gist)
  })
  test('is explained beside what the student thought', () => {
    const { textContent } = draw(<Desk {...DESK} work={withGuess(none, 'courts/injunction', 'a shot?')} />)
    expect(textContent).toContain('a shot?')
    expect(textContent).toContain(gist)
  })
  test('is explained without a guess to who would not guess', () => {
    const { textContent } = draw(<Desk {...DESK} work={withShown(none, 'courts/injunction')} />)
    expect(textContent).toContain(gist)
    expect(textContent).not.toContain(say('doYouThought'))
  })
  test('is not explained for a guess of nothing', () => {
    const guess = vi.fn()
    const desk = { ...DESK, act: { ...ACT, typeGuess: nothing, guess }, typed: { 'courts/injunction': '  ' } }
    const host = draw(<Desk {...desk} />)
    host.querySelector<HTMLElement>('.guess .main')?.click()
    expect(guess).not.toHaveBeenCalled()
  })
})

test.each(['kept', 'private', 'full'] as const)('what becomes of what is typed is said: %s', kept => {
  const { textContent } = draw(<Desk {...DESK} kept={kept} />)
  const sentences = { kept: say('doKept'), private: say('doPrivate'), full: say('doFull') }
  for (const [when, sentence] of Object.entries(sentences))
    expect(textContent?.includes(sentence), sentence).toBe(when === kept)
})

test('the sheet holds every line of the copied text, and no other word', () => {
  const words = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')
  for (const each of [work, none, { ...work, name: 'Sam <b>', shown: ['own-tower-1x9/2'] }]) {
    const host = draw(<WorkSheet work={each} lesson={lesson} />)
    const blocks = [...host.querySelectorAll('h2, h3, p')].map(({ textContent }) => textContent).join('\n')
    expect(words(blocks)).toEqual(words(workText(each, lesson, workWords())))
  }
})

test('the hand-in page has no name before the student adds one', () => {
  const act = { name: nothing, save: nothing, print: nothing, copy: nothing }
  const host = draw(<HandIn work={work} lesson={lesson} told={null} act={act} />)
  expect(host.querySelector('details')?.open).toBe(false)
  expect(host.querySelector('.sheet')?.textContent).not.toContain(say('handInBy'))
  const nobodys = draw(<HandIn work={null} lesson={null} told={null} act={act} />)
  expect(nobodys.querySelector('[role=status]')?.textContent).toBe(say('handInNothing'))
})

describe('an offered assignment', () => {
  test('for another article says which, and leads there first', () => {
    const [open, openWithArticle] = [vi.fn(), vi.fn()]
    const host = draw(<Offered {...OFFERED} isHere={false} act={{ ...OFFERED.act, open, openWithArticle }} />)
    expect(host.textContent).toContain('example.com/2026/11/tower')
    host.querySelector<HTMLElement>('button.main')?.click()
    expect(openWithArticle).toHaveBeenCalledOnce()
    expect(open).not.toHaveBeenCalled()
  })
  test('of one’s own cannot be opened over itself', () => {
    const host = draw(<Offered {...OFFERED} before="own" />)
    expect([...host.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      say('openNotNow'),
    ])
  })
  test('is text, whatever it holds', () => {
    const evil = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>'
    const host = draw(
      <>
        <Offered {...OFFERED} assignment={{ ...assignment, title: evil, by: evil }} />
        <Desk
          {...DESK}
          assignment={{
            ...assignment,
            title: evil,
            by: evil,
            note: evil,
            questions: [{ kind: 'open', ask: evil }],
          }}
          lesson={{ ...lesson, terms: lesson.terms.map(each => ({ ...each, note: evil, headword: evil })) }}
        />
      </>,
    )
    expect(host.querySelector('img, a')).toBeNull()
    expect(host.textContent).toContain(evil)
  })
})

describe('in Spanish no English word is left to the interface', () => {
  const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
  const spanish = new Set(
    Object.values(readCatalog(root, 'es')).flatMap(({ message }) =>
      wordsIn(message.replace(/\$\w+\$/g, ' ')),
    ),
  )
  const theirs = new Set(
    wordsIn(`${JSON.stringify([assignment, lesson, work]).replace(/\\n/g, ' ')} zoning board`),
  )
  const foreign = (host: Element): string[] => {
    const spoken = [host, ...host.querySelectorAll('*')].flatMap(element => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent),
      element.getAttribute('aria-label'),
      element.getAttribute('placeholder'),
    ])
    return spoken.flatMap(text => wordsIn(text ?? '')).filter(word => !spanish.has(word) && !theirs.has(word))
  }
  const refused = { kind: 'link damaged', about: [], say: 'The assignment in this link is damaged.' } as const

  test.each<[string, () => JSX.Element]>([
    ['an offer', () => <Offered {...OFFERED} missing={['town-7f3a/zoning-board']} before="another" />],
    ['an offer for another article', () => <Offered {...OFFERED} isHere={false} />],
    ['an unsigned one', () => <Offered {...OFFERED} assignment={{ ...assignment, by: '' }} />],
    ['a damaged link', () => <NotOpened troubles={[refused]} isLink putAway={nothing} />],
    ['links that are off', () => <NotOpened troubles={[]} isLink putAway={nothing} />],
    ['no room', () => <NotKept why="full" />],
    ['a private window', () => <NotKept why="private" />],
    ['the ways in', () => <OpenFile yours={[assignment]} act={{ file: nothing, go: nothing }} />],
    ['the desk', () => <Desk {...DESK} kept="full" others={[assignment]} places={new Map()} />],
    ['the desk with a guess', () => <Desk {...DESK} work={work} kept="private" />],
    ['what was done', () => <SaidLine said={{ what: 'cleared', undo: nothing }} />],
    [
      'the hand-in',
      () => (
        <HandIn
          work={work}
          lesson={lesson}
          told="copied"
          act={{ name: nothing, save: nothing, print: nothing, copy: nothing }}
        />
      ),
    ],
  ])('%s', (_, surface) => {
    speakIn('es', 'es-US')
    const host = draw(surface())
    expect(host.textContent?.length).toBeGreaterThan(10)
    expect(foreign(host)).toEqual([])
  })
  test('one that is left is seen', () => {
    speakIn('es', 'es-US')
    expect(
      foreign(
        draw(
          <button aria-label="Nowhere" type="button">
            then
          </button>,
        ),
      ),
    ).toEqual(['then', 'nowhere'])
  })
})
