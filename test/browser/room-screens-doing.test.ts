/** What the room's screens do: keys, focus, what is said to screen readers, and the way through by keyboard alone. */
import { expect, it } from 'vitest'
import './doing/devices.ts'
import './doing/oddDevices.ts'
import './doing/hearing.ts'
import './doing/focus.ts'
import './doing/window.ts'
import './doing/leaders.ts'
import './doing/door.ts'
import './doing/everyone.ts'
import { gallery } from './doing/stage.ts'

it('no page has thrown', () => {
  expect(gallery.errors).toEqual([])
})

/** Tabs until something with this name has focus; a way by keyboard that is missing ends here. */
