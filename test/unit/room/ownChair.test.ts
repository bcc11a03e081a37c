import { expect, it } from 'vitest'
import { ownChair } from '../../../client/room/desk/ownChair.ts'
import { standingOf } from '../../../client/session/agreement.ts'

const names = new Map([
  [2, 'Kofi'],
  [3, 'Ana'],
  [4, 'Ana'],
])

it('a kept chair is for whoever knocks with its name, if it is the only one of that name', () => {
  expect(ownChair('Kofi', { mayHave: [2, 3] }, names)).toBe(2)
  expect(ownChair('kofi', { mayHave: [2, 3] }, names)).toBe(2)
  expect(ownChair('Ana', { mayHave: [3, 4] }, names)).toBeNull()
  expect(ownChair('Ana', { mayHave: [2] }, names)).toBeNull()
  expect(ownChair(null, { mayHave: [2] }, names)).toBeNull()
})

it('rules that come later are not ticked by having ticked others', () => {
  expect(standingOf(null, ['One.'])).toBe('none')
  expect(standingOf(JSON.stringify(['One.']), ['One.'])).toBe('agreed')
  expect(standingOf(JSON.stringify(['One.']), ['One.', 'Two.'])).toBe('changed')
})
