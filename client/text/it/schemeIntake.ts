/** A list on its way in, in Italian: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (rows, file) =>
    `${rows} ${byCount(rows, 'riga', 'righe')} da ${file}, ${byCount(rows, 'letta', 'lette')} su questo computer.`,
  refused: {
    'too-large': 'Questo file è troppo grande per un elenco. Non è stato letto nulla.',
    'not-a-list':
      'Non è né un CSV né un file Excel intero. Salvi l’elenco in uno di questi formati.',
    'old-excel': 'È un file Excel del vecchio tipo (.xls). Lo salvi come .xlsx o CSV.',
    empty: 'In questo elenco non c’è nulla.',
  },
  cut: 'L’elenco è più lungo o più largo di quanto si legga. Ciò che viene dopo 6.000 righe o 60 colonne è stato tralasciato.',
  of: 'Chi c’è nell’elenco',
  columnsHeading: 'Che cosa contiene ogni colonna',
  columnsNote: (taken, left) =>
    `${taken} ${byCount(taken, 'presa', 'prese')}, ${left} ${byCount(left, 'tralasciata', 'tralasciate')}`,
  headed: 'La prima riga contiene le intestazioni',
  column: (at) => `Colonna ${at}`,
  kinds: {
    'left-out': 'Tralasciata, non si conserva',
    name: 'Nome e cognome',
    'first-name': 'Nome',
    surname: 'Cognome',
    site: 'Sede',
    grade: 'Anno',
    week: 'Giorni',
    day: 'Un giorno',
    mail: 'Indirizzo mail',
  },
  needName: 'Nessuna colonna contiene nomi. Dica quale.',
  toLookAt: 'Da guardare',
  inOrder: 'In ordine',
  more: (count) =>
    byCount(count, 'Un’altra riga, in ordine.', `Altre ${count} righe, tutte in ordine.`),
  show: 'Mostra',
  row: (row) => `Riga ${row}`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `Nella riga ${row} manca il nome.`
      case 'no-site':
        return `Nella riga ${row} manca la sede.`
      case 'unknown-site':
        return `La riga ${row} nomina una sede che Lei non ha.`
      case 'no-days':
        return `Nella riga ${row} mancano i giorni.`
      case 'unclear-days':
        return `Nella riga ${row} i giorni non sono chiari: «${problem.cell}».`
      case 'twice':
        return `La riga ${row} ha il nome e la sede della riga ${problem.row}. È una persona, o sono due?`
      case 'bad-mail':
        return `Nella riga ${row} l’indirizzo mail non è valido. Viene tralasciato.`
    }
  },
  itIs: (site) => `È ${site}`,
  newSite: 'Una nuova sede',
  one: 'Una',
  two: 'Due',
  can: (name) => `Quando può ${name}`,
  siteOf: (name) => `Sede di ${name}`,
  chooseSite: 'Scegli',
  nameOf: (row) => `Nome nella riga ${row}`,
  aside: 'Tieni da parte',
  sum: (fine, look) => `${fine} in ordine, ${look} da guardare.`,
  sumNote:
    'Chi è da parte resta nel suo elenco, senza gruppo. I giorni e «Non nello stesso gruppo» servono a pianificare; i link non li contengono.',
  outNote: (count) =>
    byCount(
      count,
      'Una riga senza nome o senza sede viene tralasciata.',
      `${count} righe senza nome o senza sede vengono tralasciate.`,
    ),
  take: (fine, aside) =>
    aside === 0 ? `Importa ${fine}` : `Importa ${fine}, tieni da parte ${aside}`,
  leave: 'Lascia l’elenco',
  again: {
    heading: 'A confronto con chi ha già',
    fresh: (count) => byCount(count, 'Una persona nuova.', `${count} persone nuove.`),
    same: (count) => `${count} come prima.`,
    changed: (count) => `${count} con modifiche. Prendi le modifiche di`,
    gone: (count) =>
      byCount(
        count,
        'Una persona non è in questo elenco. Ha lasciato il programma? I suoi conteggi restano.',
        `${count} persone non sono in questo elenco. Hanno lasciato il programma? I loro conteggi restano.`,
      ),
    all: 'tutte',
    none: 'nessuna',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    hasLeft: (name) => `${name} ha lasciato il programma`,
  },
}
