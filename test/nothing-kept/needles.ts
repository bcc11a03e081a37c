/** What is looked for, in every form in which it could have been written down. */

/** Something to be found nowhere. */
export interface Needle {
  /** As a failing test names it. */
  readonly name: string
  readonly forms: readonly Buffer[]
}

/** A text as bytes, as UTF-16 (strings in memory, form state in browser profiles), in hex, and within any base64. */
export const textNeedle = (name: string, text: string): Needle => ({
  name,
  forms: [Buffer.from(text), Buffer.from(text, 'utf16le'), ...encoded(Buffer.from(text))],
})

/** A key: as it is, and as the text in which links and messages carry it. */
export const keyNeedle = (name: string, key: Uint8Array): Needle => {
  const bytes = Buffer.from(key)
  return {
    name,
    forms: [bytes, Buffer.from(bytes.toString('base64url'), 'utf16le'), ...encoded(bytes)],
  }
}

/** A token or a piece of a link, which nobody encodes once more. */
export const tokenNeedle = (name: string, token: string): Needle => ({
  name,
  forms: [Buffer.from(token), Buffer.from(token, 'utf16le')],
})

function encoded(bytes: Buffer): readonly Buffer[] {
  const forms = new Set([bytes.toString('hex'), bytes.toString('hex').toUpperCase()])
  // In a longer base64 text it may begin at any of three places; what its neighbours touch is left off.
  for (const before of [0, 1, 2]) {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
    const first = Math.ceil((before * 8) / 6)
    const last = Math.floor((whole.length * 8) / 6)
    forms.add(whole.toString('base64').slice(first, last))
    forms.add(whole.toString('base64url').slice(first, last))
  }
  return [...forms].map((form) => Buffer.from(form))
}

/** The names of those that are there. */
export const found = (hay: Buffer, needles: readonly Needle[]): readonly string[] =>
  needles.filter(({ forms }) => forms.some((form) => hay.includes(form))).map(({ name }) => name)

/** The surroundings of the first hit, for whoever has to explain it. */
export function context(hay: Buffer, needle: Needle): string {
  for (const form of needle.forms) {
    const at = hay.indexOf(form)
    if (at < 0) continue
    const text = hay.subarray(Math.max(0, at - 80), at + form.length + 40).toString('latin1')
    return text.replace(/[^\x20-\x7e]+/g, '·')
  }
  return ''
}
