import * as english from './en/roomDoor.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { arrive, connecting, ownRules, trying, refusal, pasting }: Words<typeof english> =
  english

follow('roomDoor', english, (said) => {
  ;({ arrive, connecting, ownRules, trying, refusal, pasting } = said)
})
