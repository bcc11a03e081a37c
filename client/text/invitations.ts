import * as english from './en/invitations.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { invitations }: Words<typeof english> = english

follow('invitations', english, (said) => {
  ;({ invitations } = said)
})
