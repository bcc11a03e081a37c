/** The page that checks a receipt, in Romanian. */
import type * as english from '../en/verify.ts'
import type { Words } from '../words.ts'
import { byCount, counted } from './grammar.ts'

export const verify: Words<typeof english.verify> = {
  title: 'Verificați o adeverință',
  heading: 'Verificați o adeverință',
  lead: 'O adeverință se verifică aici, în browserul dumneavoastră, cu cheile acestui server. Nu există o listă în care să fie căutată, și nimic din ce puneți aici nu se trimite.',
  file: 'Alegeți fișierul adeverinței',
  fileButton: 'Alegeți un fișier',
  paste: 'sau lipiți ce conține',
  pasteHint:
    'Așa cum a venit: tot e-mailul, un răspuns citat, adresa unui cod QR, mai multe deodată.',
  check: 'Verificați',
  nothing: 'Lipiți întâi o adeverință, sau alegeți fișierul ei.',
  checking: 'Se verifică',
  several: (count) =>
    `${byCount(count, 'S-a găsit', 'S-au găsit')} ${counted(count, 'adeverință', 'adeverințe')}, în această ordine.`,

  sound: 'Această adeverință este autentică.',
  soundText: 'A semnat-o acest server, și de atunci nu s-a schimbat nimic în ea.',
  trial:
    'Este o adeverință de probă: serverul nu are un secret de durată, așa că în curând nu va mai putea fi verificată. Nu o luați drept dovadă.',
  saysNot:
    'Nu spune cine a prezentat, ce s-a spus sau cine a mai fost acolo, iar serverul nu ține nicio listă de adeverințe.',

  not: {
    'receipt-malformed': {
      head: 'Aceasta nu este o adeverință întreagă.',
      text: 'Lipsește ceva, sau ceva nu ține de ea. Alegeți fișierul așa cum a fost descărcat.',
    },
    'receipt-unknown-key': {
      head: 'Această adeverință nu este semnată de acest server.',
      text: 'Niciuna dintre cheile pe care le cunoaște nu se potrivește. Poate vine de la alt server, sau este semnată cu o cheie pe care acesta nu o mai are pe listă.',
    },
    'receipt-altered': {
      head: 'Această adeverință a fost modificată.',
      text: 'Semnătura nu se potrivește cu ce spune acum. Nu o acceptați.',
    },
    'receipt-text-altered': {
      head: 'Un nume din această adeverință a fost modificat.',
      text: 'Semnătura este autentică, dar un nume scris lângă ea nu este cel pentru care a fost dată. Nu o acceptați.',
    },
    'receipt-not-checkable-here': {
      head: 'Acest browser nu o poate verifica.',
      text: 'Nu cunoaște acest fel de semnătură (Ed25519). Folosiți un Firefox, Safari, Chrome sau Edge actual.',
    },
  },
  offline: {
    save: 'Păstrați această verificare ca fișier',
    file: 'verificare-adeverinte.html',
    missing: 'Fișierul nu a venit. Verificați conexiunea și încercați din nou.',
    saveNote:
      'O singură pagină, în engleză, cu cheile acestui server în ea. Verifică adeverințe fără rețea, și după ce acest server nu mai este.',
    lead: (keys, from) =>
      `Adeverințele se verifică doar în această pagină, cu ${byCount(keys, 'cheia', `cele ${keys} chei`, `cele ${keys} de chei`)} pe care ${from ?? 'serverul'} ${byCount(keys, 'a pus-o', 'le-a pus')} în ea când a fost salvată. Nimic nu părăsește acest dispozitiv, și nu este nevoie de rețea.`,
    name: 'Nume',
    unknownKey: {
      head: 'Nicio cheie din această pagină nu se potrivește.',
      text: 'Poate adeverința vine de la alt server, sau a fost semnată după ce s-a salvat această pagină. Salvați-o din nou, sau verificați pe server.',
    },
  },
  noKeys: {
    head: 'Cheile serverului nu au putut fi aduse.',
    text: 'Verificați conexiunea și încercați din nou.',
  },
}
