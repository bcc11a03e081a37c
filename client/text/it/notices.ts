/** What the room says by itself of what has just happened, in Italian. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { controls } from './controls.ts'
import { byCount, listed } from './grammar.ts'

const dropped = (name: string): string => `È caduta la connessione di ${name}.`

export const notices: Words<typeof english.notices> = {
  paused: 'Il gruppo fa una pausa.',
  pausedNote: 'Nessuno deve dire nulla.',
  silence: 'Stiamo in silenzio insieme.',
  silenceNote: 'Tutti i microfoni sono chiusi finché chi conduce non vi pone fine.',
  presenterLost: (name) => `${dropped(name)} Aspettiamo.`,
  presenterLeft: 'Chi presentava ha lasciato la stanza. Aspettiamo.',
  presenterLeftNote: 'Chi conduce dice come proseguiamo.',
  presenterLostNote: (name) => `Il posto di ${name} resta riservato.`,
  noLeader: 'In questo momento chi conduce non c’è.',
  noLeaderNote: 'La stanza aspetta. Restate pure dove siete; la fase resta dov’è.',
  leaderless: 'Da due minuti non c’è nessuno che conduca.',
  leaderlessNote: (presenter) =>
    `${presenter} è alla finestra e non può farsi sentire. Lasciate il caso dov’è e parlate d’altro, finché chi conduce non torna.`,
  leaderlessYours: `Al gruppo è stato chiesto di lasciare il suo caso dov’è. La parola può ridarla solo chi conduce. Se esce un momento, con «${controls.leave}», tutto il gruppo lo vede; la sua sedia resta riservata.`,
  leaderLost: (gone, now) => `${dropped(gone)} Ora conduce ${now}.`,
  leaderLostYou: (gone) => `${dropped(gone)} Ora conduce Lei.`,
  leaderOut: (gone, now) => `${gone} è fuori un momento. Ora conduce ${now}.`,
  leaderOutYou: (gone) => `${gone} è fuori un momento. Ora conduce Lei.`,
  leaderLostNote: (gone) => `Altro non cambia. La sedia di ${gone} resta riservata.`,
  draining:
    'Il server di questa stanza si riavvierà presto. Non va perso nulla; Lei torna senza fare nulla.',
  observers: (names) => `${listed(names)} ${byCount(names.length, 'osserva', 'osservano')}`,
  late: 'È arrivato qualcuno.',
  unreadable: 'Uno scritto non si è potuto aprire ed è stato tralasciato.',
  awaitsKey: 'Non può ancora sentire né leggere.',
  awaitsKeyNote:
    'Qualcuno se n’è andato, e da allora la stanza ha un’altra chiave. Quella nuova può darla chi conduce, con un tocco. Altrimenti esca e torni alla porta.',
  hasKey: 'Ora Lei ha la chiave della stanza.',
  unopened: (name) => `Audio e video di ${name} non sono sigillati, perciò non si riproducono.`,
  othersClosed:
    'Tutti i microfoni sono chiusi, tranne quello di chi presenta. Apra il suo quando vuole parlare.',
  soundOnly: 'Solo audio, per tutto il gruppo.',
  stripOn: 'Fra chi conduce possono passare note; alla fine vengono cancellate.',
  microphoneClosed: 'Il suo microfono è chiuso. Chi conduce lo permette di nuovo; poi lo apre Lei.',
  microphoneAllowed: 'Può riaprire il suo microfono.',
  phase: (name, say) => `${name}. ${say}`,
  boardOpen: 'La lavagna è aperta.',
  boardRead: 'Ora la lavagna è solo da leggere.',
  boardClosed: 'La lavagna è chiusa.',
  steppedOut: (name) => `${name} è fuori un momento. La sedia resta riservata.`,
  lineLost: (name) => `${dropped(name)} La sedia resta riservata.`,
  returned: (name) => `${name} è di nuovo qui.`,
  cameBack: (name) => `${name} è di nuovo nel cerchio.`,
}
