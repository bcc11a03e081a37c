import * as english from './en/schemePeople.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { schemePeople }: Words<typeof english> = english

follow('schemePeople', english, (said) => {
  ;({ schemePeople } = said)
})
