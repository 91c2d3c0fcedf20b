/** A QR code, dark on white whatever the theme: scanners know no other way. */

export interface QrProps {
  /** Rows of modules, true where they are dark, with the quiet zone around them. */
  readonly modules: readonly (readonly boolean[])[]
  /** What it is, for those who hear the picture. */
  readonly name: string
}

/** Each run of dark modules in a row as one rectangle. */
function pathOf(modules: QrProps['modules']): string {
  const runs: string[] = []
  for (const [y, row] of modules.entries())
    for (let x = 0; x < row.length; x++) {
      const from = x
      while (row[x]) x++
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
    }
  return runs.join('')
}

export const Qr = ({ modules, name }: QrProps) => (
  <svg class="qr" viewBox={`0 0 ${modules.length} ${modules.length}`} role="img" aria-label={name}>
    <rect width="100%" height="100%" fill="#fff" />
    <path d={pathOf(modules)} fill="#000" shape-rendering="crispEdges" />
  </svg>
)
