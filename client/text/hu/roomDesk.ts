/** The leaders' desk: what only leaders read, in Hungarian. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { article, dative, outOf, withSuffix } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'Vezetői pult',
  private: 'a csoporttagok ezt nem látják',
  privateShort: 'bizalmas',
  phaseOf: (index, count) => `${index}. szakasz ${article(count)} ${outOf(count)}`,
  notBegun: 'Még nem kezdődött el',
  allPhases: 'Minden szakasz',
  open: 'A pult megnyitása',
  close: 'A pult bezárása',
  signalsWaiting: (count) => `${count === 1 ? 'Egy' : count} bizalmas jelzés`,
  linkSeen: 'Egy linket más is látott',
  atDoor: (count) => (count === 1 ? 'Valaki az ajtónál' : `${count} ember az ajtónál`),
}

export const handed: Words<typeof english.handed> = {
  title: 'Most Ön vezet.',
  say: (name) =>
    `A pulton minden az Öné: szakaszok, ajtó, tábla, jelzések. Ha ${name} visszajön, a pult akkor is Önnél marad, amíg át nem adja.`,
  have: 'Átvettem',
  back: (name) => `Visszaadom a pultot ${dative(name)}`,
  other: (name) => `Most ${name} vezet. Itt Ön is mindent megtehet.`,
  label: 'Ki vezet',
  take: 'Visszaveszem a vezetést',
}

export const cap: Words<typeof english.cap> = (minutes) => {
  const open = `${Math.max(1, minutes)} perc múlva lesz hat órája, hogy ez a szoba nyitva van`
  return minutes <= 5 ? `${open}, és bezárul.` : `${open}. Akkor bezárul.`
}

export const strip: Words<typeof english.strip> = {
  title: 'A vezetők egymás közt',
  erased: 'a végén törlődik',
  you: 'Ön',
  to: (name) => `Pár szó ${dative(name)}`,
  later: (name) => `Pár szó ${dative(name)}, későbbre`,
  nobody: 'Pár szó a másik vezetőnek',
  label: 'Cédula a másik vezetőnek',
  send: 'Küldés',
  presetsTitle: 'Kész mondatok',
  presets: (presenter) => [
    'És a beteg?',
    'Maradjunk csendben',
    'Lassan lejár az idő',
    presenter ? `És ${presenter}?` : 'És a segítő?',
    presenter ? `Figyelek ${withSuffix(presenter, { back: 'ra', front: 're' })}` : 'Figyelek',
    'Lassítsunk',
    'Átadom',
  ],
  off: 'A vezetők cédulái ki vannak kapcsolva. A „Szoba” alatt bekapcsolhatók.',
}
