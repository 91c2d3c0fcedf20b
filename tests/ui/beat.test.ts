import { readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { speakIn } from '../../src/cli/speak.ts'
import { beatInWords } from '../../src/ui/beat.ts'

beforeAll(() => speakIn('en'))

const beats = readdirSync(new URL('../../assets/glossary', import.meta.url), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

test.each(['en', 'es'])('every folder of the glossary has a name of its own in %s', locale => {
  speakIn(locale)
  const names = beats.map(beatInWords)
  expect(names.filter((name, i) => name === '' || name === beats[i])).toEqual([])
  expect(new Set(names).size).toBe(beats.length)
})

test('another’s folder keeps the name it has', () => {
  expect(beatInWords('my-class')).toBe('my-class')
  expect(beatInWords('constructor')).toBe('constructor')
})
