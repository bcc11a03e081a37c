import * as english from './en/schemeTerm.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { schemeTerm, timeInWords }: Words<typeof english> = english

follow('schemeTerm', english, (said) => {
  ;({ schemeTerm, timeInWords } = said)
})
