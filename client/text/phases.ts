import * as english from './en/phases.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { phaseName, preset }: Words<typeof english> = english

follow('phases', english, (said) => {
  ;({ phaseName, preset } = said)
})
