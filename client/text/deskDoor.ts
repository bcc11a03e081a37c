import * as english from './en/deskDoor.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { door }: Words<typeof english> = english

follow('deskDoor', english, (said) => {
  ;({ door } = said)
})
