import * as english from './en/controls.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { controls, tell, leave, steppedOut }: Words<typeof english> = english

follow('controls', english, (said) => {
  ;({ controls, tell, leave, steppedOut } = said)
})
