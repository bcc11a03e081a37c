/** What is said of a line, in Italian. No bars, no figures. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const COUNT = ['Nessuna', 'Una', 'Due', 'Tre', 'Quattro', 'Cinque', 'Sei', 'Sette', 'Otto', 'Nove']
const pictures = (count: number): string =>
  count === 1 ? 'Un’immagine' : `${COUNT[count] ?? count} ${count === 0 ? 'immagine' : 'immagini'}`
const UNTIL = 'finché la connessione non migliora'

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return `La sua immagine riposa ${UNTIL}.`
  if (own) return `${pictures(others)} e la sua riposano ${UNTIL}.`
  return `${pictures(others)} ${byCount(others, 'riposa', 'riposano')} ${UNTIL}.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'La sua connessione',
  unsealed: {
    title: 'Qui nessuno La sente o La vede.',
    say: 'Questo browser non può sigillare audio e video, perciò non ne invia e non ne riproduce. Ciò che Lei scrive e preme arriva.',
    more: 'Una versione più recente di Chrome, Edge, Firefox o Safari può farlo.',
  },
  newBuild: {
    title: 'Questa pagina è più vecchia del server.',
    say: 'La parte che porta audio e video non c’è più. Riapra la pagina; la sua sedia resta riservata. Fino ad allora nessuno La sente.',
    act: 'Riapri la pagina',
  },
  coming: {
    title: 'Audio e video non sono ancora qui.',
    say: 'Stanno arrivando. Ciò che Lei scrive e preme arriva; nessuno La sente ancora, e Lei non sente nessuno.',
    act: 'Prova ora',
  },
  blocked: {
    title: 'Questa rete blocca audio e video.',
    say: 'L’incontro prosegue. Ciò che Lei scrive e preme arriva; nessuno La sente, e Lei non sente nessuno.',
    more: 'Un’altra rete, per esempio quella di un telefono, li lascia passare.',
    act: 'Prova ora',
  },
  comingBack: {
    title: 'Audio e video stanno tornando.',
    say: 'L’incontro prosegue. Ciò che Lei scrive e preme arriva; per il momento nessuno La sente.',
    act: 'Prova ora',
  },
  soundOnly: {
    title: 'Per ora, solo audio.',
    say: 'La sua connessione porta le voci e non di più. Le immagini tornano quando migliora.',
    act: 'Solo audio per me',
  },
  thin: {
    title: 'La sua connessione è debole.',
    say: (others, own) => `Tutte le voci arrivano. ${rests(others, own)}`,
    act: 'Solo audio per me',
  },
  busy: {
    title: 'Per ora alcune immagini riposano.',
    say: 'Questo computer o il server non ce la fa con tutte. Tutte le voci arrivano; le immagini tornano da sole.',
    act: 'Solo audio per me',
  },
  relayed: {
    port: {
      title: 'Si passa dalla via del web.',
      say: 'Questa rete blocca la via propria del video. Le immagini possono essere più piccole; le voci arrivano intere.',
    },
    turn: {
      title: 'Si passa da un ripetitore.',
      say: 'Questa rete blocca la via propria del video. Le immagini possono essere più piccole; le voci arrivano intere.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `La connessione di ${name} è debole.`,
  gone: (name) => `${name} è qui, ma non si sente e non si vede.`,
}
