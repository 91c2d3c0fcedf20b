/** A report of a mistake: what the reader sees here, word for word, is all that is handed over, by the reader's own hand. */
import { useRef, useState } from 'preact/hooks'
import { type ErrorReport, writeReport } from '../../glossary/error-report.ts'
import { dateInWords, entryLanguage, say, sayAround } from '../words.ts'

export interface ReportProps {
  /** What it is about; null when the page was opened without anything. */
  readonly about: Omit<ErrorReport, 'wrong'> | null
  /** Where issues of the project stand, an address. */
  readonly issues: string
  /** The library's address. */
  readonly library: string
  /** Puts a text on the clipboard; false when the browser would not. */
  readonly copy: (text: string) => Promise<boolean>
}

/** Without anything to report: how one begins. */
const How = ({ library }: { library: string }) => (
  <>
    <p class="what">{say('reportHow')}</p>
    <p>
      <a href={library}>{say('reportFind')}</a>
    </p>
  </>
)

const About = ({ headword, version, reviewed }: Omit<ErrorReport, 'wrong'>) => (
  <>
    <p class="what">{sayAround('reportOf', <span lang={entryLanguage()}>{headword}</span>)}</p>
    <p class="quiet">
      {reviewed === null
        ? say('reportVersionAlone', version)
        : say('reportVersion', version, dateInWords(reviewed))}
    </p>
  </>
)

type Said = 'nothing' | 'copied' | 'selected'

const WORDS = {
  copied: 'reportCopied',
  selected: 'reportSelected',
} as const

function Form({
  about,
  issues,
  copy,
}: Omit<ReportProps, 'about' | 'library'> & { about: NonNullable<ReportProps['about']> }) {
  const [wrong, setWrong] = useState('')
  const [adds, setAdds] = useState(false)
  const [said, setSaid] = useState<Said>('nothing')
  const preview = useRef<HTMLTextAreaElement>(null)
  const { text, address, cut } = writeReport(
    { ...about, wrong, sentence: adds ? about.sentence : null },
    issues,
  )
  const handOver = async (): Promise<void> => {
    if (await copy(text)) return setSaid('copied')
    preview.current?.focus()
    preview.current?.select()
    setSaid('selected')
  }
  return (
    <>
      <About {...about} />
      <label for="wrong">{say('reportWrong')}</label>
      <p class="quiet" id="wrong-hint">
        {say('reportWrongHint')}
      </p>
      <textarea
        id="wrong"
        rows={4}
        aria-describedby="wrong-hint"
        value={wrong}
        onInput={event => {
          setWrong(event.currentTarget.value)
          setSaid('nothing')
        }}
      />
      {about.sentence !== null && (
        <div class="sentence">
          <label>
            <input
              type="checkbox"
              checked={adds}
              aria-describedby="sentence"
              onChange={event => {
                setAdds(event.currentTarget.checked)
                setSaid('nothing')
              }}
            />
            {say('reportSentence')}
          </label>
          <blockquote id="sentence" lang={entryLanguage()}>
            {about.sentence}
          </blockquote>
        </div>
      )}
      <label for="preview">{say('reportText')}</label>
      <textarea id="preview" ref={preview} class="preview" rows={8} readOnly lang="en" value={text} />
      <p class="cut" role="status">
        {cut && say('reportCut')}
      </p>
      <p class="quiet">{say('reportPromise')}</p>
      <div class="acts">
        <button type="button" class="main" onClick={() => void handOver()}>
          {say('reportCopy')}
        </button>
        <a
          class="button"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-describedby="open-what"
        >
          {say('reportOpen')}
        </a>
      </div>
      <p class="said" role="status">
        {said !== 'nothing' && say(WORDS[said])}
      </p>
      <p class="quiet" id="open-what">
        {say('reportOpenWhat')}
      </p>
    </>
  )
}

export const Report = ({ about, library, ...rest }: ReportProps) => (
  <main>
    <p class="name">Newsgloss</p>
    <h1>{say('reportTitle')}</h1>
    {about ? <Form about={about} {...rest} /> : <How library={library} />}
  </main>
)
