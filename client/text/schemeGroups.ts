import * as english from './en/schemeGroups.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { schemeGroups }: Words<typeof english> = english

follow('schemeGroups', english, (said) => {
  ;({ schemeGroups } = said)
})
