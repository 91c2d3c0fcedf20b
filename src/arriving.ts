/**
 * At the very beginning of a page on a granted site, before any script of the page: an assignment that its address brings
 * along is told to the background. The site may rewrite the address a moment later, or send the reader on to a new page.
 */
import { ask } from './browser/messages.ts'

// The sign of one; whether it is sound is seen when it is opened.
if (/newsgloss(?:=|%3D)\d/i.test(location.hash)) void ask('arrive', location.href)
