/** Feeling words: Portuguese's own, to choose from, for those to whom a free word does not come. Nouns, since adjectives would say he or she. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'Sua palavra',
  placeholder: 'uma palavra',
  give: 'Deixar na roda',
  choose: 'Ou uma destas',
  list: 'As palavras',
  none: 'A primeira palavra ainda está por vir.',
  note: 'Uma palavra de cada pessoa, sem assinatura. Desaparecem quando a fase termina.',
  given: 'A sua está entre elas. Uma palavra de cada pessoa.',
  notThrough: 'Não chegou. Tente mais uma vez.',
  words: [
    'calma',
    'cansaço',
    'curiosidade',
    'tensão',
    'tristeza',
    'esperança',
    'inquietação',
    'impotência',
    'ternura',
    'aperto',
    'raiva',
    'culpa',
    'gratidão',
    'estranheza',
    'alívio',
    'vazio',
  ],
}
