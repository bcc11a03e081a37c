import * as english from './en/schemeIntake.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { schemeIntake }: Words<typeof english> = english

follow('schemeIntake', english, (said) => {
  ;({ schemeIntake } = said)
})
