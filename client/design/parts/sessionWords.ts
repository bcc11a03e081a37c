/**
 * The marks of a field, or of a text, that holds words of a session: no translation, no spell checker, no writing assistant and no
 * password or form filler is to read along and send them anywhere. Those that honour a page's wish are asked by the mark they read.
 */

/** For any element whose text somebody in the room has said or written. */
export const SESSION_WORDS = {
  translate: 'no',
  spellCheck: false,
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-ms-editor': 'false',
} as const

/** For a field that such words are typed into, and for every other field: nothing typed here is offered again or looked up. */
export const SESSION_FIELD = {
  ...SESSION_WORDS,
  // Whatever language is written, the caret stands where that language goes on.
  dir: 'auto',
  autoComplete: 'off',
  autoCorrect: 'off',
  'data-1p-ignore': 'true',
  'data-bwignore': 'true',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const
