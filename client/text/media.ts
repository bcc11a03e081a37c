import * as english from './en/media.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { devices, problems, lineCheck }: Words<typeof english> = english

follow('media', english, (said) => {
  ;({ devices, problems, lineCheck } = said)
})
