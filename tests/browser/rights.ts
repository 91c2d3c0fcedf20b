/** What the build asks of the browser, and what it lets pages see. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { distOf } from '../../src/cli/built.ts'
import type { Here } from './suite.ts'

export function rightsTests(here: Here): void {
  const manifest = () => JSON.parse(readFileSync(join(distOf(here().browser), 'manifest.json'), 'utf8'))

  describe('the build', () => {
    it('asks for no site at installation, and shows pages nothing', () => {
      const { permissions, host_permissions, content_scripts, web_accessible_resources } = manifest()
      expect(permissions.toSorted()).toEqual(
        here().browser === 'chromium'
          ? ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']
          : ['activeTab', 'contextMenus', 'scripting', 'storage'],
      )
      expect({ host_permissions, content_scripts, web_accessible_resources }).toEqual({})
    })

    it('gives none of its files to a page', async () => {
      const files = readdirSync(distOf(here().browser), { recursive: true, encoding: 'utf8' })
      expect(files.length).toBeGreaterThan(5)
      const tab = await here().read('/made/over.html')
      const got = await tab.evaluate(
        fetchAll,
        files.map(file => here().session.home + file),
      )
      expect(got).toEqual([])
      await tab.close()
    })

    it('is installed without a warning', async () => {
      if (here().browser === 'firefox') {
        // Firefox warns of hosts and of these; it has no question that could be asked for the whole.
        const warned =
          /^(tabs|webNavigation|history|bookmarks|downloads|management|nativeMessaging|notifications|clipboard.*|<all_urls>|.*:\/\/.*)$/
        expect(manifest().permissions.filter((name: string) => warned.test(name))).toEqual([])
        return
      }
      const helper = mkdtempSync(join(tmpdir(), 'newsgloss-helper-'))
      const about = { manifest_version: 3, name: 'Helper', version: '1', permissions: ['management'] }
      writeFileSync(
        join(helper, 'manifest.json'),
        JSON.stringify({ ...about, background: { service_worker: 'background.js' } }),
      )
      writeFileSync(join(helper, 'background.js'), '')
      const session = await here().start({ extension: helper, access: 'none' })
      try {
        const warnings = (manifest: object) =>
          session.inExtension(
            text => chrome.management.getPermissionWarningsByManifest(text),
            JSON.stringify(manifest),
          )
        expect(await warnings({ ...about, host_permissions: ['https://*/*'] })).toContain(
          'Read and change all your data on all websites',
        )
        const { default_locale, ...ours } = manifest()
        expect(await warnings(ours)).toEqual([])
      } finally {
        await session.close()
        rmSync(helper, { recursive: true })
      }
    })
  })
}

/** Those of the addresses that a page can read. */
async function fetchAll(addresses: readonly string[]): Promise<string[]> {
  const tried = await Promise.all(
    addresses.map(address =>
      fetch(address).then(
        () => address,
        () => null,
      ),
    ),
  )
  return tried.filter(address => address !== null)
}
