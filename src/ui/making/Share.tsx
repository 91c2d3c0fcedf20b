/** Everything that can be done with an assignment once it is made: give it, show it, print it, take it to other programs. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { FormatName } from '../../classroom/exports/formats.ts'
import type { Refusal } from '../../classroom/refusal.ts'
import type { SheetName } from '../../classroom/sheets.ts'
import { refusalInWords } from '../refusal.ts'
import { Qr, type QrProps } from '../sheets/Qr.tsx'
import { type Key, say } from '../words.ts'

export interface ShareProps {
  /** Tells the fields of several on one page apart. */
  readonly id: string
  readonly title: string
  /** Why there is none where it is too long. */
  readonly link: string | Refusal
  /** Null when the link is too long for a code. */
  readonly modules: QrProps['modules'] | null
  /** Whether it lies on the shelf, where the page that prints finds it. */
  readonly kept: 'kept' | 'private' | 'full'
  /** The sheets that it has enough for, with their names. */
  readonly sheets: readonly { readonly name: SheetName; readonly title: string }[]
  readonly act: {
    /** Resolves to whether the browser allowed it. */
    copy(link: string): Promise<boolean>
    /** Each returns the name of the file. */
    saveFile(): string
    saveSheet(sheet: SheetName): string
    export(format: FormatName): string
    print(sheet: SheetName): void
    /** The code on a page of its own. */
    enlarge(): void
  }
}

const FORMATS = {
  csv: 'shareCsv',
  quizlet: 'shareQuizlet',
  anki: 'shareAnki',
  'moodle-glossary': 'shareMoodleGlossary',
  'moodle-quiz': 'shareMoodleQuiz',
  qti: 'shareQti',
  skos: 'shareSkos',
} as const satisfies Record<FormatName, Key>

const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

const NOT_KEPT = { private: 'shareNotKeptPrivate', full: 'shareNotKeptFull' } as const

type Told = (what: string) => void

function Link({ id, link, act, told }: ShareProps & { readonly link: string; readonly told: Told }) {
  const field = `${id}-link`
  const copy = async (): Promise<void> => {
    const copied = await act.copy(link)
    if (!copied) document.querySelector<HTMLInputElement>(`#${field}`)?.select()
    told(say(copied ? 'shareCopied' : 'shareNotCopied'))
  }
  return (
    <div class="field">
      <label for={field}>{say('shareLink')}</label>
      <input
        id={field}
        type="text"
        readOnly
        value={link}
        dir="ltr"
        aria-describedby={`${field}-below`}
        onFocus={event => event.currentTarget.select()}
      />
      <p id={`${field}-below`} class="quiet">
        {say('shareLinkWhat')}
      </p>
      <button type="button" class="main" onClick={() => void copy()}>
        {say('shareCopy')}
      </button>
    </div>
  )
}

function Board({ id, title, modules, kept, act }: ShareProps) {
  const [isShown, show] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-board` : undefined}
        onClick={() => show(!isShown)}
      >
        {say(isShown ? 'shareBoardHide' : 'shareBoard')}
      </button>
      {isShown && (
        <div id={`${id}-board`} class="code">
          {modules ? (
            <>
              <Qr modules={modules} name={say('shareQrOf', title)} />
              {kept === 'kept' && (
                <button type="button" onClick={act.enlarge}>
                  {say('shareBoardLarge')}
                </button>
              )}
            </>
          ) : (
            <p>{say('shareNoQr')}</p>
          )}
        </div>
      )}
    </>
  )
}

/** A part with its heading, and below it what has just happened in it. */
function Part({
  id,
  name,
  children,
}: {
  readonly id: string
  readonly name: string
  readonly children: (tell: Told) => ComponentChildren
}) {
  const [said, tell] = useState('')
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {children(tell)}
      <p role="status" class="told">
        {said}
      </p>
    </section>
  )
}

export function Share(props: ShareProps) {
  const { id, link, kept, sheets, act } = props
  const saved = (file: string): string => say('shareSaved', file)
  return (
    <div class="share">
      {kept !== 'kept' && (
        <p class="mend" role="status">
          {say(NOT_KEPT[kept])}
        </p>
      )}
      <Part id={`${id}-give`} name={say('shareGive')}>
        {tell => (
          <>
            {typeof link === 'string' ? (
              <Link {...props} link={link} told={tell} />
            ) : (
              <p class="mend">{refusalInWords(link)}</p>
            )}
            <div class="row">
              <button type="button" onClick={() => tell(saved(act.saveFile()))}>
                {say('shareFile')}
              </button>
              {typeof link === 'string' && <Board {...props} />}
            </div>
          </>
        )}
      </Part>
      <Part id={`${id}-print`} name={say('sharePrint')}>
        {tell => (
          <div class="row">
            {sheets.map(({ name, title }) => (
              <button
                key={name}
                type="button"
                onClick={() => (kept === 'kept' ? act.print(name) : tell(saved(act.saveSheet(name))))}
              >
                {title}
              </button>
            ))}
          </div>
        )}
      </Part>
      <Part id={`${id}-export`} name={say('shareExport')}>
        {tell => (
          <div class="row">
            {FORMAT_NAMES.map(format => (
              <button key={format} type="button" onClick={() => tell(saved(act.export(format)))}>
                {say(FORMATS[format])}
              </button>
            ))}
          </div>
        )}
      </Part>
    </div>
  )
}
