import * as english from './en/when.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { when }: Words<typeof english> = english

follow('when', english, (said) => {
  ;({ when } = said)
})
