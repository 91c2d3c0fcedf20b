/** Browsers and their profiles end with us: also when we fail, and when the reader presses Ctrl-C. */
import { type ChildProcess, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const endings = new Set<() => void>()

/** A new empty folder, removed by `end` or else when this process ends. */
export function temporaryFolder(): { readonly path: string; end(): void } {
  const path = mkdtempSync(join(tmpdir(), 'newsgloss-'))
  return { path, end: onEnd(() => remove(path)) }
}

/** A browser that was just killed may still write for a moment, even into what has gone. */
function remove(path: string): void {
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let tries = 0; tries < 20; tries++) {
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // Something was written between emptying and removing it.
    }
    Atomics.wait(clock, 0, 0, 50)
    if (!existsSync(path)) return
  }
}

/** Has `end` called once: by the function returned, or else when this process ends. It must not wait. */
export function onEnd(end: () => void): () => void {
  if (endings.size === 0) watch()
  const once = () => {
    if (endings.delete(once)) end()
  }
  endings.add(once)
  return once
}

/** Ends a process and all that it started. */
export function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${child.pid}`, '/T', '/F'])
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

let watching = false

/** Last begun, first ended: a browser must be gone before its profile can be removed. */
function endAll(): void {
  for (const end of [...endings].reverse()) end()
}

function watch(): void {
  if (watching) return
  watching = true
  process.on('exit', endAll)
  // Puppeteer ends a browser that is only starting in a listener of its own: ours must stay the last.
  process.on('newListener', (event, listener) => {
    if (event === 'exit' && listener !== endAll)
      queueMicrotask(() => process.off('exit', endAll).on('exit', endAll))
  })
  const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
  for (const [signal, number] of Object.entries(signals)) {
    // What runs us (tsx) kills a process that does not answer a signal within a moment, and ending takes longer:
    // the answer must be out before.
    process.on(signal, () => void setTimeout(() => process.exit(128 + number), 100))
  }
}
