import * as english from './en/making.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { making }: Words<typeof english> = english

follow('making', english, (said) => {
  ;({ making } = said)
})
