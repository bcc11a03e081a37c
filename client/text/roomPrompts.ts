import * as english from './en/roomPrompts.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export type { PromptCard } from './en/roomPrompts.ts'

export let { promptCards }: Words<typeof english> = english

follow('roomPrompts', english, (said) => {
  ;({ promptCards } = said)
})
