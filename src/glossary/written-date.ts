/** Days as people and programs write them, read into ISO days. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'

/** `March 24, 2025`, `Mar. 24th 2025`; `24 March 2025`. Figures alone (3/4/2025) may mean two days, and are left alone. */
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i')
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/
/** `20250324`, as some sites write it in their head. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d*Z?)?$/

/** The oldest year a page on the Web may truly bear: papers have put their archives there. */
const OLDEST = 1850

/** Days that programs write when they know none. */
const EMPTY_DAYS = new Set(['1970-01-01', '1969-12-31', '1900-01-01'])

const isoOf = (year: string, month: number, day: string): string | null => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function read(text: string): string | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) return isoOf(iso[1]!, Number(iso[2]), iso[3]!)
  const first = MONTH_FIRST.exec(text)
  if (first) return isoOf(first[3]!, monthOf(first[1]!), first[2]!)
  const second = DAY_FIRST.exec(text)
  return second ? isoOf(second[3]!, monthOf(second[2]!), second[1]!) : null
}

/**
 * The day a text names, in the time zone it was written in; null for none, for one that cannot be, and for one that has
 * not come.
 * @param today ISO day.
 */
export function dayIn(written: unknown, today: string): string | null {
  const day = read(
    String(written ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 200),
  )
  return day !== null && day <= today && Number(day.slice(0, 4)) >= OLDEST && !EMPTY_DAYS.has(day)
    ? day
    : null
}
