/** What the server may say to a form that is whole. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'Die Regeln und Namen sind zusammen zu lang. Kürzen Sie sie.',
  passphrase: 'Das ist nicht die Passphrase dieses Servers. Versuchen Sie es noch einmal.',
}
