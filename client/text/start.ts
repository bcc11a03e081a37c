import * as english from './en/start.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { start }: Words<typeof english> = english

follow('start', english, (said) => {
  ;({ start } = said)
})
