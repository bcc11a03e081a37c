/**
 * What mail filters make of an address, undone: each takes a text and gives it back with the addresses that it knows as they were.
 * What a filter keeps to itself (a short mark for an address) is in no text and cannot be read. Pure; never throws.
 */

const utf8 = new TextDecoder()

/** `%23` and the like, also where the end of a line falls into it; marks that are not seen come as several of them. */
const unescaped = (text: string): string =>
  text
    .replace(/(?:%[89a-f][0-9a-f]){2,99}/gi, (run) =>
      utf8.decode(Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))),
    )
    .replace(
      /%(?:[ \t]{0,80}\n[ \t]{0,80})?([0-7])(?:[ \t]{0,80}\n[ \t]{0,80})?([0-9a-f])/gi,
      (_all, high: string, low: string) => String.fromCharCode(Number.parseInt(high + low, 16)),
    )

/** Lines run together: a filter's address, or one of its codes, may go on in the next. */
export const unwrapped = (text: string): string =>
  text.replace(/(?<!\n)[ \t]{0,80}\n[ \t]{0,80}(?=\S)/g, '')

/** Proofpoint, version 2: `-` before two hexadecimal digits instead of `%`, `_` instead of `/`. */
const fromDefenseTwo = (text: string): string =>
  text.replace(
    /urldefense[^\s?]{0,99}\/v[12]\/url\?(?:[^\s]{0,999}&)?u=([^&\s]+)[^\s]*/gi,
    (_all, said: string) => unescaped(said.replace(/_/g, '/').replace(/-(?=[0-9A-F]{2})/g, '%')),
  )

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Proofpoint, version 3: `*` for each odd character, `**A` for two, `**B` for three; they stand in base64 after the address. */
const fromDefenseThree = (text: string): string =>
  text.replace(
    /urldefense[^\s/]{0,99}\/v3\/__([^\s;]{1,9999}?)__;([A-Za-z0-9_-]*)[^\s]*/gi,
    (_all, said: string, odd: string) => {
      const characters = [...plainOf(odd)]
      return ` ${said.replace(/\*(?:\*([\w-]))?/g, (mark, run: string | undefined) => {
        const many = run === undefined ? 1 : RUNS.indexOf(run) + 2
        return characters.splice(0, many).join('') || mark
      })} `
    },
  )

/** Check Point: the address between two `___`, and a mark of its own after it. */
const fromCheckPoint = (text: string): string =>
  text.replace(/___(https?[:%][^\s]{1,9999})___\.[\w:%-]+/gi, (_all, said: string) => ` ${said} `)

/** The whole address in base64, wherever it stands; a search engine writes `a1` before it. */
const fromBase64 = (text: string): string =>
  text.replace(
    /(?<![A-Za-z0-9+_-])(?:a1)?(aHR0c[A-Za-z0-9+/_-]+)={0,2}/g,
    (_all, said: string) => ` ${plainOf(said)} `,
  )

/** What base64 says, byte by byte; empty where it is none. */
export const plainOf = (base64: string): string => {
  const bare = base64.replace(/-/g, '+').replace(/_/g, '/')
  // Something that follows in the same alphabet (`/9`) may leave a length that no base64 has.
  for (const end of [bare.length, bare.length - 1]) {
    try {
      return atob(bare.slice(0, end))
    } catch {
      // Tried again, one character shorter.
    }
  }
  return ''
}

export const FILTERS = [
  unescaped,
  fromDefenseTwo,
  fromDefenseThree,
  fromCheckPoint,
  fromBase64,
] as const
