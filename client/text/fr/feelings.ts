/** Feeling words: French's own, as nouns, since those fit whoever says them; to choose from, for those to whom a free word does not come. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'Votre mot',
  placeholder: 'un mot',
  give: 'Poser',
  choose: 'Ou l’un de ceux-ci',
  list: 'Les mots',
  none: 'Le premier mot est encore à venir.',
  note: 'Un mot par personne, non signé. Les mots disparaissent avec la phase.',
  given: 'Le vôtre est parmi eux. Un mot par personne.',
  notThrough: 'Cela n’est pas passé. Essayez encore une fois.',
  words: [
    'calme',
    'fatigue',
    'curiosité',
    'tension',
    'tristesse',
    'espoir',
    'inquiétude',
    'lourdeur',
    'émotion',
    'agacement',
    'tendresse',
    'impuissance',
    'gratitude',
    'colère',
    'soulagement',
    'vide',
  ],
}
