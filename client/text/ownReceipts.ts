import * as english from './en/ownReceipts.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { ownReceipts }: Words<typeof english> = english

follow('ownReceipts', english, (said) => {
  ;({ ownReceipts } = said)
})
