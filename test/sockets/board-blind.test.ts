/** The blind server: of everything that is written in a session no byte that reaches it can be read. */
import { expect, it, vi } from 'vitest'
import { encodeDrawing } from '../../shared/board/drawing.ts'
import { found, textNeedle } from '../nothing-kept/needles.ts'
import { readMessages } from '../nothing-kept/webSocketFrames.ts'
import { layWire, pause, type Wire, workingGroup } from './boardGroup.ts'
import { ownServer } from './ownServer.ts'
import { makePageRoom } from './pages.ts'

vi.setConfig({ testTimeout: 120_000 })

const server = await ownServer()

/** Everything that crossed a wire: as it was, and taken out of its WebSocket frames. */
function bytesOf({ streams }: Wire): readonly Buffer[] {
  return streams.flatMap((stream) => {
    const raw = Buffer.concat(stream)
    const end = raw.indexOf('\r\n\r\n')
    const upgraded = raw.subarray(0, end).includes('Upgrade: websocket')
    return upgraded ? [raw.subarray(0, end), ...readMessages(raw.subarray(end + 4))] : [raw]
  })
}

it('holds every byte of a session and finds none of what was written, nor a name', async () => {
  const making = await layWire(server.url)
  const room = await makePageRoom(making.origin, {
    words: {
      label: 'canary-label-quokka',
      rules: ['canary-rule-numbat'],
      laneNames: ['canary-lane-bilby', 'canary-lane-dunnart'],
      leaderNames: ['canary-leader-potoroo'],
      strip: true,
    },
  })
  const names = ['canary-name-wombat', 'canary-name-echidna']
  const group = await workingGroup(server.url, names, {
    room: { ...room, origin: server.url },
    wires: true,
  })
  const [one, two] = group.members
  if (!one || !two) throw new Error('nobody came')
  one.board.lay({ text: 'canary-card-platypus' }, 0)
  const shown = await two.until(({ cards }) => cards.length === 1)
  const card = shown.cards[0]?.id ?? ''
  two.board.placeCaret(card, 3)
  two.board.spell(card, [{ at: 0, remove: 0, insert: 'canary-edit-koala ' }], '')
  await one.until(({ cards }) =>
    cards.some((each) => 'text' in each && each.text.includes('koala')),
  )
  await group.leader.ok({ type: 'board-signing', signing: 'signed' })
  await pause(300)
  two.board.lay({ text: 'canary-signed-kowari' }, 1)
  two.board.lay({ drawing: encodeDrawing([[{ x: 1, y: 2 }]]) ?? new Uint8Array() }, 0)
  await one.until(({ cards }) => cards.length === 3)
  await group.leader.ok({ type: 'board-hidden', on: true })
  await pause(300)
  one.board.lay({ text: 'canary-hidden-quoll' }, 0)
  await group.leader.page.session.writeNote('canary-note-tammar')
  await group.leader.ok({ type: 'board-hidden', on: false })
  await group.leader.until(({ cards }) => cards.length === 4)
  const { phases } = group.leader.page.room.view.agenda
  await group.leader.ok({
    type: 'go-to-phase',
    phase: phases.findIndex(({ kind }) => kind === 'closing'),
  })
  await group.leader.ok({ type: 'open-words', kind: 'parting' })
  await one.page.until('room', ({ view }) => view.words?.open === true)
  await one.page.session.giveWord('canarywordpademelon')
  await pause(500)

  const wires = [making, ...group.all.flatMap(({ wire }) => (wire ? [wire] : []))]
  const hay = wires.flatMap(bytesOf)
  const sealed = wires
    .flatMap(({ streams }) => streams.map((stream) => Buffer.concat(stream)))
    .map((raw) => raw.subarray(raw.indexOf('\r\n\r\n') + 4))
    .filter((raw) => (raw[0] ?? 0) >= 0x80)
    .flatMap(readMessages)
    .filter((message) => /^42\d*\["(frame|knock)"/.test(message.toString('latin1')))
  group.leave()
  making.close()
  const canaries = [
    'quokka',
    'numbat',
    'bilby',
    'dunnart',
    'potoroo',
    'wombat',
    'echidna',
    'platypus',
    'koala',
    'kowari',
    'quoll',
    'tammar',
    'pademelon',
    'Ruth',
  ]
  const needles = canaries.map((canary) => textNeedle(canary, canary))
  // Names, the leader's words, cards, carets, a note, a word: they all crossed.
  expect(sealed.length).toBeGreaterThan(12)
  // The search does find what crosses in the clear: the commands.
  expect(hay.some((bytes) => bytes.includes('board-signing'))).toBe(true)
  expect(hay.flatMap((bytes) => found(bytes, needles))).toEqual([])
})
