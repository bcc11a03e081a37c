import * as english from './en/notices.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { notices }: Words<typeof english> = english

follow('notices', english, (said) => {
  ;({ notices } = said)
})
