import * as english from './en/goodbye.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { goodbye }: Words<typeof english> = english

follow('goodbye', english, (said) => {
  ;({ goodbye } = said)
})
