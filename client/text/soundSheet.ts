import * as english from './en/soundSheet.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { soundSheet, loudness, help }: Words<typeof english> = english

follow('soundSheet', english, (said) => {
  ;({ soundSheet, loudness, help } = said)
})
