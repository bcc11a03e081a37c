import * as english from './en/roomPhases.ts'
import { follow } from './language.ts'
import type { Words } from './words.ts'

export type { Who } from './en/roomPhases.ts'

export let { arrivingName, resumingName, phaseWords, apart, arriving }: Words<typeof english> =
  english

follow('roomPhases', english, (said) => {
  ;({ arrivingName, resumingName, phaseWords, apart, arriving } = said)
})
