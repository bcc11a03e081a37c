import * as english from './en/leaderPage.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { leaderPage }: Words<typeof english> = english

follow('leaderPage', english, (said) => {
  ;({ leaderPage } = said)
})
