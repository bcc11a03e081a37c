/** The way in, in Romanian: name, ground rules, devices, waiting at the door; and what each refusal offers as a way on. */
import type * as english from '../en/roomDoor.ts'
import type { Words } from '../words.ts'
import { begun } from './grammar.ts'

export const arrive: Words<typeof english.arrive> = {
  title: 'Sosire',
  seenLeader:
    'Un filtru de e-mail a schimbat pe drum acest link, iar secretul lui a ajuns la server. Faceți o încăpere nouă și trimiteți linkurile ei ca text pe care nu îl deschide niciun filtru; un link citit poate fi folosit și de altcineva.',
  seenMember:
    'Un filtru de e-mail a schimbat pe drum linkul dumneavoastră, iar secretul lui a ajuns la server. Spuneți-le conducătorilor: este nevoie de un link nou.',
  name: 'Numele de pe scaun',
  nameHint: 'Prenumele este de ajuns. Se uită la închiderea încăperii.',
  nameProblem: 'Scaunul are nevoie de un nume, de cel mult 40 de litere.',
  rules: 'Ce convenim împreună',
  agree: 'Sunt de acord cu acestea',
  private: 'Sunt într-un loc în care nu aude nimeni, cu ușa închisă, fără notificări',
  ownRules: 'Grupul are reguli proprii și au ajuns acum. Citiți-le, apoi bifați din nou.',
  rulesAwaited:
    'Grupul dumneavoastră are reguli proprii. Sunt sigilate și vin odată cu conducătorii. Între timp veniți la ușă: vi se va cere acordul când ajung.',
  rulesCame: 'Au ajuns regulile grupului. Citiți-le și bifați.',
  aloneProblem: 'Înainte de ușă mai trebuie o bifă.',
  agreeProblem: 'Înainte de ușă mai trebuie două bife.',
  go: 'Veniți la ușă',
  going: 'O bătaie ușoară la ușă',
  notStored: 'Bifele nu se păstrează.',
  stripOn: 'În acest grup conducătorii își pot trimite note scrise; se șterg și ele.',
  observerPresent:
    'Astăzi asistă în încăpere o persoană, cu acordul tuturor celor care erau acolo.',
  observer:
    'Veniți pentru a asista. Întâi este întrebată fiecare persoană din încăpere, în privat.',
  noSelf:
    'În încăpere nu vă veți vedea. Scaunul dumneavoastră poartă un semn cât timp camera este pornită.',
  seal: 'Numele, vocea și imaginea dumneavoastră se sigilează în browser. Serverul le duce mai departe și nu le poate deschide.',
  atDoor: 'Sunteți la ușă.',
  atDoorSay: (leader) =>
    `${leader ? `${leader} știe că sunteți aici și deschide pe rând.` : 'Conducătorii deschid pe rând.'} Puteți închide ochii un minut.`,
  noLeader:
    'Încă nu este aici niciun conducător. Vi se deschide când vine unul. Puteți închide ochii un minut.',
  askingGroup: 'Grupul este întrebat dacă puteți asista. Durează cel mult un minut.',
  askingOccupant:
    'Acest link este deschis în altă pagină. Acolo se întreabă dacă vă puteți muta aici.',
  lineLost:
    'Vi s-a întrerupt conexiunea. Se reîncearcă de la sine; locul de la ușă vă este păstrat.',
  leave: 'Plecați de la ușă',
  devices: 'Camera și microfonul',
  devicesLoading: 'O clipă. Căutăm camera și microfonul.',
  heading: (label, span) => (label ? `${label}, ${span}` : begun(span)),
  from: (day, time) => `Ușa se deschide ${day}, la ${time}.`,
  cannotEncrypt:
    'Acest browser nu poate sigila sunetul și imaginea, așa că aici nu v-ar auzi și nu v-ar vedea nimeni. Deschideți linkul într-o versiune actuală de Chrome, Edge, Firefox sau Safari.',
}

export const connecting: Words<typeof english.connecting> = {
  title: 'Încăperea nu apare încă.',
  why: {
    'server-away':
      'Serverul nu răspunde. Fie lipsește pentru o clipă, fie dispozitivul nu are conexiune. Pagina reîncearcă de la sine, în fiecare secundă.',
    'another-answers':
      'Altceva răspunde în locul serverului. O rețea pentru oaspeți cere poate mai întâi autentificarea: deschideți orice altă pagină, autentificați-vă acolo și reveniți aici. Dacă un filtru blochează această adresă, luați altă rețea, de exemplu cea a telefonului.',
    'sockets-blocked':
      'Serverul răspunde, dar rețeaua nu lasă să treacă o conexiune durabilă. Pagina încearcă de la sine pe alt drum. Dacă rămâne așa, încercați altă rețea, de exemplu cea a telefonului.',
    'no-view':
      'Conexiunea este lentă: de ceva timp nu a venit nimic. Pagina reîncearcă de la sine. Dacă rămâne așa, încercați altă rețea.',
    'not-secure':
      'Această adresă începe cu http. Browserele dau cheile care sigilează o încăpere numai la adrese care încep cu https. Cereți adresa https de la cine v-a trimis linkul.',
    'cannot-seal':
      'Acest browser nu a putut face cheile linkului. Deschideți linkul într-o versiune actuală de Chrome, Edge, Firefox sau Safari.',
  },
  now: 'Încercați acum',
}

export const ownRules: Words<typeof english.ownRules> = {
  title: 'Grupul are reguli proprii.',
  say: 'Au ajuns după ce le-ați bifat pe cele obișnuite. Citiți-le înainte de a continua.',
  sayOwed: 'Au ajuns acum. Citiți-le înainte de a continua.',
  agree: 'Sunt de acord cu acestea',
  leave: 'Ieșiți',
}

export const trying: Words<typeof english.trying> = {
  title: 'Încercați-vă camera și microfonul.',
  say: 'Sunetul și imaginea rămân pe acest dispozitiv. Se încearcă și conexiunea cu încăperea.',
}

export const refusal: Words<typeof english.refusal> = {
  title: 'Ușa rămâne închisă.',
  early: 'Ați venit devreme.',
  earlySay: 'Pagina deschide ușa de la sine când este timpul.',
  missing: 'Care încăpere este?',
  over: 'S-a încheiat.',
  again: 'Încercați din nou',
  reload: 'Reîncărcați pagina',
  start: 'Faceți o încăpere',
  how: 'Cum decurge o ședință',
}

export const pasting: Words<typeof english.pasting> = {
  label: 'Linkul dvs.',
  hint: 'Lipit aici, nu ajunge în bara de adrese și nici în istoricul browserului.',
  open: 'Deschideți',
  empty: 'Lipiți linkul pe care l-ați primit.',
}
