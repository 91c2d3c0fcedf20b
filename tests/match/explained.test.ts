import { describe, expect, test } from 'vitest'
import { isExplained } from '../../src/match/explained.ts'
import { marked } from '../notation.ts'

const explained = (line: string): boolean => {
  const { text, surfaces } = marked(line)
  const start = text.indexOf(surfaces[0]!)
  return isExplained(text, { start, end: start + surfaces[0]!.length })
}

describe('a sentence that says what the name means', () => {
  test.each([
    '**Habeas corpus** is a legal procedure that lets a person challenge being held.',
    '**Habeas corpus**, a procedure that lets a person challenge being held, came up.',
    'The **filibuster** — a Senate rule that lets one member hold up a vote — came up.',
    'A **lakh** is 100,000.',
    'They are promised returns in **Ponzi schemes**, a type of fraud where early investors are paid by later ones.',
    'In Harrisburg, the state joined **RGGI** — a program used to cut carbon from power plants.',
    'Under **Title 42**, which allows quick expulsions, they left.',
    '“**Parole**” means permission to come in for a time.',
    'It is a fast-track process used near the border known as **expedited removal**.',
    'The **poverty line** refers to the income below which help begins.',
  ])('%s', line => {
    expect(explained(line)).toBe(true)
  })
})

describe('a sentence that does not', () => {
  test.each([
    '**ICE** is under fire.',
    'The **filibuster** is a mess.',
    'The **IRS**, a spokesman said, will answer.',
    'The **IRS** was the first to go.',
    'A man known as **Tren de Aragua**’s boss left.',
    'They met at **ICE**, which has its office there.',
    'He paid 5 **lakh**.',
    'The law is called **Title 42**.',
    'Under **IRC Section 6103(i)(1)**, a federal judge may grant a court order that opens returns.',
    'In response to a **public records request**, the office released documents that showed which firms it hired.',
    'The **IRS**, a judge may say, keeps a record that opens returns.',
    'People with **opioid use disorder** are about 50% less likely to die.',
    'The **township** is about 15 percent of the total.',
  ])('%s', line => {
    expect(explained(line)).toBe(false)
  })
})
