/**
 * At the very beginning of a page on a granted site, before any script of the page: the background is woken, which takes
 * as long as a page does to arrive, and is told of an assignment that the address brings along. The site may rewrite the
 * address a moment later, or send the reader on to a new page.
 */
import { ask } from './browser/messages.ts'

void ask('wake')
// The sign of one; whether it is sound is seen when it is opened.
if (/newsgloss(?:=|%3D)\d/i.test(location.hash)) void ask('arrive', location.href)
