/** The places of the form in the order they are read, and the id of the input at each. */
import type { Place } from './check.ts'

export const PLACES: readonly Place[] = [
  'label',
  'day',
  'time',
  'count',
  'dates',
  'minutes',
  'chairs',
  'rules',
  'leader',
  'coLeader',
  'lanes',
  'passphrase',
]

export const placeId = (place: Place): string => `make-${place}`
