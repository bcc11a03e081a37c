/** Feeling words: Spanish's own, to choose from, for those to whom a free word does not come. Nouns, since adjectives would say he or she. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'Su palabra',
  placeholder: 'una palabra',
  give: 'Ponerla',
  choose: 'O una de estas',
  list: 'Las palabras',
  none: 'La primera palabra está por llegar.',
  note: 'Una palabra de cada persona, sin firma. Desaparecen al terminar la fase.',
  given: 'La suya está entre ellas. Una palabra de cada persona.',
  notThrough: 'No ha llegado. Inténtelo otra vez.',
  words: [
    'calma',
    'cansancio',
    'curiosidad',
    'tensión',
    'tristeza',
    'esperanza',
    'inquietud',
    'impotencia',
    'ternura',
    'angustia',
    'rabia',
    'culpa',
    'gratitud',
    'desconcierto',
    'alivio',
    'vacío',
  ],
}
