import * as english from './en/deskPanels.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { seatsPanel, boardPanel, roomPanel }: Words<typeof english> = english

follow('deskPanels', english, (said) => {
  ;({ seatsPanel, boardPanel, roomPanel } = said)
})
