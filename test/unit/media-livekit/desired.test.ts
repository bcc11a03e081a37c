import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DesiredRooms } from '../../../server/media/livekit/desired.ts'
import { NO_MEDIA } from '../../../server/media/media.ts'

const ALL = { microphone: true, camera: true, hears: true, sees: true }

it('tells LiveKit the last rights of every seat, in whatever order answers come', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('want' as const), seat: fc.nat(2), microphone: fc.boolean() }),
    fc.record({ kind: fc.constant('send' as const), seat: fc.nat(2) }),
    fc.record({ kind: fc.constant('answer' as const), seat: fc.nat(2) }),
    fc.record({ kind: fc.constant('mistrust' as const), seat: fc.nat(2) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const rooms = new DesiredRooms()
      rooms.open('r')
      const applied = new Map<number, boolean>()
      const sent = new Map<number, { version: number; microphone: boolean }>()
      const send = (seat: number): void => {
        sent.set(seat, {
          version: rooms.versionOf('r', seat),
          microphone: rooms.rightsOf('r', seat).microphone,
        })
      }
      const answer = (seat: number): void => {
        const message = sent.get(seat)
        if (!message) return
        applied.set(seat, message.microphone)
        rooms.told('r', seat, message.version)
      }
      for (const { kind, seat, ...rest } of steps) {
        if (kind === 'want')
          rooms.want('r', seat, { ...ALL, microphone: 'microphone' in rest && rest.microphone })
        else if (kind === 'send') send(seat)
        else if (kind === 'answer') answer(seat)
        else rooms.mistrust('r', seat)
      }
      for (const { seat } of rooms.untold()) {
        send(seat)
        answer(seat)
      }
      expect(rooms.untold()).toEqual([])
      for (const [seat, microphone] of applied) {
        expect(microphone).toBe(rooms.rightsOf('r', seat).microphone)
      }
    }),
  )
})

it('knows nothing of a seat that was forgotten and of a room that is closed', () => {
  const rooms = new DesiredRooms()
  expect(rooms.want('r', 1, ALL)).toBe(false)
  rooms.open('r')
  rooms.want('r', 1, ALL)
  rooms.forget('r', 1)
  expect(rooms.rightsOf('r', 1)).toEqual(NO_MEDIA)
  expect(rooms.close('r')).toBe(true)
  expect(rooms.close('r')).toBe(false)
})
