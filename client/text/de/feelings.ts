/** Feeling words: German's own, to choose from, for those to whom a free word does not come. */
import type * as english from '../en/feelings.ts'
import type { Words } from '../words.ts'

export const feelings: Words<typeof english.feelings> = {
  label: 'Ihr Wort',
  placeholder: 'ein Wort',
  give: 'Hinlegen',
  choose: 'Oder eines von diesen',
  list: 'Die Wörter',
  none: 'Das erste Wort kommt noch.',
  note: 'Von jeder Person ein Wort, ohne Namen. Die Wörter verschwinden mit der Phase.',
  given: 'Ihres ist dabei. Von jeder Person ein Wort.',
  notThrough: 'Das kam nicht an. Versuchen Sie es noch einmal.',
  words: [
    'ruhig',
    'müde',
    'neugierig',
    'angespannt',
    'traurig',
    'zuversichtlich',
    'beklommen',
    'ratlos',
    'berührt',
    'genervt',
    'ohnmächtig',
    'wach',
    'dankbar',
    'wütend',
    'erleichtert',
    'leer',
  ],
}
