/** What the server may say to a form that is whole, in Portuguese. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'Os combinados e os nomes, juntos, são longos demais. Encurte-os.',
  passphrase: 'Essa não é a frase de acesso deste servidor. Tente de novo.',
}
