/** What stands under the circle and in one's own panel, in Italian. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'Microfono aperto',
    off: 'Microfono chiuso',
    onShort: 'Mic. aperto',
    offShort: 'Mic. chiuso',
    notNow: 'Microfono: non in questa fase',
    notNowShort: 'Ora no',
    silence: 'Chiuso finché facciamo silenzio',
    silenceShort: 'Silenzio',
    byLeader: 'Chiuso da chi conduce',
    byLeaderShort: 'Bloccato',
    away: 'Microfono occupato',
    awayShort: 'Occupato',
    unheard: 'Aperto, ora non La si sente',
    unheardShort: 'Non si sente',
    unsealed: 'Microfono: non in questo browser',
    unsealedShort: 'Qui no',
  },
  camera: {
    on: 'Videocamera accesa',
    off: 'Videocamera spenta',
    notNow: 'Videocamera: non in questa fase',
    notNowShort: 'Ora no',
    rests: 'Videocamera accesa, l’immagine riposa',
    restsShort: 'A riposo',
    away: 'Videocamera occupata',
    awayShort: 'Occupata',
    unseen: 'Accesa, ora non La si vede',
    unseenShort: 'Non si vede',
    unsealed: 'Videocamera: non in questo browser',
    unsealedShort: 'Qui no',
    onShort: 'Video acceso',
    offShort: 'Video spento',
  },
  curtainOn: 'Tenda chiusa: nessuno La vede né La sente',
  curtainOff: 'Tenda aperta',
  cameIn: 'È entrato qualcuno',
  cameInShort: 'C’è qualcuno',
  comeBackIn: 'Torna nel cerchio',
  comeBackInShort: 'Torna',
  tell: 'Dillo a chi conduce',
  tellShort: 'Dillo',
  more: 'Altro',
  leave: 'Esci',
  volume: 'Volume di ascolto',
  volumeShort: 'Volume',
  window: 'Alla finestra',
  desk: 'Leggio',
  problems: {
    refused:
      'Il browser non permette a questa pagina di usarlo. Dia il permesso accanto all’indirizzo, poi prema di nuovo.',
    missing: 'Non si trova nessun dispositivo. Ne colleghi uno, poi prema di nuovo.',
    'in-use': 'Lo sta usando un altro programma. Chiuda quel programma, poi prema di nuovo.',
    insecure: 'I browser lo permettono solo su un indirizzo sicuro (https).',
    'no-devices':
      'La pagina è aperta dentro un’altra app, che non dà né microfono né videocamera. Apra il link direttamente in Safari o Chrome.',
    unknown: 'Non si è aperto. Prema di nuovo, o scelga un altro dispositivo.',
  },
  away: {
    microphone:
      'Questo dispositivo ha dato il suo microfono a qualcos’altro: forse una telefonata. Nessuno La sente. Torna da solo; prema per provare ora.',
    camera:
      'Questo dispositivo ha dato la sua videocamera a qualcos’altro, oppure è coperta. Torna da sola; prema per provare ora.',
  },
  silent: 'Dal suo microfono non arriva alcun suono. È spento, o non è quello giusto?',
}

export const tell: Words<typeof english.tell> = {
  title: 'Lo vede solo chi conduce',
  'might-have-case': 'Forse ho un caso',
  'need-moment': 'Mi serve un momento',
  'technical-help': 'Un aiuto tecnico, per favore',
  stepOut: 'Devo uscire un momento',
  stepOutNote: 'La sua sedia resta riservata. Per tornare non si passa dalla porta.',
  sent: 'Il messaggio è arrivato a chi conduce. Prema di nuovo per ritirarlo.',
  waits: 'Ora chi conduce non c’è. Lo vedrà appena arriva.',
  seenBy: (names) => `Visto da ${listed(names)}. Prema di nuovo per ritirarlo.`,
}

export const leave: Words<typeof english.leave> = {
  title: 'Uscire dalla stanza?',
  say: 'All’uscita Le si offre il suo attestato. Per tornare si passa di nuovo dalla porta.',
  sayUnshown: (cards) =>
    byCount(
      cards,
      'Un suo biglietto non è ancora stato mostrato a nessuno. Se ne va con Lei.',
      `${cards} suoi biglietti non sono ancora stati mostrati a nessuno. Se ne vanno con Lei.`,
    ),
  sayPresenter: 'Il caso è suo. Chi conduce riceve un avviso, e il gruppo aspetta.',
  sayLeader: 'Il leggio resta all’altra persona che conduce. La stanza rimane aperta.',
  sayOnlyLeader: 'Nessun altro qui conduce. Il gruppo aspetta; nessuno prende il suo posto.',
  go: 'Esci',
  stay: 'Resta',
  stepOut: 'Esci solo un momento',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'Lei è fuori per un momento.',
  say: 'La sua sedia resta riservata. Nessuno La vede né La sente, e Lei non sente nessuno.',
  back: 'Torna nel cerchio',
}
