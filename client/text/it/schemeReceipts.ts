/** Receipts of a scheme's trainees, counted, in Italian. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'Contato dagli attestati, e da null’altro',
  lead: 'Ogni attestato si verifica in questa pagina con le chiavi del server che l’ha firmato. Di chi è lo dice il nome che porta; di quale gruppo, il nome del gruppo.',
  choose: 'Scegli i file',
  looked: (looked, counted, not) =>
    `${looked} ${byCount(looked, 'attestato guardato', 'attestati guardati')}: ${counted} ${byCount(counted, 'contato', 'contati')}, ${not} non ${byCount(not, 'contato', 'contati')}.`,
  noKeys:
    'Non è stato possibile ottenere le chiavi del server. Controlli la connessione e riprovi.',
  everyone: 'Tutti',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `obiettivo: ${target.amount} ${byCount(target.amount, 'gruppo', 'gruppi')}`
      case 'minutes':
        return `obiettivo: ${target.amount} ${byCount(target.amount, 'minuto', 'minuti')}`
      case 'share':
        return `obiettivo: il ${target.amount}\u00a0% delle date offerte`
    }
  },
  columns: {
    trainee: 'Partecipante',
    site: 'Sede',
    groups: 'Gruppi',
    minutes: 'Minuti',
    reached: 'Obiettivo',
  },
  complete: 'raggiunto',
  open: '',
  note: 'Un conteggio non è una valutazione. Una data senza attestato è solo questo. Il piano tiene numeri e date; gli attestati restano alle persone.',
  not: 'Non contati, e perché',
  why: (file, judged) => {
    switch (judged.kind) {
      case 'short':
        return `${file}: contato, ma ${judged.entry.minutes} minuti sono meno della metà. Decide Lei.`
      case 'trial':
        return `${file}: un attestato di prova, di un server senza una chiave duratura. Chiunque può farne uno.`
      case 'twice':
        return `${file}: per ${judged.name} la data ${judged.date} è già contata.`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}: non dice di quale gruppo è. La firma è valida.`
          : `${file}: firmato per «${judged.label}», che non è un gruppo di questo piano. La firma è valida.`
      case 'nobody':
        return judged.name === ''
          ? `${file}: non contiene un nome. La firma è valida.`
          : `${file}: qui nessuno ha il nome «${judged.name}». La firma è valida.`
      case 'several':
        return `${file}: più partecipanti hanno il nome «${judged.name}».`
    }
  },
  unsound: (file, said) => `${file}: ${said}`,
  csv: ['Nome', 'Sede', 'Gruppi', 'Minuti', 'Obiettivo raggiunto'],
  yes: 'sì',
  no: 'no',
  save: 'Salva come CSV',
  file: 'conteggi.csv',
  did: (count) => `${count} ${byCount(count, 'attestato', 'attestati')}`,
}
