import * as english from './en/scheme.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { scheme }: Words<typeof english> = english

follow('scheme', english, (said) => {
  ;({ scheme } = said)
})
