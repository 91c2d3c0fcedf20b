import { describe, expect, test } from 'vitest'
import { type Reckoned, reckon } from '../../src/glossary/reckon.ts'
import { type Reckoning, readAmount, readReckoning } from '../../src/glossary/reckoning.ts'
import { marked } from '../notation.ts'

/** What is reckoned beside the words between stars. */
function beside(reckoning: Reckoning, line: string): Reckoned | null {
  const { text, surfaces } = marked(line)
  const start = line.indexOf('**')
  return reckon(reckoning, text, { start, end: start + surfaces[0]!.length })
}

const reckoning = (written: string): Reckoning => {
  const read = readReckoning(written)
  if (!read) throw new Error(`“${written}” cannot be reckoned.`)
  return read
}

describe('an amount', () => {
  test.each<[oneIs: string, line: string, said: string]>([
    ['100,000', 'over 5 **lakh** people', '5 lakh = 500000'],
    ['0.01 percentage points', 'a 25-**basis-point** cut', '25 basis-point = 0.25 percentage points'],
    ['0.01 percentage points', 'by 100 **basis points**', '100 basis points = 1 percentage point'],
    ['325,851 gallons', 'a 500,000-**acre-foot** reservoir', '500000 acre-foot = 162925500000 gallons'],
    ['42 gallons', 'sold half a million **barrels** abroad', '500000 barrels = 21000000 gallons'],
    ['42 gallons', 'dip by 120,000 **bpd** in May', '120000 bpd = 5040000 gallons a day'],
    ['42 gallons', 'a 2-million-**barrel** tanker', '2000000 barrel = 84000000 gallons'],
  ])('one is %s: %s', (oneIs, line, said) => {
    const reckoned = beside(readAmount(oneIs)!, line)
    expect(reckoned).toMatchObject({ what: 'amount' })
    const { count, unit, worth, of } = reckoned as Extract<Reckoned, { what: 'amount' }>
    expect(`${count} ${unit} = ${worth} ${of}`.trim()).toBe(said)
  })

  test.each(['$82 a **barrel**', 'several **barrels**', 'sold it by the **barrel**'])('not: %s', line => {
    expect(beside(readAmount('42 gallons')!, line)).toBeNull()
  })
})

describe('a federal fiscal year', () => {
  const year = reckoning('federal fiscal year')

  test.each<[line: string, year: number]>([
    ['Congress gave the agency $4 billion in **fiscal year** 2026.', 2026],
    ['The Pentagon asked for more in **FY2026**.', 2026],
    ['The Education Department spent less in **FY 26**.', 2026],
    ['Border Patrol made fewer arrests in **fiscal 2026** than in the year before.', 2026],
    ['The White House sent its plan for the 2026 **fiscal year** to Capitol Hill.', 2026],
    ['The federal deficit for **fiscal year** (FY) 2026 grew.', 2026],
    ['The H-1B cap for **fiscal year** 2026, 65,000 visas, is reached, USCIS said.', 2026],
    ['The federal budget for **fiscal year** 2027’s first months is law.', 2027],
    ['Congress balanced the budget in **FY 99**.', 1999],
    ['The Pentagon’s **fiscal 2026** budget passed.', 2026],
    ['In Washington, Congress passed the **fiscal 2026** bill.', 2026],
    ['Texas passed its own. Congress passed the **fiscal 2026** bill.', 2026],
  ])('%s', (line, number) => {
    expect(beside(year, line)).toEqual({
      what: 'federal fiscal year',
      year: number,
      from: `${number - 1}-10-01`,
      to: `${number}-09-30`,
    })
  })

  test.each<[why: string, line: string]>([
    ['nothing says whose', 'Deaths in custody rose in **fiscal 2026**.'],
    ['a company’s', 'Nike’s **fiscal year** 2026 ended in May, said a Pentagon buyer.'],
    ['a company’s', 'Sales to the Pentagon rose in **fiscal 2026**, the company said.'],
    ['a company’s', 'Revenue from the U.S. government grew in **fiscal 2026**.'],
    ['a company’s', 'Lockheed Martin expects more Pentagon orders in **fiscal 2026**.'],
    ['a state’s', 'Texas lawmakers passed a budget for **fiscal year** 2026 while Congress waits.'],
    ['a state’s', 'The state expects less from Congress in **fiscal year** 2026.'],
    ['a state’s', 'Gov. Ann Lee asked Congress for help in **FY2026**.'],
    ['a city’s', 'The city lost its federal spending in **fiscal year** 2026.'],
    ['a school’s', 'The university lost NIH money in **fiscal year** 2026.'],
    ['another country’s', 'Japan’s **fiscal 2026** budget was on Trump’s mind.'],
    ['no number', 'Congress has until the end of the **fiscal year**.'],
    ['two years', 'Congress set it for the **fiscal year** 2025-26.'],
    ['two years', 'Congress set it for the 2025-26 **fiscal year**.'],
    ['two years', 'Congress set it for **fiscal years** 2025 and 2026.'],
    ['two years', 'Congress set it for **FY2025** and FY2026.'],
    ['another number', 'In the **fiscal year** 2,026 agents left, the White House said.'],
    ['another number', 'Congress cut it in the **fiscal year**, 12 percent in all.'],
    ['before it began in October', 'Congress changed the law in **fiscal year** 1975.'],
  ])('not: %s: %s', (_, line) => {
    expect(beside(year, line)).toBeNull()
  })
})

describe('percentage points', () => {
  const points = reckoning('percentage points')

  test.each<[line: string, said: string]>([
    ['Support rose 3 **percentage points** to 45 percent.', '42 → 45: 7.1'],
    ['Support rose by about 3 **percentage points**, to 45%.', '42 → 45: 7.1'],
    ['Support fell 3 **percentage points** from a year earlier to 42 percent.', '45 → 42: 6.7'],
    ['Support climbed from 42 percent to 45 percent, 3 **percentage points** in a month.', '42 → 45: 7.1'],
    ['It went from 42% in May to 45% in June: 3 **percentage points**.', '42 → 45: 7.1'],
    ['It rose from 42.3 to 45.2 percent, or about 3 **percentage points**.', '42.3 → 45.2: 6.9'],
    ['The rate was up 0.1 **percentage point** from 4.1 percent.', '4.1 → 4.2: 2.4'],
    ['It put him at 44 percent, down 5 **percentage points** since June.', '49 → 44: 10'],
    ['The rate was 4.2%, up 0.1 **percentage point** from May.', '4.1 → 4.2: 2.4'],
    ['At 45 percent, it is up 3 **percentage points** from 42 percent.', '42 → 45: 7.1'],
    ['A 3-**percentage-point** drop, to 45 percent, surprised him.', '48 → 45: 6.3'],
    ['A 2 **percentage point** increase to 4 percent followed.', '2 → 4: 100'],
    ['The Fed cut its key rate by a quarter of a **percentage point** to 4.25 percent.', '4.5 → 4.25: 5.6'],
    ['Sales fell and then the share rose 3 **percentage points** to 45 percent.', '42 → 45: 7.1'],
  ])('%s', (line, said) => {
    const reckoned = beside(points, line)
    expect(reckoned).toMatchObject({ what: 'points' })
    const { from, to, percent } = reckoned as Extract<Reckoned, { what: 'points' }>
    expect(`${from} → ${to}: ${percent}`).toBe(said)
  })

  test.each<[line: string, from: number, to: number]>([
    ['Her lead grew by 3 **percentage points**.', 40, 43],
    ['The Fed cut rates by a quarter of a **percentage point**.', 4, 4.25],
    ['Turnout fell 60 **percentage points**.', 10, 70],
    // Which way it went, or from where, cannot be told.
    ['The gap of 3 **percentage points** led to 45 percent fewer calls.', 40, 43],
    ['It moved 3 **percentage points** to 45 percent.', 40, 43],
    ['It was up to 3 **percentage points** to 45 percent.', 40, 43],
    ['It rose 2 percent and 3 **percentage points** to 45 percent.', 40, 43],
    ['It rose from 42 percent to 50 percent, 3 **percentage points** of it in May.', 40, 43],
    ['It rose from 42% to 45% here and from 12% to 15% there, each 3 **percentage points**.', 40, 43],
    ['The share rose 3 **percentage points** to 45 people.', 40, 43],
    ['It put her at 44 percent and was up 5 **percentage points** on him.', 40, 45],
  ])('only an example: %s', (line, from, to) => {
    expect(beside(points, line)).toMatchObject({ what: 'points, for example', from, to })
  })

  test.each([
    'It rose several **percentage points** to 45 percent.',
    'It is measured in **percentage points**.',
    'It fell 95 **percentage points**.',
    'Support rose 4 **percentage points**, with a margin of error of plus or minus 3.',
    'With a margin of error of 3 points, the poll has her up 4 **percentage points**.',
  ])('not: %s', line => {
    expect(beside(points, line)).toBeNull()
  })

  test('of a poll’s margin they are the margin', () => {
    expect(
      beside(points, 'The poll has a margin of error of plus or minus 3.5 **percentage points**.'),
    ).toEqual({ what: 'margin', points: 3.5, lead: 7 })
    expect(beside(points, 'The poll of 1,004 adults is accurate to ±3 **percentage points**.')).toEqual({
      what: 'margin',
      points: 3,
      lead: 6,
    })
  })
})

describe('a margin of error', () => {
  const margin = reckoning('margin of error')

  test.each<[line: string, points: number]>([
    ['The poll of 1,004 adults has a **margin of error** of 3.4 percentage points.', 3.4],
    ['The survey’s **margin of error** is plus or minus 3.5 percentage points.', 3.5],
    ['The poll’s **margin of error** for the full sample was plus-or-minus 4 points.', 4],
    ['The poll’s **margin of error** for likely voters is 4 percentage points.', 4],
    ['**Margin of error**: ±3. The poll asked 1,100 adults.', 3],
    ['The poll has a 3.5-point **margin of error**.', 3.5],
    ['The poll has a +/- 3% **margin of error**.', 3],
    ['It has a **margin of error** of 4 points at the 95 percent confidence level, pollsters said.', 4],
  ])('%s', (line, points) => {
    expect(beside(margin, line)).toEqual({ what: 'margin', points, lead: 2 * points })
  })

  test.each<[why: string, line: string]>([
    ['no number', 'Her lead in the poll is within the **margin of error**.'],
    ['no poll', 'The scale has a **margin of error** of 3 percent.'],
    ['several', 'The poll has a **margin of error** of 3 points for adults and 5 points for voters.'],
    ['several', 'The poll has a **margin of error** of plus or minus 3 to 5 points.'],
    ['several', 'The poll’s **margin of error** is ±3 points, ±5 among voters.'],
    ['no points', 'The survey has a **margin of error** of plus or minus 136,000 jobs.'],
    ['only how sure it is', 'The poll gives a **margin of error** of 95 percent confidence.'],
    ['another sentence’s', 'The poll has a **margin of error**. She leads by 3 points.'],
    ['a share', 'The poll was inside the **margin of error**, and 48 percent back her.'],
    ['a lead', 'The poll was inside the **margin of error**, with a lead of 3 points.'],
    ['too large for a poll', 'The poll has a **margin of error** of 40 points.'],
  ])('not: %s: %s', (_, line) => {
    expect(beside(margin, line)).toBeNull()
  })

  // The difference of two shares p and q of n people has the variance (p + q − (p − q)²) ÷ n.
  test('a lead clear of it is as good as certain at 95 of 100, where two share nearly all', () => {
    const n = 1000
    const error = (variance: number): number => 196 * Math.sqrt(variance / n)
    const reckoned = beside(margin, `The poll has a **margin of error** of ${error(0.25).toFixed(1)} points.`)
    const { lead } = reckoned as Extract<Reckoned, { what: 'margin' }>
    expect(lead / error(0.96 - 0.06 ** 2)).toBeCloseTo(1, 1)
    expect(lead).toBeGreaterThan(error(0.96 - 0.06 ** 2))
  })
})

describe('homes', () => {
  const homes = reckoning('average homes, each using 10,791 kilowatt-hours a year')

  test.each<[line: string, what: string, worth: number, unit: string]>([
    ['An 800-**megawatt** plant opens.', 'homes', 650_000, 'MW'],
    ['An 800-**MW** plant opens.', 'homes', 650_000, 'MW'],
    ['A 3.2-**GW** plant opens.', 'homes', 2_600_000, 'GW'],
    ['The center needs 1.2 **gigawatts** of power.', 'homes', 970_000, 'GW'],
    ['A 350-**kilowatt** charger opens.', 'homes', 280, 'kW'],
    ['It made 1,600 **megawatt-hours** in May.', 'homes in a year', 150, 'MWh'],
    ['It made 3.5 million **MWh** last year.', 'homes in a year', 320_000, 'MWh'],
    ['The state used 120 **terawatt-hours**.', 'homes in a year', 11_000_000, 'TWh'],
    ['The car took 900 **kWh** in a month.', 'days of a home', 30, 'kWh'],
    ['The battery holds 13.5 **kilowatt hours**.', 'hours of a home', 11, 'kWh'],
  ])('%s', (line, what, worth, unit) => {
    expect(beside(homes, line)).toMatchObject({ what, worth, unit })
  })

  test.each<[why: string, line: string]>([
    ['no number', 'Power costs 17 cents per **kilowatt-hour**.'],
    ['no number', 'Hundreds of **megawatts** are lost.'],
    ['a year', 'By 2030 **megawatt-hours** will be dear.'],
    ['the sentence reckons itself', 'An 800-**megawatt** plant could light 300,000 homes.'],
    ['heat', 'The reactor makes 800 **megawatts** of heat.'],
    ['light', 'The ship carries a 60-**kilowatt** laser.'],
    ['too little', 'A 1-**kilowatt** heater ran.'],
    ['too much', 'The world has 9 **terawatts**.'],
    ['no unit of ours', 'They spent 9 **watts**.'],
  ])('not: %s: %s', (_, line) => {
    expect(beside(homes, line)).toBeNull()
  })
})

test('in a text without an end only what is near is read', () => {
  const long = 'and so on '.repeat(1000)
  const line = `Texas waits ${long}while Congress set it for **fiscal year** 2026 ${long}`
  expect(beside(reckoning('federal fiscal year'), line)).toMatchObject({ year: 2026 })
})
