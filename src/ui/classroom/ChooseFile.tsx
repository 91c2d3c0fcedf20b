/** A button that opens a file. */

interface ChooseFileProps {
  choose(file: File): void
  readonly children: string
}

export const ChooseFile = ({ choose, children }: ChooseFileProps) => (
  <label class="file">
    {children}
    <input
      type="file"
      accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values,text/plain"
      onChange={event => {
        const [file] = event.currentTarget.files ?? []
        if (file) choose(file)
        event.currentTarget.value = ''
      }}
    />
  </label>
)
