/** The form of what a school or district may settle, put where Chromium is told to look for it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import base from '../../manifest.json' with { type: 'json' }

const FILE = base.storage.managed_schema

export const managedSchema = (root: string): Plugin => ({
  name: 'newsgloss:managed-schema',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: FILE, source: readFileSync(join(root, FILE), 'utf8') })
  },
})
