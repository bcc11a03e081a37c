/** The leaders' desk, in Romanian: what only leaders read. Its door, phases, signals and panels have files of their own. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { byCount, counted } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'Pupitrul conducerii',
  private: 'participanții nu văd asta',
  privateShort: 'privat',
  phaseOf: (index, count) => `Etapa ${index} din ${count}`,
  notBegun: 'Nu a început',
  allPhases: 'Toate etapele',
  open: 'Pupitru: deschideți',
  close: 'Închideți pupitrul',
  signalsWaiting: (count) =>
    byCount(count, 'Un semn privat', `${count} semne private`, `${count} de semne private`),
  linkSeen: 'Un link a fost văzut',
  atDoor: (count) =>
    byCount(count, 'O persoană la ușă', `${count} persoane la ușă`, `${count} de persoane la ușă`),
}

export const handed: Words<typeof english.handed> = {
  title: 'Acum conduceți dumneavoastră.',
  say: (name) =>
    `Tot ce este pe pupitru ține de dumneavoastră: etape, ușă, tablă, semne. Când revine ${name}, pupitrul rămâne la dumneavoastră până îl predați.`,
  have: 'L-am preluat',
  back: (name) => `Dați pupitrul înapoi: ${name}`,
  other: (name) => `Acum conduce ${name}. Și dumneavoastră puteți face totul de aici.`,
  label: 'Cine conduce',
  take: 'Preluați din nou conducerea',
}

export const cap: Words<typeof english.cap> = (minutes) =>
  minutes <= 5
    ? `Peste ${counted(Math.max(1, minutes), 'minut', 'minute')} încăperea împlinește șase ore de când e deschisă și se închide.`
    : `Peste ${counted(minutes, 'minut', 'minute')} încăperea împlinește șase ore de când e deschisă. Atunci se închide.`

export const strip: Words<typeof english.strip> = {
  title: 'Între conducători',
  erased: 'se șterge la sfârșit',
  you: 'Dvs.',
  to: (name) => `Un cuvânt pentru ${name}`,
  later: (name) => `Un cuvânt pentru ${name}, pe mai târziu`,
  nobody: 'Un cuvânt pentru celălalt conducător',
  label: 'Notă pentru celălalt conducător',
  send: 'Trimiteți',
  presetsTitle: 'Cuvinte pregătite',
  presets: (presenter) => [
    'Și pacientul?',
    'Să mai tăcem',
    'Aproape de timp',
    presenter ? `Și ${presenter}?` : 'Și clinicianul?',
    presenter ? `Sunt cu ochii la ${presenter}` : 'Sunt cu ochii aici',
    'Mai încet',
    'Preiei tu',
  ],
  off: 'Notele sunt oprite. Le puteți porni la „Încăpere”.',
}
