/** Texts made by chance that look like news, like law, or like nothing. */
import fc from 'fast-check'

/** Pieces of citations, so that chance makes almost-citations. */
const PIECES =
  '26|U.S.C.|USC|§|§§|Section|Sections|sec.|6103|6103(i)(1)|(i)(2)|(a)|(|)|[|,|;|.|-|–|—|and|or|of|the|title|Title 26|Code|IRC|I.R.C.|INA|212(f)|8|CFR|C.F.R.|Part|208.16|et seq.|note|Fed. Reg.|FR|13611|Pub. L.|119-21|Stat.|139|Executive Order|E.O.|14165|14,165|No.|Nos.|H.R.|S.|22|J. Res.|14th|Fourteenth|Amendment|Article|Art. II|cl. 3|v.|Trump|CASA, Inc.|606 U.S. 831|(2025)|F.3d|WL|25A312|1:25-cv-00677|Rule|11|Form|I-130|W-2|1099-K|Tex.|Penal Code|Act|that section|the same order|Id.|at 12|supra|\n|\n\n|\u00a0|“|”|’s|_|___|¶|$|1|999999|x'.split(
    '|',
  )

/** @param lines sound sentences; some texts are a few of them. */
export const anyText = (lines: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    {
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 40 })
        .map(pieces => pieces.flat().join('')),
      weight: 3,
    },
    fc.array(fc.constantFrom(...lines), { maxLength: 4 }).map(some => some.join('\n\n')),
  )

/** Sentences run together from anywhere: names meet names, and a quotation ends in another. */
export const minced = (lines: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc
        .tuple(fc.constantFrom(...lines), fc.nat(120), fc.nat(120))
        .map(([line, from, size]) => line.slice(from % (line.length + 1)).slice(0, size)),
      { minLength: 1, maxLength: 6 },
    )
    .chain(parts => fc.constantFrom('', ' ', ', ', '\n', '\u00a0', '-').map(between => parts.join(between)))
