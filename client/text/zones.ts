import * as english from './en/zones.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { zones }: Words<typeof english> = english

follow('zones', english, (said) => {
  ;({ zones } = said)
})
