import * as english from './en/schemeReceipts.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { schemeReceipts }: Words<typeof english> = english

follow('schemeReceipts', english, (said) => {
  ;({ schemeReceipts } = said)
})
