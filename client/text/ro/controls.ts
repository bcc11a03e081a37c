/** What stands under the circle and in one's own panel, in Romanian: the controls, what may be told to the leaders, leaving, sound and picture. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'Microfon deschis',
    off: 'Microfon închis',
    onShort: 'Mic. deschis',
    offShort: 'Mic. închis',
    notNow: 'Microfon: nu în această etapă',
    notNowShort: 'Nu acum',
    silence: 'Închis cât păstrăm tăcerea',
    silenceShort: 'Tăcere',
    byLeader: 'Închis de conducere',
    byLeaderShort: 'Mic. oprit',
    away: 'Microfon reținut',
    awayShort: 'Mic. reținut',
    unheard: 'Deschis, acum nu se aude',
    unheardShort: 'Nu se aude',
    unsealed: 'Microfon: nu în acest browser',
    unsealedShort: 'Nu aici',
  },
  camera: {
    on: 'Camera pornită',
    off: 'Camera oprită',
    notNow: 'Camera: nu în această etapă',
    notNowShort: 'Nu acum',
    rests: 'Camera pornită, în repaus',
    restsShort: 'În repaus',
    away: 'Camera reținută',
    awayShort: 'Reținută',
    unseen: 'Pornită, acum nu se vede',
    unseenShort: 'Nu se vede',
    unsealed: 'Camera: nu în acest browser',
    unsealedShort: 'Nu aici',
    onShort: 'Cam. pornită',
    offShort: 'Cam. oprită',
  },
  curtainOn: 'Perdea trasă: nu vă vede și nu vă aude nimeni',
  curtainOff: 'Perdea deschisă',
  cameIn: 'A intrat cineva',
  cameInShort: 'E cineva',
  comeBackIn: 'Reveniți în cerc',
  comeBackInShort: 'Reveniți',
  tell: 'Spuneți conducerii',
  tellShort: 'Conducerii',
  more: 'Altele',
  leave: 'Ieșiți',
  volume: 'Volumul la ascultare',
  volumeShort: 'Volum',
  window: 'Locul de la fereastră',
  desk: 'Pupitru',
  problems: {
    refused:
      'Browserul nu lasă pagina să îl folosească. Dați permisiunea lângă adresă, apoi apăsați din nou.',
    missing: 'Nu s-a găsit un astfel de dispozitiv. Conectați unul, apoi apăsați din nou.',
    'in-use': 'Îl folosește alt program. Închideți acel program, apoi apăsați din nou.',
    insecure: 'Browserele permit acest lucru numai la o adresă securizată (https).',
    'no-devices':
      'Pagina este deschisă în altă aplicație, care nu dă nici microfon, nici cameră. Deschideți linkul direct în Safari sau Chrome.',
    unknown: 'Nu s-a deschis. Apăsați din nou sau alegeți alt dispozitiv.',
  },
  away: {
    microphone:
      'Dispozitivul v-a dat microfonul în altă parte: poate sună telefonul. Nu vă aude nimeni. Se reia de la sine; apăsați ca să încercați acum.',
    camera:
      'Dispozitivul v-a dat camera în altă parte sau camera este acoperită. Se reia de la sine; apăsați ca să încercați acum.',
  },
  silent:
    'De la microfonul dumneavoastră nu vine niciun sunet. Este oprit din buton sau este ales altul?',
}

export const tell: Words<typeof english.tell> = {
  title: 'Văd numai conducătorii',
  'might-have-case': 'Poate aș avea un caz',
  'need-moment': 'Am nevoie de o clipă',
  'technical-help': 'Am nevoie de ajutor tehnic',
  stepOut: 'Trebuie să ies puțin',
  stepOutNote: 'Scaunul vă este păstrat. Reveniți fără să mai treceți pe la ușă.',
  sent: 'A ajuns la conducători. Apăsați din nou ca să îl retrageți.',
  waits: 'Nu este aici niciun conducător. Îl va vedea primul care vine.',
  seenBy: (names) =>
    `${byCount(names.length, 'A văzut', 'Au văzut')}: ${listed(names)}. Apăsați din nou ca să îl retrageți.`,
}

export const leave: Words<typeof english.leave> = {
  title: 'Ieșiți din încăpere?',
  say: 'La ieșire primiți adeverința. Ca să reveniți, veniți din nou la ușă.',
  sayUnshown: (cards) =>
    byCount(
      cards,
      'Aveți un bilet pe care nu l-a văzut încă nimeni. Pleacă odată cu dumneavoastră.',
      `Aveți ${cards} bilete pe care nu le-a văzut încă nimeni. Pleacă odată cu dumneavoastră.`,
      `Aveți ${cards} de bilete pe care nu le-a văzut încă nimeni. Pleacă odată cu dumneavoastră.`,
    ),
  sayPresenter: 'Cazul este al dumneavoastră. Conducătorii află, iar grupul așteaptă.',
  sayLeader: 'Pupitrul rămâne la celălalt conducător. Încăperea rămâne deschisă.',
  sayOnlyLeader:
    'Sunteți aici fără alt conducător. Grupul vă așteaptă; nimeni nu preia conducerea în loc.',
  go: 'Ies',
  stay: 'Rămân',
  stepOut: 'Mai bine ies puțin',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'Ați ieșit puțin.',
  say: 'Scaunul vă este păstrat. Nimeni nu vă vede și nu vă aude, nici dumneavoastră nu auziți pe nimeni.',
  back: 'Reveniți în cerc',
}
