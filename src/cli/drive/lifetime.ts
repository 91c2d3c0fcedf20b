/** Browsers and their profiles end with us: also when we fail, and when the reader presses Ctrl-C. */
import { type ChildProcess, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const endings = new Set<() => void>()

/** A new empty folder, removed by `end` or else when this process ends. */
export function temporaryFolder(): { readonly path: string; end(): void } {
  const path = mkdtempSync(join(tmpdir(), 'newsgloss-'))
  const end = () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  return { path, end: onEnd(end) }
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

function watch(): void {
  if (watching) return
  watching = true
  // Last begun, first ended: a browser must be gone before its profile can be removed.
  const endAll = () => {
    for (const end of [...endings].reverse()) end()
  }
  process.on('exit', endAll)
  const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => {
      endAll()
      process.exit(128 + number)
    })
  }
}
