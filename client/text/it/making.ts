/** What the server may say to a form that is whole, in Italian. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'Le regole e i nomi insieme sono troppo lunghi. Li abbrevi.',
  passphrase: 'Non è la frase di accesso di questo server. Riprovi.',
}
