import * as english from './en/deskPhases.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { move, path, parting, clock, prompts }: Words<typeof english> = english

follow('deskPhases', english, (said) => {
  ;({ move, path, parting, clock, prompts } = said)
})
