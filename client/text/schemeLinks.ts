import * as english from './en/schemeLinks.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { schemeLinks }: Words<typeof english> = english

follow('schemeLinks', english, (said) => {
  ;({ schemeLinks } = said)
})
