import * as english from './en/seriesPage.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export let { seriesPage }: Words<typeof english> = english

follow('seriesPage', english, (said) => {
  ;({ seriesPage } = said)
})
