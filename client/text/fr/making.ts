/** What the server may say to a form that is whole. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'Les règles et les noms réunis sont trop longs. Raccourcissez-les.',
  passphrase: 'Ce n’est pas la phrase de passe de ce serveur. Essayez encore une fois.',
}
