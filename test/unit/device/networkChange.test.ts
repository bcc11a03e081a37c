import { expect, test } from 'vitest'
import { onNetworkChange } from '../../../client/device/networkChange.ts'

test('another kind of network, or one that is back, is a change; an estimate of speed is none', () => {
  const window = new EventTarget()
  const connection = Object.assign(new EventTarget(), { type: 'wifi' })
  const end = new AbortController()
  let changes = 0
  onNetworkChange(
    () => {
      changes += 1
    },
    end.signal,
    { window, connection },
  )
  connection.dispatchEvent(new Event('change'))
  expect(changes).toBe(0)
  connection.type = 'cellular'
  connection.dispatchEvent(new Event('change'))
  connection.dispatchEvent(new Event('change'))
  expect(changes).toBe(1)
  window.dispatchEvent(new Event('online'))
  expect(changes).toBe(2)
  end.abort()
  window.dispatchEvent(new Event('online'))
  expect(changes).toBe(2)
})

test('browsers that tell nothing of it are no trouble', () => {
  expect(() =>
    onNetworkChange(() => undefined, undefined, { window: undefined, connection: undefined }),
  ).not.toThrow()
})
