/** Whose an entry is, in words. */
import type { Credit } from '../glossary/credit.ts'
import { say } from './words.ts'

/** A stranger's words, kept from turning the sentence around them when they run the other way. */
const apart = (words: string): string => `\u2068${words}\u2069`

export const fromWhom = ({ from, by }: Credit): string =>
  from === ''
    ? say('cardNotOurs')
    : by === ''
      ? say('cardFrom', apart(from))
      : say('cardFromBy', apart(from), apart(by))
