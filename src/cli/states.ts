/** `npm run states`: every state of every surface on one page; reload it when a file has changed. */
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build, type Plugin } from 'vite'
import { localesIn, readCatalog, templatesOf } from '../compile/catalog.ts'
import { root } from './built.ts'
import { temporaryFolder } from './drive/lifetime.ts'
import { serve } from './serve.ts'
import { run } from './trouble.ts'

const WORDS = 'virtual:words'

/** The interface's words in every language: `import { words } from 'virtual:words'`. */
const words: Plugin = {
  name: 'newsgloss:words',
  resolveId: id => (id === WORDS ? `\0${WORDS}` : null),
  load(id) {
    if (id !== `\0${WORDS}`) return null
    const all = localesIn(root).map(locale => [locale, templatesOf(readCatalog(root, locale))] as const)
    return `export const words = ${JSON.stringify(Object.fromEntries(all))}`
  },
}

await run(async () => {
  const folder = temporaryFolder()
  const states = join(root, 'tests', 'states')
  const built = await build({
    configFile: false,
    root: states,
    base: './',
    logLevel: 'warn',
    plugins: [preact(), words],
    build: {
      outDir: folder.path,
      emptyOutDir: false,
      target: 'es2023',
      watch: {},
      rollupOptions: { input: [join(states, 'index.html'), join(states, 'frame.html')] },
    },
  })
  if (!('on' in built)) throw new Error('Vite does not watch.')
  await new Promise<void>((done, failed) => {
    built.on('event', event => {
      if (event.code === 'END') done()
      if (event.code === 'ERROR') failed(event.error)
    })
  })
  const { origin } = await serve(folder.path)
  console.log(`${origin}/index.html shows every state. Ctrl-C ends it.`)
})
