import { describe, expect, it } from 'vitest'
import { describe as describeCitation } from '../../src/glossary/reference.ts'
import { fromNormalForm, normalForm, wider } from '../../src/match/citation.ts'

const reference = (form: string) => describeCitation(fromNormalForm(form)!)

describe('a section of an act that has another number in the Code', () => {
  it('is called by the act’s own number, and sends to where the act begins', () => {
    const { label, body, reading, links } = reference('usc:42:7401:act:99:a')
    expect(label).toBe('Clean Air Act § 99(a)')
    expect(body).toContain('section 99(a) of the Clean Air Act')
    expect(body).toContain('begins at 42 U.S.C. § 7401')
    expect(reading).toEqual(['section 99(a) of the act'])
    expect(links).toEqual([
      {
        label: 'Where the act begins, 42 U.S.C. § 7401',
        address: reference('usc:42:7401').links[0]?.address,
      },
    ])
  })

  it('tells acts of one name apart by their year', () => {
    expect(reference('usc:19:2101:act:999').label).toBe('Trade Act of 1974 § 999')
  })

  it('stands in its act', () => {
    expect(wider(fromNormalForm('usc:42:7401:act:99')!).map(normalForm)).toContain('usc:42:7401')
  })
})
