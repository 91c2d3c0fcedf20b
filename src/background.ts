/** Answers pages: what their text mentions, and the entries behind it. Keeps nothing between questions. */
import { pack } from 'virtual:glossary'
import { obeyKeys } from './browser/commands.ts'
import { welcomeNewReaders, whenReachChanges } from './browser/life.ts'
import { answer, type Requests } from './browser/messages.ts'
import { scripts } from './browser/scripts.ts'
import { register } from './browser/sites.ts'
import { density } from './browser/store.ts'
import { lookUp, type OpenPack, openPack } from './glossary/lookup.ts'
import { textOf } from './glossary/pack.ts'
import { describe } from './glossary/reference.ts'
import { fromNormalForm } from './match/citation.ts'
import style from './ui/card/card.css?inline'

let open: OpenPack | null = null
const glossary = (): OpenPack => (open ??= openPack(pack))

answer<Requests>({
  async read({ passages, published, memory }) {
    const { mentions, ...rest } = lookUp(glossary(), passages, published, memory)
    return {
      ...rest,
      style,
      density: await density(),
      found: mentions.flatMap((here, passage) =>
        here.map(({ start, end, target, citation, wider, need, explained, count }) => ({
          passage,
          start,
          end,
          entry: target,
          citation,
          wider,
          need,
          explained,
          count,
        })),
      ),
    }
  },
  place(citation, published) {
    const place = fromNormalForm(citation)
    return place && describe(place, { published })
  },
  entry: id => textOf(pack, id),
})

whenReachChanges(() => void register(scripts).catch(console.error))
welcomeNewReaders()
obeyKeys()
