import * as english from './en/site.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { site }: Words<typeof english> = english

follow('site', english, (said) => {
  ;({ site } = said)
})
