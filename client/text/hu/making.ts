/** What the server may say to a form that is whole. */
import type * as english from '../en/making.ts'
import type { Words } from '../words.ts'

export const making: Words<typeof english.making> = {
  tooMuch: 'A csoportszabályok és a nevek együtt túl hosszúak. Rövidítse őket.',
  passphrase: 'Nem ez ennek a szervernek a jelmondata. Próbálja meg újra.',
}
