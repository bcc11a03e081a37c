/** Feeling words: Hungarian's own, to choose from, for those to whom a free word does not come. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'Az Ön szava',
  placeholder: 'egy szó',
  give: 'Leteszem',
  choose: 'Vagy ezek közül egy',
  list: 'A szavak',
  none: 'Az első szó még várat magára.',
  note: 'Mindenkitől egy szó, név nélkül. A szakasszal együtt eltűnnek.',
  given: 'Az Öné is köztük van. Mindenkitől egy szó.',
  notThrough: 'Ez nem ért célba. Próbálja meg még egyszer.',
  words: [
    'nyugodt',
    'fáradt',
    'kíváncsi',
    'feszült',
    'szomorú',
    'bizakodó',
    'nyugtalan',
    'tanácstalan',
    'megrendült',
    'szorongó',
    'tehetetlen',
    'ingerült',
    'hálás',
    'dühös',
    'megkönnyebbült',
    'üres',
  ],
}
