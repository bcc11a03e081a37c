import { beforeEach, expect, it } from 'vitest'
import { OwnPlace } from '../../../client/room/board/ownPlace.ts'

let lost: boolean
let changes: number
let place: OwnPlace

beforeEach(() => {
  lost = false
  changes = 0
  place = new OwnPlace(
    () => lost,
    () => {
      changes += 1
    },
  )
})

it('remembers the caret of a field that a lost line takes away, and of no other', () => {
  place.leaveField('card', 2, 3)
  expect(place.shown.spot).toBeNull()
  lost = true
  place.leaveField('card', 2, 3)
  expect(place.shown.spot).toEqual({ card: 'card', range: [2, 3] })
  place.arrive()
  expect(place.shown.spot).toBeNull()
})

it('moves that caret with what others write before its field is there again', () => {
  lost = true
  place.leaveField('card', 2, 5)
  place.respelt('another', [{ at: 0, remove: 0, insert: 'far away' }])
  place.respelt('card', [
    { at: 0, remove: 0, insert: 'and ' },
    { at: 8, remove: 3, insert: '' },
  ])
  expect(place.shown.spot).toEqual({ card: 'card', range: [6, 8] })
})

it('has one thing in hand: a new card lays the others out of it', () => {
  place.choose('card')
  place.draw([[{ x: 1, y: 1 }]])
  place.goToNewCard()
  const { chosen, sketch, spot } = place.shown
  expect({ chosen, sketch, spot }).toEqual({
    chosen: null,
    sketch: null,
    spot: { card: null, range: null },
  })
  expect(changes).toBe(3)
})

it('holds nothing of a board that is over, but stays hidden from who hid it', () => {
  place.face(2)
  place.hideFromMe(true)
  place.choose('card')
  place.draw([])
  place.clear()
  expect(place.shown).toEqual({
    lane: 2,
    hiddenFromMe: true,
    chosen: null,
    sketch: null,
    spot: null,
    laid: null,
  })
})
