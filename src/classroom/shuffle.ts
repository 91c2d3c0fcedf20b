/** An order that looks like chance and is the same every time, so that a key printed next week still fits. */
import { hashOf } from '../text/word.ts'

/** Numbers from 0 up to 1, by Marsaglia's xorshift. */
function* numbers(seed: string): Generator<number, never> {
  let state = hashOf(seed) || 1
  for (;;) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    yield (state >>> 0) / 2 ** 32
  }
}

/** The items in another order, the same for the same seed; of more than two never the order they came in. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const order = items.map((_, i) => i)
  const random = numbers(seed)
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random.next().value * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  if (order.length > 2 && order.every((place, i) => place === i)) order.push(order.shift()!)
  return order.map(place => items[place]!)
}
