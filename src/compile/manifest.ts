/** One manifest, in Chromium's words, told in each browser's. */
import base from '../../manifest.json' with { type: 'json' }

export type Target = 'chromium' | 'firefox'

/** Firefox's name for us; fixed for good once published. */
export const FIREFOX_ID = 'newsgloss@newsgloss.org'

/** The manifest for a browser. */
export function manifestFor(target: Target) {
  if (target === 'chromium') return base
  // Firefox wants no schema of what a school settles, and warns of one.
  const { minimum_chrome_version: _version, storage: _schema, side_panel, ...shared } = base
  return {
    ...shared,
    permissions: base.permissions.filter(permission => permission !== 'sidePanel'),
    sidebar_action: { default_panel: side_panel.default_path, open_at_install: false },
    background: { scripts: [base.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        // The first in which a highlight can be underlined.
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '146.0' },
    },
  }
}
