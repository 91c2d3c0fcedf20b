import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { scripts } from './src/browser/scripts.ts'
import { contentScript } from './src/compile/content-script.ts'
import { locales } from './src/compile/locales.ts'
import { managedSchema } from './src/compile/managed-schema.ts'
import { manifestFor } from './src/compile/manifest.ts'
import { glossary, IN_FILES_OF_THEIR_OWN } from './src/compile/plugin.ts'

const root = import.meta.dirname
const tests = process.env.VITEST !== undefined

/** `vite build --mode firefox` builds for Firefox, anything else for Chromium. */
export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chromium'
  return {
    root,
    publicDir: false,
    plugins: tests
      ? [preact(), glossary(root)]
      : [
          preact(),
          glossary(root),
          contentScript(root, scripts, process.env.NEWSGLOSS_SHADOW === 'open' ? 'open' : 'closed'),
          locales(root),
          managedSchema(root),
          crx({
            manifest: manifestFor(target) as unknown as ManifestV3Export,
            browser: target === 'firefox' ? 'firefox' : 'chrome',
          }),
        ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        output: { codeSplitting: IN_FILES_OF_THEIR_OWN },
        input: Object.fromEntries(
          ['welcome', 'panel', 'options', 'library', 'report', 'handin', 'paper', 'classroom'].map(page => [
            page,
            `src/${page}.html`,
          ]),
        ),
      },
    },
    // Papa Parse could fetch what it parses; in what we ship nobody can.
    define: tests ? { __SHADOW_MODE__: '"open"' } : { XMLHttpRequest: 'undefined' },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['**/*.{built,browser}.test.ts'],
            setupFiles: ['tests/one-seed.ts'],
            // Generous, since speed is for the benchmark: a busy machine is no failure.
            testTimeout: 60_000,
            environment: 'node',
          },
        },
        // What the build made, and how it behaves in browsers: run after it.
        {
          extends: true,
          test: { name: 'built', include: ['tests/**/*.built.test.ts'], environment: 'node' },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/**/*.browser.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 180_000,
            // A popup of Chromium, on a busy machine, now and then loses a click; what is broken fails each time.
            retry: 2,
            // One browser each, side by side.
            maxWorkers: 2,
          },
        },
      ],
    },
  }
})
