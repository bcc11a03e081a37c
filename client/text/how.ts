import * as english from './en/how.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { how, leaders, nowhere }: Words<typeof english> = english

follow('how', english, (said) => {
  ;({ how, leaders, nowhere } = said)
})
