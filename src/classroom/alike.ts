/** Whether two values of plain JSON say the same, whatever the order of their fields: a browser’s storage changes it. */
export function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const fields = Object.keys(a)
  return (
    fields.length === Object.keys(b).length &&
    fields.every(
      field =>
        Object.hasOwn(b, field) &&
        alike((a as Record<string, unknown>)[field], (b as Record<string, unknown>)[field]),
    )
  )
}
