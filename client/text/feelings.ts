import * as english from './en/feelings.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { feelings }: Words<typeof english> = english

follow('feelings', english, (said) => {
  ;({ feelings } = said)
})
