/** What the server may say to a form that is whole. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'Las reglas y los nombres son demasiado largos en conjunto. Acórtelos.',
  passphrase: 'Esa no es la frase de acceso de este servidor. Inténtelo de nuevo.',
}
