/** The door as leaders see it on their desk, in Romanian. */
import type * as english from '../en/deskDoor.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const NEW_LINKS = [
  'Linkul nou de conducere',
  'Linkul nou de co-conducere',
  'Linkul nou de observare',
]

export const door: Words<typeof english.door> = {
  title: 'La ușă',
  isAt: (name) => `${name} este la ușă`,
  opening: 'Este cineva la ușă',
  nameless: 'Cineva',
  since: (time) => `de la ${time}`,
  role: {
    leader: 'cu linkul de conducere',
    'co-leader': 'cu linkul de co-conducere',
    member: '',
    observer: 'ar dori să asiste',
  },
  letIn: 'Deschideți-i',
  all: 'Deschideți tuturor',
  later: 'Mai târziu',
  waiting: (count) =>
    byCount(
      count,
      'O persoană așteaptă la ușă',
      `${count} persoane așteaptă la ușă`,
      `${count} de persoane așteaptă la ușă`,
    ),
  show: 'Arătați',
  turnAway: 'Nu primiți',
  giveChair: (name) => `Scaunul înapoi pentru ${name}`,
  ask: 'Întrebați grupul',
  asking: 'Grupul este întrebat, fiecare în privat.',
  everybody: 'Toată lumea este de acord.',
  notEverybody: 'Nu toată lumea este de acord. Persoana rămâne afară.',
  nameTaken: 'Acest nume este deja în încăpere.',
  mismatch: 'Numele nu se potrivește cu sigiliul. Întrebați cine este înainte de a deschide.',
  occupant: 'Persoana de pe acest scaun este întrebată dacă linkul este al ei.',
  presents: 'A revenit cine prezintă cazul. După ce îi deschideți, are scaunul de mai înainte.',
  moreFor: (name) => `Mai multe pentru ${name}`,
  keyless: (name) =>
    `De când a ieșit cineva, încăperea are altă cheie, iar ${name} a venit de pe alt dispozitiv, fără ea.`,
  letRead: (name) => `${name} să poată citi și auzi`,
  retaken: (name) => `Scaun reluat cu linkul propriu: ${name}.`,
  earlier:
    'Unele persoane de la ușă erau în această încăpere înainte de repornire. Vă întoarceți la ea?',
  earlierNote:
    'Cine avea atunci un scaun îl are din nou. Ceilalți așteaptă la ușă și intră pe rând.',
  earlierYes: 'Ne întoarcem la ea',
  earlierNo: 'Rămânem în aceasta',
  locked: 'Ușa este încuiată',
  lock: 'Încuiați ușa',
  lockNote: 'Nu mai vine nimeni nou la ușă. Cine are un scaun revine la el.',
  knock: 'O bătaie ușoară când vine cineva',
  needs: 'Un sunet ușor când cineva are nevoie de o pauză sau nu se simte bine',
  renew: 'Link nou pentru participanți; cel vechi se oprește',
  renewNote:
    'Persoana scoasă a venit cu linkul comun. Un link nou face ca acela să nu mai deschidă încăperea.',
  seenLink: {
    member:
      'Un filtru de e-mail a schimbat pe drum linkul participanților, iar secretul lui a ajuns la server. Faceți aici un link nou pentru participanți, ca să nu mai intre altcineva cu cel vechi; data viitoare trimiteți-l ca text pe care nu îl deschide niciun filtru.',
    personal:
      'Un filtru de e-mail a schimbat pe drum linkul propriu al unui participant, iar secretul lui a ajuns la server. Încuiați ușa după ce au intrat toți. Data viitoare faceți o încăpere nouă și trimiteți linkurile ca text pe care nu îl deschide niciun filtru.',
    leader:
      'Un filtru de e-mail a schimbat pe drum linkul de conducere, iar secretul lui a ajuns la server. L-ar putea folosi altcineva: data viitoare faceți o încăpere nouă și trimiteți linkurile ca text pe care nu îl deschide niciun filtru.',
    'co-leader':
      'Un filtru de e-mail a schimbat pe drum linkul de co-conducere, iar secretul lui a ajuns la server. L-ar putea folosi altcineva: data viitoare faceți o încăpere nouă și trimiteți linkurile ca text pe care nu îl deschide niciun filtru.',
    observer:
      'Un filtru de e-mail a schimbat pe drum linkul de observare, iar secretul lui a ajuns la server. Nimeni nu intră cu el fără acordul grupului. Data viitoare faceți o încăpere nouă și trimiteți linkurile ca text pe care nu îl deschide niciun filtru.',
  },
  seenRead: 'Am citit',
  renewAnyTime:
    'Dacă linkul participanților a ajuns la cine nu trebuie. Cine are un scaun îl păstrează; linkul nou se arată la ușă.',
  renewSeriesNote:
    'Linkurile vechi ale întâlnirilor următoare mai pot deschide o încăpere goală, a lor.',
  renewSeries: 'Linkuri noi pentru întâlnirile rămase',
  newDates: 'Datele schimbate, de deschis înaintea linkurilor conducătorilor',
  newLink: 'Link nou pentru participanți',
  memberLink: 'Linkul participanților',
  showMember: 'Linkul participanților, încă o dată',
  showMemberNote: 'Pentru cine nu îl mai găsește pe al său. Se arată la ușă.',
  newLinkOf: (at) => NEW_LINKS[at] ?? `Linkul nou al participantului ${at - 2}`,
}
