/** `2025-03-24T07:00:00Z` → `2025-03-24`; null for no date, and for one that has not come. */
export const dayOf = (written: unknown, today = new Date().toISOString()): string | null => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(String(written ?? '').trim())?.[0]
  return day !== undefined && !Number.isNaN(Date.parse(day)) && day <= today.slice(0, 10) ? day : null
}
