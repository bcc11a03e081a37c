/** What the server may say to a form that is whole. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'القواعد والأسماء معًا أطول مما يجوز. اختصروها.',
  passphrase: 'ليست هذه عبارة المرور لهذا الخادم. حاولوا مرة أخرى.',
}
