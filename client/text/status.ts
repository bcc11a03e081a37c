import * as english from './en/status.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { statusWords }: Words<typeof english> = english

follow('status', english, (said) => {
  ;({ statusWords } = said)
})
