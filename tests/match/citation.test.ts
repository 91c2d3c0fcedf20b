import { describe, expect, it } from 'vitest'
import { fromNormalForm, normalForm, partOf, wider } from '../../src/match/citation.ts'

describe('normal form', () => {
  it.each([
    'usc:26:6103:i:1',
    'usc:8:1101:note',
    'usc:50a:595',
    'cfr:26:301.6103(a)-1:b',
    'cfr:45:164',
    'eo:14165',
    'us:597:215',
    'const:amdt:14:3',
    'dkt:dcd:1:25-cv-00677',
    'dkt::25-5181',
    'reporter:S.W.2d:440:61',
  ])('%s comes back', form => {
    const citation = fromNormalForm(form)
    expect(citation && normalForm(citation)).toBe(form)
  })

  it.each(['', 'usc', 'usc:', ':26', 'usc:26::i', 'usc:26:61 03', '26:6103', 'USC:26'])(
    '“%s” is none',
    written => {
      expect(fromNormalForm(written)).toBeNull()
    },
  )
})

describe('the wider places', () => {
  it.each([
    ['usc:26:6103:i:1', 'usc:26:6103:i usc:26:6103'],
    ['usc:26:6103', ''],
    ['usc:8:1101:note', ''],
    ['cfr:8:208.16:c:1', 'cfr:8:208.16:c cfr:8:208.16 cfr:8:208'],
    ['cfr:8:208.16', 'cfr:8:208'],
    ['cfr:45:164', ''],
    ['cfr:26:301.6103(a)-1:b', 'cfr:26:301.6103(a)-1 cfr:26:301'],
    ['cfr:41:128-1.5004', 'cfr:41:128-1'],
    ['eo:14165', ''],
    ['const:art:2:2:3', 'const:art:2:2 const:art:2'],
    ['rule:frcrmp:6:e', 'rule:frcrmp:6'],
    ['dkt:dcd:1:25-cv-00677', ''],
    ['reporter:S.W.2d:440:61', ''],
  ])('around %s: %s', (form, around) => {
    expect(wider(fromNormalForm(form)!).map(normalForm).join(' ')).toBe(around)
  })

  it('a section of the regulations names its part', () => {
    expect(partOf('212.5')).toBe('212')
    expect(partOf('212')).toBe('')
  })
})
