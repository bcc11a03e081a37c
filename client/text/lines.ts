import * as english from './en/lines.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { lineNote, othersLine }: Words<typeof english> = english

follow('lines', english, (said) => {
  ;({ lineNote, othersLine } = said)
})
