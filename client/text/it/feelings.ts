/** Feeling words: Italian's own, to choose from, for those to whom a free word does not come. Nouns, since adjectives would say he or she. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'La sua parola',
  placeholder: 'una parola',
  give: 'Posala',
  choose: 'O una di queste',
  list: 'Le parole',
  none: 'La prima parola deve ancora arrivare.',
  note: 'Una parola a testa, senza firma. Scompaiono quando finisce la fase.',
  given: 'La sua è fra queste. Una parola a testa.',
  notThrough: 'Non è arrivata. Provi ancora una volta.',
  words: [
    'calma',
    'stanchezza',
    'curiosità',
    'tensione',
    'tristezza',
    'speranza',
    'inquietudine',
    'pesantezza',
    'tenerezza',
    'disagio',
    'rabbia',
    'impotenza',
    'gratitudine',
    'smarrimento',
    'sollievo',
    'vuoto',
  ],
}
