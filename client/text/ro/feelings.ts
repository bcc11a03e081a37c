/** Feeling words in Romanian: a short list to choose from, for those to whom a free word does not come. Nouns, so that each fits everybody. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'Un cuvânt',
  placeholder: 'un cuvânt',
  give: 'Așezați-l',
  choose: 'Sau unul dintre acestea',
  list: 'Cuvintele',
  none: 'Primul cuvânt încă nu a venit.',
  note: 'Câte un cuvânt de la fiecare, nesemnat. Dispar odată cu etapa.',
  given: 'Al dumneavoastră este printre ele. Câte un cuvânt de la fiecare.',
  notThrough: 'Nu a ajuns. Mai încercați o dată.',
  words: [
    'liniște',
    'oboseală',
    'curiozitate',
    'tensiune',
    'tristețe',
    'speranță',
    'neastâmpăr',
    'greutate',
    'emoție',
    'neliniște',
    'căldură',
    'rătăcire',
    'recunoștință',
    'furie',
    'ușurare',
    'gol',
  ],
}
