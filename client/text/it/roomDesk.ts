/** The leaders' desk: what only leaders read, in Italian. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { byCount, to } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'Leggio di chi conduce',
  private: 'il gruppo non lo vede',
  privateShort: 'privato',
  phaseOf: (index, count) => `Fase ${index} di ${count}`,
  notBegun: 'Non ancora iniziato',
  allPhases: 'Tutte le fasi',
  open: 'Apri il leggio',
  close: 'Chiudi il leggio',
  signalsWaiting: (count) => byCount(count, 'Un segnale privato', `${count} segnali privati`),
  linkSeen: 'Un link è stato visto',
  atDoor: (count) => byCount(count, 'Qualcuno alla porta', `${count} alla porta`),
}

export const handed: Words<typeof english.handed> = {
  title: 'Ora conduce Lei.',
  say: (name) =>
    `Tutto il leggio è nelle sue mani: fasi, porta, lavagna, segnali. Quando ${name} torna, il leggio resta a Lei finché non lo cede.`,
  have: 'Ce l’ho io',
  back: (name) => `Ridai il leggio ${to(name)}`,
  other: (name) => `Ora conduce ${name}. Anche Lei qui può fare tutto.`,
  label: 'Chi conduce',
  take: 'Riprendi la conduzione',
}

export const cap: Words<typeof english.cap> = (minutes) => {
  const left = Math.max(1, minutes)
  const within = `Tra ${byCount(left, 'un minuto', `${left} minuti`)}`
  return minutes <= 5
    ? `${within} questa stanza è aperta da sei ore, e si chiude.`
    : `${within} questa stanza sarà aperta da sei ore. Allora si chiude.`
}

export const strip: Words<typeof english.strip> = {
  title: 'Fra chi conduce',
  erased: 'alla fine si cancella',
  you: 'Lei',
  to: (name) => `Una nota ${to(name)}`,
  later: (name) => `Una nota ${to(name)}, per dopo`,
  nobody: 'Una nota a chi conduce con Lei',
  label: 'Nota a chi conduce con Lei',
  send: 'Invia',
  presetsTitle: 'Note pronte',
  presets: (presenter) => [
    'E chi è in cura?',
    'Stiamo in silenzio',
    'Il tempo stringe',
    presenter ? `E ${presenter}?` : 'E chi cura?',
    presenter ? `Tengo d’occhio ${presenter}` : 'Sono in ascolto',
    'Più piano',
    'La parola a te',
  ],
  off: 'Le note sono disattivate. Si attivano in «Stanza».',
}
