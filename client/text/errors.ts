import * as english from './en/errors.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { refused }: Words<typeof english> = english

follow('errors', english, (said) => {
  ;({ refused } = said)
})
