/** Print spelling → search spelling: one unit to one unit, or to nothing, so that offsets are kept. */

/** Folded to nothing: soft hyphens, joiners, marks of direction, accents that stand alone. */
const NOTHING = 0

/** Below this, folding is a table; above, letters are only made small. */
const TABLE_END = 0x250

const table = new Uint16Array(TABLE_END)
for (let c = 0; c < TABLE_END; c++) {
  const plain = String.fromCharCode(c).normalize('NFKD').charCodeAt(0)
  table[c] = String.fromCharCode(plain < TABLE_END ? plain : c)
    .toLowerCase()
    .charCodeAt(0)
}
table[0xa0] = 32
table[0xad] = NOTHING
table[0xb4] = 39

/** One UTF-16 unit as search sees it: small, without accent, straight quotes, plain dash and space. */
export function foldUnit(unit: number): number {
  if (unit < TABLE_END) return table[unit]!
  if (unit >= 0x2000 && unit <= 0x206f) {
    if (unit <= 0x200a || unit === 0x202f || unit === 0x205f || unit === 0x2028 || unit === 0x2029) return 32
    if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060) return NOTHING
    if (unit <= 0x2015) return 45
    if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b || unit === 0x2032) return 39
    if (unit === 0x201c || unit === 0x201d || unit === 0x201f || unit === 0x2033) return 34
    return unit
  }
  if ((unit >= 0x300 && unit <= 0x36f) || unit === 0xfeff) return NOTHING
  if (unit === 0x2bc) return 39
  if (unit === 0x2212) return 45
  if (unit === 0x3000) return 32
  return unit < 0x3000 ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit
}
