/** The page that prints: a choice of sheets above, the chosen one as it comes out of the printer; or the code for the board. */

import type { Sheet } from '../../classroom/sheet-tree.ts'
import { SHEET_NAMES, type SheetName } from '../../classroom/sheets.ts'
import { say } from '../words.ts'
import { Qr, type QrProps } from './Qr.tsx'
import { SheetOnPage } from './SheetOnPage.tsx'

export type Shown = SheetName | 'board'

export interface SheetsProps {
  readonly shown: Shown
  readonly titles: Readonly<Record<SheetName, string>>
  /** Null where the assignment has too little for the sheet that is shown, and for the board. */
  readonly sheet: Sheet | null
  readonly board: {
    readonly title: string
    /** Null when the link is too long for a code. */
    readonly modules: QrProps['modules'] | null
  }
  readonly addressOf: (shown: Shown) => string
  readonly act: {
    print(): void
    save(): void
  }
}

const Board = ({ title, modules }: SheetsProps['board']) => (
  <main class="board">
    <h1 dir="auto">{title}</h1>
    {modules ? (
      <Qr modules={modules} name={say('shareQrOf', title)} />
    ) : (
      <p role="status">{say('shareNoQr')}</p>
    )}
  </main>
)

export const Sheets = ({ shown, titles, sheet, board, addressOf, act }: SheetsProps) => (
  <>
    <nav class="choose" aria-label={say('paperSheet')}>
      <ul>
        {([...SHEET_NAMES, 'board'] as const).map(name => (
          <li key={name}>
            <a href={addressOf(name)} aria-current={name === shown ? 'page' : undefined}>
              {name === 'board' ? say('paperBoard') : titles[name]}
            </a>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="main" onClick={act.print}>
          {say('paperPrint')}
        </button>
        {sheet && (
          <button type="button" onClick={act.save}>
            {say('paperSave')}
          </button>
        )}
      </div>
    </nav>
    {shown === 'board' ? (
      <Board {...board} />
    ) : sheet ? (
      <SheetOnPage sheet={sheet} />
    ) : (
      <main class="none">
        <h1>{titles[shown]}</h1>
        <p role="status">{say('paperTooLittle')}</p>
      </main>
    )}
  </>
)

/** Where there is no such assignment on this machine. */
export const NoSheets = () => (
  <main class="none">
    <h1>{say('paperTitle')}</h1>
    <p role="status">{say('paperGone')}</p>
  </main>
)
