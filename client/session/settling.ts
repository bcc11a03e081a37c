/** What a page does each time it has sat down: it tells the room what only it knows, and what a restarted server has lost. */

import type { Ack } from '../../shared/answer.ts'
import type { CreatorsWords } from '../../shared/creatorsWords.ts'
import type { ReceiptTexts } from '../../shared/protocol.ts'
import { encodePayload, WORD_PAD } from '../../shared/sealing/payloads.ts'
import type { Command } from '../../shared/session/command.ts'
import { isLeading } from '../../shared/session/seat.ts'
import type { Synced } from './incoming.ts'
import type { Keyring } from './keyring.ts'
import { namePlaintext } from './names.ts'
import type { Letter } from './outgoing.ts'
import type { PageState } from './pageState.ts'
import { payloadOf, receiptTextsOf } from './settings.ts'

export interface Settling {
  readonly state: PageState
  readonly keyring: Keyring
  /** The creator's words, in a leader's page that has them. */
  readonly words: CreatorsWords | null
  /** Public half of this page's own key. */
  readonly pageKey: string
  readonly synced: Synced
  readonly send: (letter: Unsealed) => Promise<Ack>
  /** Seals under the links' own secret, which those at the door have; null while the room goes by it too. */
  readonly sendToDoor: ((letter: Unsealed) => Promise<Ack>) | null
  readonly layTexts: (texts: ReceiptTexts) => Promise<Ack>
  readonly command: (command: Command) => Promise<Ack>
}

/** What is to be sealed, in whichever epoch the room is. */
export type Unsealed = Omit<Letter, 'board' | 'epoch'>

export const noteLetter = (id: string, text: string, seat: number): Unsealed => ({
  channel: 'strip',
  kind: 'note',
  seat,
  plaintext: encodePayload({ id, text }),
})

export const wordLetter = (word: string, round: string): Unsealed => ({
  channel: 'words',
  kind: 'word',
  seat: null,
  plaintext: encodePayload({ round, word }, WORD_PAD),
})

/** Rejects when the line is lost meanwhile: the next line begins again. */
export async function settleIn(settling: Settling): Promise<void> {
  const { state, send } = settling
  const seat = state.seating?.seat
  if (seat === undefined) return
  await sayName(settling, seat)
  if (isLeading(state.room?.you.role ?? 'member')) await settleAsLeader(settling, seat)
  const { words, room } = state
  if (room?.words?.open && words.own !== null && !room.you.wordGiven) {
    const word = words.own
    const answer = await send(wordLetter(word, room.words.kind))
    const isThere = answer.ok || answer.code === 'word-given'
    if (isThere && !words.words.includes(word)) words.given(word)
    state.changed()
  }
}

/** The room goes by another secret: what each page keeps there is sealed anew. */
export async function settleInEpoch(settling: Settling): Promise<void> {
  const { state, words } = settling
  const seat = state.seating?.seat
  if (seat === undefined) return
  await sayName(settling, seat)
  const leads = isLeading(state.room?.you.role ?? 'member')
  if (leads && words) await laySettings(settling, words, seat)
}

async function sayName(
  { state, send, sendToDoor, pageKey }: Settling,
  seat: number,
): Promise<void> {
  if (!state.ownName) return
  state.names.set(seat, { ...state.ownName, page: pageKey })
  state.changed()
  const plaintext = namePlaintext(state.ownName, pageKey)
  const letter = { channel: 'names', kind: 'name', seat, plaintext } as const
  await send(letter)
  if (isLeading(state.room?.you.role ?? 'member')) await sendToDoor?.(letter)
}

async function laySettings(
  { keyring, send, sendToDoor }: Settling,
  words: CreatorsWords,
  seat: number,
): Promise<void> {
  const plaintext = encodePayload(payloadOf(words, keyring.salts))
  const letter = { channel: 'settings', kind: 'settings', seat, plaintext } as const
  await send(letter)
  await sendToDoor?.(letter)
}

async function settleAsLeader(settling: Settling, seat: number): Promise<void> {
  const { state, keyring, words, synced, send, layTexts, command } = settling
  if (words && !synced.settings) {
    const payload = payloadOf(words, keyring.salts)
    await layTexts(await receiptTextsOf(payload))
    await laySettings(settling, words, seat)
    if (!words.strip && state.room?.stripOn && state.room.moment.at === 'arriving') {
      await command({ type: 'strip', on: false })
    }
  }
  if (!state.room?.you.rights.strip) return
  for (const { id, text } of state.strip.missing(seat, synced.notes)) {
    await send(noteLetter(id, text, seat))
  }
}
