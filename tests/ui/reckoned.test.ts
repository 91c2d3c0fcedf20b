import { expect, test } from 'vitest'
import { speakIn } from '../../src/cli/speak.ts'
import type { Reckoned } from '../../src/glossary/reckon.ts'
import { sayReckoned } from '../../src/ui/reckoned.ts'

const said = (locale: string, reckoned: Reckoned): string => {
  speakIn(locale)
  return sayReckoned(reckoned).text
}

const amount = (count: number, unit: string, worth: number, of: string): Reckoned => ({
  what: 'amount',
  count,
  unit,
  worth,
  of,
})

test.each<[reckoned: Reckoned, said: string]>([
  [amount(5, 'lakh', 500_000, ''), '5 lakh = 500,000'],
  [amount(1.5, 'crore', 15_000_000, ''), '1.5 crore = 15,000,000'],
  [amount(25, 'basis points', 0.25, 'percentage points'), '25 basis points = 0.25 percentage points'],
  [amount(100_000, 'crore', 1e12, ''), '100,000 crore = 1 trillion'],
  // Figures that long say more than the article knows.
  [amount(26e6, 'acre-feet', 26e6 * 325_851, 'gallons'), '26,000,000 acre-feet ≈ 8.47 trillion gallons'],
])('an amount is English everywhere: %o', (reckoned, text) => {
  speakIn('en')
  expect(sayReckoned(reckoned)).toEqual({ text })
  speakIn('es')
  expect(sayReckoned(reckoned)).toEqual({ text, lang: 'en' })
})

test.each<[reckoned: Reckoned, english: string, spanish: string]>([
  [
    { what: 'federal fiscal year', year: 2026, from: '2025-10-01', to: '2026-09-30' },
    'The federal fiscal year 2026: Oct 1, 2025 to Sep 30, 2026.',
    'El año fiscal federal 2026: del 1 oct 2025 al 30 sept 2026.',
  ],
  [
    { what: 'points', points: 3, from: 42, to: 45, percent: 7.1 },
    'From 42 to 45 percent: up 3 percentage points, which is about 7.1 percent more than before.',
    'Del 42 al 45 por ciento: 3 puntos porcentuales más, es decir, cerca de un 7,1 por ciento más que antes.',
  ],
  [
    { what: 'points', points: 1, from: 5, to: 4, percent: 20 },
    'From 5 to 4 percent: down 1 percentage point, which is about 20 percent less than before.',
    'Del 5 al 4 por ciento: 1 punto porcentual menos, es decir, cerca de un 20 por ciento menos que antes.',
  ],
  [
    { what: 'points, for example', points: 0.25, from: 4, to: 4.25 },
    '0.25 percentage points: for example, the difference between 4 percent and 4.25 percent.',
    '0,25 puntos porcentuales: por ejemplo, la diferencia entre el 4 y el 4,25 por ciento.',
  ],
  [
    { what: 'margin', points: 3.5, lead: 7 },
    'Each share in this poll may be off by 3.5 points either way, by chance alone. A lead needs about 7 points to stand clear of chance.',
    'Cada porcentaje de esta encuesta puede desviarse 3,5 puntos hacia arriba o hacia abajo, solo por azar. Una ventaja necesita unos 7 puntos para no deberse al azar.',
  ],
  [
    { what: 'homes', count: 800, unit: 'MW', worth: 650_000 },
    '800 MW at full power: as much electricity as about 650,000 average U.S. homes use.',
    '800 MW a plena potencia: tanta electricidad como usan unos 650.000 hogares medios de EE. UU.',
  ],
  [
    { what: 'homes in a year', count: 1600, unit: 'MWh', worth: 150 },
    '1,600 MWh: as much electricity as about 150 average U.S. homes use in a year.',
    '1600 MWh: tanta electricidad como usan en un año unos 150 hogares medios de EE. UU.',
  ],
  [
    { what: 'days of a home', count: 900, unit: 'kWh', worth: 30 },
    '900 kWh: as much electricity as an average U.S. home uses in about 30 days.',
    '900 kWh: tanta electricidad como usa un hogar medio de EE. UU. en unos 30 días.',
  ],
  [
    { what: 'hours of a home', count: 13.5, unit: 'kWh', worth: 11 },
    '13.5 kWh: as much electricity as an average U.S. home uses in about 11 hours.',
    '13,5 kWh: tanta electricidad como usa un hogar medio de EE. UU. en unas 11 horas.',
  ],
])('%o', (reckoned, english, spanish) => {
  expect(said('en', reckoned)).toBe(english)
  expect(said('es', reckoned)).toBe(spanish)
})
