import * as english from './en/schemeRota.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { schemeRota }: Words<typeof english> = english

follow('schemeRota', english, (said) => {
  ;({ schemeRota } = said)
})
