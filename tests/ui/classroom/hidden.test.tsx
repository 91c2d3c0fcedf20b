/** @vitest-environment happy-dom */
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { speakIn } from '../../../src/cli/speak.ts'
import { putAside } from '../../../src/teaching/put-aside.ts'
import { Hidden } from '../../../src/ui/classroom/Hidden.tsx'
import { ForClass } from '../../../src/ui/library/ForClass.tsx'
import { say } from '../../../src/ui/words.ts'
import { pack } from '../../classroom/examples.ts'

vi.mock('../../../src/browser/messages.ts', () => ({ ask: async () => null }))

const school = { ...pack, id: 'school-1a', title: 'The school’s' }
const nothing = (): void => {}

beforeEach(() => speakIn('en'))
afterEach(() => render(null, document.body))

test('what an own pack puts aside can be brought back, what the school’s does is only told', async () => {
  render(<Hidden hidden={await putAside([pack], [school])} bringBack={nothing} />, document.body)
  const lines = [...document.querySelectorAll('li')].map(line => ({
    says: line.textContent,
    button: line.querySelector('button') !== null,
    link: line.querySelector('a') !== null,
  }))
  const [own, school2] = [say('packBringBack'), say('packFromSchool')]
  expect(lines).toEqual([
    { says: `local/city-council hidden by “Civics, period 3”${own}`, button: true, link: false },
    { says: `local/zoning explained in “Civics, period 3”${own}`, button: true, link: true },
    { says: `local/city-council hidden by “The school’s”${school2}`, button: false, link: false },
    { says: `local/zoning explained in “The school’s”${school2}`, button: false, link: false },
  ])
})

test.each([
  [true, 'packBringBack'],
  [false, 'packFromSchool'],
] as const)('an entry that a pack hides, a pack of one’s own: %s', (mine, word) => {
  const act = { into: nothing, hide: nothing, explain: nothing, bringBack: nothing }
  const aside = { title: pack.title, mine, by: null }
  render(<ForClass packs={[]} into={null} aside={aside} said={null} act={act} />, document.body)
  expect(document.querySelector('.aside')?.textContent).toContain(say(word))
  expect(document.querySelector('.aside button') !== null).toBe(mine)
})
