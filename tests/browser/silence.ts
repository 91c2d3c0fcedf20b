/** Looking back on all tests of this browser: nothing left the machine, and nothing went wrong unheard. */
import { describe, expect, it } from 'vitest'
import type { Here } from './suite.ts'

export function silenceTests(here: Here): void {
  describe('all this time', () => {
    it('no request left for another host', () => {
      expect(here().site.visits.length).toBeGreaterThan(50)
      expect(here().site.strays).toEqual([])
    })

    it('our own site was asked for pages only', () => {
      const others = here().site.visits.filter(
        ({ url }) => !/^\/(assets|tests|made|odd)\/|^\/favicon\.ico$/.test(url),
      )
      expect(others).toEqual([])
    })

    it('no error of ours went uncaught', async () => {
      expect(await here().session.troubles()).toEqual([])
    })
  })
}
