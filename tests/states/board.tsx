/** All states side by side, each in a frame of its own, with a switch for the look and the language. */

import { render } from 'preact'
import { type State, type Surface, states } from './states.tsx'

const asked = new URLSearchParams(location.search)

/** What each surface mostly has, in CSS pixels; what it holds makes it higher. */
const SIZES: Readonly<Record<Surface, readonly [width: number, height: number]>> = {
  card: [430, 300],
  popup: [320, 300],
  panel: [380, 300],
  options: [680, 300],
  welcome: [1100, 300],
  library: [900, 300],
  report: [680, 300],
  classroom: [1100, 300],
  handin: [680, 300],
  paper: [1000, 300],
}

const Choice = ({ name, values }: { name: string; values: readonly string[] }) => (
  <label>
    {name}{' '}
    <select name={name} onChange={event => event.currentTarget.form?.requestSubmit()}>
      {values.map(value => (
        <option selected={value === asked.get(name)}>{value}</option>
      ))}
    </select>
  </label>
)

const Framed = ({ state, at }: { state: State; at: number }) => {
  const [width, height] = SIZES[state.surface]
  const address = new URLSearchParams({
    state: `${at}`,
    lang: asked.get('lang') ?? 'en',
    look: asked.get('look') ?? 'light',
  })
  return (
    <figure>
      <figcaption>{state.name}</figcaption>
      <iframe
        title={`${state.surface}: ${state.name}`}
        src={`frame.html?${address}`}
        width={asked.get('width') === '320' ? 320 : width}
        height={height}
        loading="lazy"
      />
    </figure>
  )
}

render(
  <>
    <form>
      <h1>{states.length} states</h1>
      <Choice name="look" values={['light', 'dark']} />
      <Choice name="lang" values={['en', 'es']} />
      <Choice name="width" values={['usual', '320']} />
    </form>
    {Object.keys(SIZES).map(surface => (
      <>
        <h2>{surface}</h2>
        <div class="states">
          {states.map((state, at) => state.surface === surface && <Framed state={state} at={at} />)}
        </div>
      </>
    ))}
  </>,
  document.body,
)
