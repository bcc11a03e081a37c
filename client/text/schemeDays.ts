import * as english from './en/schemeDays.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { days, dayShort, dayParts, halfName, weekInWords }: Words<typeof english> = english

follow('schemeDays', english, (said) => {
  ;({ days, dayShort, dayParts, halfName, weekInWords } = said)
})
