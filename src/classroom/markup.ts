/** Text as HTML and XML hold it: the one place where it becomes part of a document. */
import { printable } from './printable.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Fit to stand between tags, or in an attribute between quotation marks. */
export const inMarkup = (text: string): string => printable(text).replace(/[&<>"']/g, sign => SIGNS[sign]!)
