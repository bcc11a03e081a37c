import * as english from './en/roomDesk.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { desk, handed, cap, strip }: Words<typeof english> = english

follow('roomDesk', english, (said) => {
  ;({ desk, handed, cap, strip } = said)
})
