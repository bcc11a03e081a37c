/** The leaders' desk: what only leaders read, in German. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'Pult der Leitung',
  private: 'für Mitglieder nicht zu sehen',
  privateShort: 'vertraulich',
  phaseOf: (index, count) => `Phase ${index} von ${count}`,
  notBegun: 'Noch nicht begonnen',
  allPhases: 'Alle Phasen',
  open: 'Das Pult öffnen',
  close: 'Das Pult schließen',
  signalsWaiting: (count) =>
    byCount(count, 'Ein vertrauliches Zeichen', `${count} vertrauliche Zeichen`),
  linkSeen: 'Ein Link wurde gesehen',
  atDoor: (count) => byCount(count, 'Jemand an der Tür', `${count} an der Tür`),
}

export const handed: Words<typeof english.handed> = {
  title: 'Jetzt leiten Sie.',
  say: (name) =>
    `Das ganze Pult ist bei Ihnen: Phasen, Tür, Tafel, Zeichen. Wenn ${name} wieder da ist, bleibt das Pult bei Ihnen, bis Sie es übergeben.`,
  have: 'Ich habe es',
  back: (name) => `Das Pult an ${name} zurückgeben`,
  other: (name) => `Jetzt leitet ${name}. Auch Sie können hier alles tun.`,
  label: 'Wer leitet',
  take: 'Die Leitung wieder übernehmen',
}

export const cap: Words<typeof english.cap> = (minutes) => {
  const left = Math.max(1, minutes)
  const inMinutes = `In ${byCount(left, 'einer Minute', `${left} Minuten`)}`
  return minutes <= 5
    ? `${inMinutes} ist dieser Raum seit sechs Stunden offen und schließt sich.`
    : `${inMinutes} ist dieser Raum seit sechs Stunden offen. Dann schließt er sich.`
}

export const strip: Words<typeof english.strip> = {
  title: 'Zettel der Leitung',
  erased: 'am Ende gelöscht',
  you: 'Sie',
  to: (name) => `Ein Wort an ${name}`,
  later: (name) => `Ein Wort an ${name}, für später`,
  nobody: 'Ein Wort an die andere Leitung',
  label: 'Zettel an die andere Leitung',
  send: 'Senden',
  presetsTitle: 'Fertige Worte',
  presets: (presenter) => [
    'Patientin? Patient?',
    'Noch schweigen',
    'Bald Schluss',
    presenter ? `Und ${presenter}?` : 'Und wer behandelt?',
    presenter ? `Ich achte auf ${presenter}` : 'Ich achte darauf',
    'Langsamer',
    'Bitte übernehmen',
  ],
  off: 'Die Zettel sind ausgeschaltet. Unter „Raum“ lassen sie sich einschalten.',
}
