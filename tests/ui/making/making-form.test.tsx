/**
 * The form of an assignment, drawn.
 *
 * @vitest-environment happy-dom
 */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { newMaking } from '../../../src/classroom/making.ts'
import { speakIn } from '../../../src/cli/speak.ts'
import { MakingForm } from '../../../src/ui/making/MakingForm.tsx'
import { say } from '../../../src/ui/words.ts'

speakIn('en')

test('it is saved by its button, not by Enter in one of its fields', () => {
  const save = vi.fn()
  const nothing = (): void => {}
  const host = document.createElement('main')
  document.body.append(host)
  void act(() =>
    render(
      <MakingForm
        making={newMaking('bridge-1abc', '', { address: 'https://example.org/', title: 'The bridge' }, [])}
        isChange={false}
        candidates={[]}
        contexts={new Map()}
        toMend={[]}
        kept="kept"
        act={{ change: nothing, save, saveFile: nothing, leave: nothing, startAgain: null }}
      />,
      host,
    ),
  )
  const form = host.querySelector('form')!
  expect(form.dispatchEvent(new Event('submit', { cancelable: true }))).toBe(false)
  expect(save).not.toHaveBeenCalled()
  const button = [...host.querySelectorAll('button')].find(
    ({ textContent }) => textContent === say('makeSave'),
  )
  button!.click()
  expect(save).toHaveBeenCalledOnce()
})
