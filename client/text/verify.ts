import * as english from './en/verify.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { verify }: Words<typeof english> = english

follow('verify', english, (said) => {
  ;({ verify } = said)
})
