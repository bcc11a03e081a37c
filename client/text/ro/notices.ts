/** What the room says by itself of what has just happened, in Romanian, and what stands over everything while it lasts. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { listed, stopped } from './grammar.ts'

export const notices: Words<typeof english.notices> = {
  paused: 'Grupul face o scurtă pauză.',
  pausedNote: 'Nimeni nu trebuie să spună ceva.',
  silence: 'Tăcem împreună.',
  silenceNote: 'Toate microfoanele sunt închise până când conducătorii încheie tăcerea.',
  presenterLost: (name) => `Conexiunea cu ${name} s-a întrerupt. Așteptăm.`,
  presenterLeft: 'A ieșit cine prezenta cazul. Așteptăm.',
  presenterLeftNote: 'Conducătorii ne spun cum mergem mai departe.',
  presenterLostNote: (name) => `Loc păstrat: ${name}.`,
  noLeader: 'Acum nu este aici niciun conducător.',
  noLeaderNote: 'Încăperea așteaptă. Rămâneți așa cum sunteți; etapa nu se schimbă.',
  leaderless: 'De două minute nu este aici niciun conducător.',
  leaderlessNote: (presenter) =>
    `${presenter} stă la fereastră, cu microfonul închis. Lăsați cazul acolo unde este și vorbiți despre altceva, până revine un conducător.`,
  leaderlessYours:
    'Grupul a fost rugat să vă lase cazul acolo unde este. Numai conducătorii vă pot da cuvântul. Puteți ieși puțin, prin „Ieșiți”, și toți văd asta; scaunul vă este păstrat.',
  leaderLost: (gone, now) => `Conexiunea cu ${gone} s-a întrerupt. Acum conduce ${now}.`,
  leaderLostYou: (gone) => `Conexiunea cu ${gone} s-a întrerupt. Acum conduceți dumneavoastră.`,
  leaderOut: (gone, now) => `${gone} a ieșit puțin. Acum conduce ${now}.`,
  leaderOutYou: (gone) => `${gone} a ieșit puțin. Acum conduceți dumneavoastră.`,
  leaderLostNote: (gone) => `Altfel nu se schimbă nimic. Scaun păstrat: ${gone}.`,
  draining:
    'Serverul acestei încăperi va reporni în curând. Nu se pierde nimic; reveniți de la sine.',
  observers: (names) => `${listed(names)} asistă`,
  late: 'A mai venit cineva.',
  unreadable: 'Ceva scris nu a putut fi deschis și a fost lăsat deoparte.',
  awaitsKey: 'Încă nu puteți auzi și citi.',
  awaitsKeyNote:
    'A ieșit cineva, iar de atunci încăperea are altă cheie. Conducătorii v-o pot da cu o singură atingere. Altfel, ieșiți și veniți din nou la ușă.',
  hasKey: 'Acum aveți cheia încăperii.',
  unopened: (name) => `${name}: sunetul și imaginea nu sunt sigilate, așa că nu sunt redate.`,
  othersClosed:
    'Toate microfoanele sunt închise, în afară de cel al persoanei care prezintă. Deschideți-l pe al dumneavoastră când doriți să vorbiți.',
  soundOnly: 'Numai sunet, pentru toată lumea.',
  stripOn: 'Conducătorii își pot trimite note; se șterg la sfârșit.',
  microphoneClosed:
    'Microfonul dumneavoastră este închis. Conducătorii îl permit din nou; apoi îl deschideți.',
  microphoneAllowed: 'Vă puteți deschide din nou microfonul.',
  phase: (name, say) => `${stopped(name)} ${say}`,
  boardOpen: 'Tabla este deschisă.',
  boardRead: 'Acum tabla se poate doar citi.',
  boardClosed: 'Tabla este închisă.',
  steppedOut: (name) => `${name} a ieșit puțin. Scaunul este păstrat.`,
  lineLost: (name) => `Conexiunea cu ${name} s-a întrerupt. Scaunul este păstrat.`,
  returned: (name) => `${name} a revenit.`,
  cameBack: (name) => `${name} este din nou în cerc.`,
}
