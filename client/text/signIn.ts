import * as english from './en/signIn.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { signingIn, returning }: Words<typeof english> = english

follow('signIn', english, (said) => {
  ;({ signingIn, returning } = said)
})
