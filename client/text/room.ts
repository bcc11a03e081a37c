import * as english from './en/room.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let {
  room,
  chair,
  alcove,
  windowSeat,
  asks,
  opening,
  lost,
  round,
  words,
  notDone,
  boardMini,
}: Words<typeof english> = english

follow('room', english, (said) => {
  ;({ room, chair, alcove, windowSeat, asks, opening, lost, round, words, notDone, boardMini } =
    said)
})
