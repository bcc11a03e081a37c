/** A keyboard as it is: another script, another layout, an input method that has keys of its own. */

type Pressed = Pick<KeyboardEvent, 'key' | 'code'>

const LATIN = /^\p{Script=Latin}$/u
/** One key may write a vowel's sign alone (Hindi, Thai), or two letters (Arabic). */
const OTHER_LETTERS = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}])+$/u

/**
 * The key of a shortcut, in small letters: by what it writes, and where that is a letter of another script (or nothing known), by
 * its place. Signs stay what they write: on Dvorak the place of Z writes a semicolon, and a semicolon is not meant as Z.
 */
export function shortcutOf({ key, code }: Pressed): string {
  // Letters of full width are letters.
  const written = key.normalize('NFKC').toLowerCase()
  if (LATIN.test(written)) return written
  if (!OTHER_LETTERS.test(key) && key !== 'Unidentified' && key !== 'Dead') return written
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? written
}

/** How browsers mark a key that an input method has taken; Safari says it of the last Enter only by this number. */
const TAKEN_BY_INPUT_METHOD = 229

export const isComposed = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD

/**
 * From now on no field, dialog or shortcut hears a key that belongs to an input method: the Enter that chooses a word is not the
 * field's. To be called before anything else listens. The words themselves come by `input`, untouched.
 */
export function keepCompositionsApart(target: EventTarget): void {
  const keep = (event: Event) => {
    if ('isComposing' in event && isComposed(event as KeyboardEvent)) {
      event.stopImmediatePropagation()
    }
  }
  for (const type of ['keydown', 'keyup', 'keypress']) target.addEventListener(type, keep, true)
}
