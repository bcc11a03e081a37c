/** Whoever has come without the room's key since a removal: what stands before them, and what is said to them and to leaders. */
import { expect, it } from 'vitest'
import { keyChanges } from '../../../client/room/announce/keyChanges.ts'
import { middleState } from '../../../client/room/middle/middleState.ts'
import { door } from '../../../client/text/en/deskDoor.ts'
import { notices } from '../../../client/text/en/notices.ts'
import { KOFI, LENA } from '../../browser/fixtures/galleryPeople.ts'
import { roomOf, storyOf } from './rooms.ts'

const story = storyOf('group-work')

it('they are told in the middle what is so and what they can do, over an open board too', () => {
  const waiting = roomOf(story, LENA, { awaitsKey: true })
  for (const board of ['no', 'open'] as const) {
    const { notice } = middleState(waiting, null, board)
    expect(notice).toMatchObject({ title: notices.awaitsKey, say: notices.awaitsKeyNote })
  }
  expect(middleState(roomOf(story, LENA), null, 'no').notice).toBeNull()
})

it('it is spoken once, and so is its end', () => {
  const before = roomOf(story, LENA)
  const waiting = roomOf(story, LENA, { awaitsKey: true })
  expect(keyChanges(before, waiting)).toEqual([`${notices.awaitsKey} ${notices.awaitsKeyNote}`])
  expect(keyChanges(waiting, roomOf(story, LENA, { awaitsKey: true }))).toEqual([])
  expect(keyChanges(waiting, before)).toEqual([notices.hasKey])
})

it('a leader hears who it is, once', () => {
  const before = roomOf(story, 0)
  const after = roomOf(story, 0, { keyless: [KOFI] })
  expect(keyChanges(before, after)).toEqual([door.keyless('Kofi')])
  expect(keyChanges(after, after)).toEqual([])
})
