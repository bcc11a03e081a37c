/** What the server may say to a form that is whole; apart from the start page's texts, which come without it. */
export const making = {
  tooMuch: 'The ground rules and names are too long together. Shorten them.',
  passphrase: 'That is not the passphrase of this server. Try again.',
} as const
