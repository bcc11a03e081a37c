import { expect, it } from 'vitest'
import { makeRoom } from '../../../client/session/makeRoom.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'

const making = (rules: readonly string[]) =>
  makeRoom(
    {
      agenda: presetAgenda('sixty'),
      when: { kind: 'once', start: 0, minutes: 60, zone: 'Europe/Berlin' },
      chairs: 8,
      members: 'shared',
      words: { label: 'Thursday', rules: [...rules], strip: true },
    },
    'https://balint.example',
  )

it('asks for fewer words where a leader’s link would become longer than mail programs take', async () => {
  const long = (at: number) =>
    Array.from({ length: 120 }, (_, n) =>
      String.fromCharCode(0x4e00 + ((n * 7919 + at * 104_729) % 20_000)),
    ).join('')
  const asked = await making(Array.from({ length: 12 }, (_, at) => long(at)))
  expect(asked).toEqual({ ok: false, code: 'too-large' })
  // There is no server here to answer whoever may go on.
  const fine = await making(['Nobody outside the room is named.', 'You may pass.'])
  expect(fine).toEqual({ ok: false, code: 'unreachable' })
})
