import * as english from './en/board.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let {
  board,
  card,
  hintFor,
  spoken,
  lanes,
  kept,
  sketchKept,
  notLaid,
  refusedHere,
  unshown,
  drawing,
}: Words<typeof english> = english

follow('board', english, (said) => {
  ;({
    board,
    card,
    hintFor,
    spoken,
    lanes,
    kept,
    sketchKept,
    notLaid,
    refusedHere,
    unshown,
    drawing,
  } = said)
})
