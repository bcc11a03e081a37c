import * as english from './en/dates.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { dates }: Words<typeof english> = english

follow('dates', english, (said) => {
  ;({ dates } = said)
})
