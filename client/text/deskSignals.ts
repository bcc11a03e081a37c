import * as english from './en/deskSignals.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { signal }: Words<typeof english> = english

follow('deskSignals', english, (said) => {
  ;({ signal } = said)
})
