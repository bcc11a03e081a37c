/** What the server may say to a form that is whole, in Romanian. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'Regulile și numele sunt prea lungi împreună. Scurtați-le.',
  passphrase: 'Aceasta nu este parola serverului. Încercați din nou.',
}
