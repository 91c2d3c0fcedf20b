/**
 * What was reckoned, in words. Said in the background, and sent to the page as it stands: so the page need not know how,
 * and the names of these messages do not begin like those of the card, which all travel.
 */
import type { Reckoned, ReckonedInWords } from '../glossary/reckon.ts'
import type { ReckonedAmount } from '../glossary/reckonings/amount.ts'
import type { ReckonedHomes } from '../glossary/reckonings/homes.ts'
import { dateInWords, entryLanguage, inFigures, say, sayCount } from './words.ts'

/** From here on nobody reads figures: 8,472,126,000,000 gallons are 8.47 trillion. */
const LONG = 1e9

/** In English, as unit and measure are: 26 million acre-feet ≈ 8.47 trillion gallons. */
function amount({ count, unit, worth, of }: ReckonedAmount): ReckonedInWords {
  const lang = entryLanguage()
  const figures = (number: number): string => inFigures(number, lang)
  const short = (number: number): string =>
    new Intl.NumberFormat('en', {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }).format(number)
  const isExact = worth < LONG || Number(worth.toPrecision(3)) === worth
  const text = `${figures(count)} ${unit} ${isExact ? '=' : '≈'} ${worth < LONG ? figures(worth) : short(worth)} ${of}`
  return { text: text.trim(), ...(lang && { lang }) }
}

function homes({ what, count, unit, worth }: ReckonedHomes): string {
  const electricity = `${inFigures(count)} ${unit}`
  const number = inFigures(worth)
  if (what === 'homes') return say('reckonedPower', electricity, number)
  if (what === 'homes in a year') return say('reckonedEnergyHomes', electricity, number)
  return say(what === 'days of a home' ? 'reckonedEnergyDays' : 'reckonedEnergyHours', electricity, number)
}

function inWords(reckoned: Exclude<Reckoned, ReckonedAmount>): string {
  switch (reckoned.what) {
    case 'federal fiscal year':
      return say(
        'reckonedFiscalYear',
        `${reckoned.year}`,
        dateInWords(reckoned.from),
        dateInWords(reckoned.to),
      )
    case 'points': {
      const { points, from, to, percent } = reckoned
      const key = to > from ? 'reckonedPointsUp' : 'reckonedPointsDown'
      return sayCount(key, points, inFigures(from), inFigures(to), inFigures(percent))
    }
    case 'points, for example':
      return sayCount(
        'reckonedPointsExample',
        reckoned.points,
        inFigures(reckoned.from),
        inFigures(reckoned.to),
      )
    case 'margin':
      return sayCount('reckonedMargin', reckoned.points, inFigures(reckoned.lead))
    default:
      return homes(reckoned)
  }
}

export const sayReckoned = (reckoned: Reckoned): ReckonedInWords =>
  reckoned.what === 'amount' ? amount(reckoned) : { text: inWords(reckoned) }
