/** The plan of a scheme, in Italian: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'
import { atHour } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth entry. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'Sedi',
  trainees: 'Partecipanti',
  leaders: 'Chi conduce',
  groups: 'Gruppi',
  former: 'Gruppi del periodo precedente',
  apart: 'Non nello stesso gruppo',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, in «${rest.join('.')}»` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `alla voce ${Number(at) + 1} dell’elenco «${word}»${part}`
  return where === '' ? 'all’inizio' : `in «${where}»`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'Questo file è più grande di qualunque piano. Non è stato letto.'
    case 'not-a-scheme':
      return 'Questo non è un piano: il file contiene altro, o ne manca l’inizio.'
    case 'newer':
      return `Questo piano è stato scritto da una versione più recente di questa pagina (formato ${fault.version}). Lo apra dove è stato salvato, o chieda la versione più recente a chi gestisce questo server.`
    case 'broken':
      return `Questo piano è danneggiato ${placeOf(fault.where)}. Non ne è stato aperto nulla; prenda la copia che aveva salvato prima.`
    case 'wrong-passphrase':
      return 'Non è la frase di accesso, o il file è stato modificato dopo essere stato sigillato.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'Pianifica un programma',
  heading: 'Chi incontra chi, e\u00a0quando.',
  lead: [
    'Per chi organizza gruppi Balint per molte persone in formazione, in molte sedi.',
    'Il piano vive in un file suo. Questa pagina non conserva nulla.',
    'Da nessuna stanza torna qui qualcosa. Le presenze si contano solo dagli attestati che Le vengono portati.',
  ],
  figures: [
    {
      head: 'Importi le persone',
      text: 'da un elenco che ha già, ciascuna con la sede e i giorni in cui può',
    },
    {
      head: 'le veda nei gruppi',
      text: 'equilibrati per sede; a mano cambia ciò che vuole',
    },
    {
      head: 'dia un link a ciascuna',
      text: 'per tutte le sue date: una lettera, un calendario o un elenco',
    },
  ],
  promised: 'Che cosa è promesso',
  promises: [
    {
      head: 'Si calcola qui.',
      text: 'Elenchi, gruppi e conteggi si fanno in questo browser. Nessun nome viene inviato.',
    },
    {
      head: 'Date e sedie.',
      text: 'I link li firma il server, a cui si mostrano date e sedie, non persone.',
    },
  ],
  notPromised: 'Che cosa non si può promettere',
  limits: [
    'Se va perso il file, va perso il piano. Lo tenga dove tiene gli altri elenchi del personale, e ne tenga una copia.',
    'Chi ha il file, e la frase di accesso se è sigillato, può leggerlo e distribuirne i link.',
  ],
  open: {
    heading: 'Il suo piano',
    choose: 'Scegli il file',
    another: 'Un altro',
    sealed: 'sigillato con una frase di accesso',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))}\u00a0kB`,
    passphrase: 'Frase di accesso',
    passphraseHint:
      'Il file si apre su questo computer, e la frase non viene inviata. Nessuno può recuperarla: senza, il file resta chiuso.',
    show: 'Mostra la frase di accesso',
    button: 'Apri il piano',
    opening: 'Si apre',
    or: 'oppure',
    begin: 'Inizia un nuovo piano',
    beginText: 'Dia un nome al programma e indichi il suo periodo',
    noText: 'Questo file non si è potuto leggere. C’è ancora?',
  },
  begin: {
    heading: 'Un nuovo piano',
    name: 'Nome del programma',
    first: 'Primo giorno del periodo',
    last: 'Ultimo giorno del periodo',
    button: 'Inizia',
    back: 'Indietro',
    needName: 'Dia un nome al programma.',
    needDates: 'Indichi il primo e l’ultimo giorno del periodo; l’ultimo viene dopo.',
  },
  fault: faultOf,
  head: {
    parts: 'Parti del piano',
    part: {
      people: 'Persone',
      term: 'Periodo',
      groups: 'Gruppi',
      rota: 'Calendario',
      links: 'Inviti',
      receipts: 'Attestati',
    },
    unsaved: 'Modifiche non salvate',
    saved: (time) => `Nel suo file, salvato ${atHour(time)}`,
    savedCopy: (time) => `Salvato come copia ${atHour(time)}`,
    asOpened: 'Come nel suo file',
    save: 'Salva',
    copy: 'Salva una copia',
    undo: (what) => `Annulla: ${what}`,
    redo: (what) => `Ripeti: ${what}`,
    refused: 'Il file non si è potuto scrivere. Il piano è ancora qui: ne salvi una copia.',
    seal: 'Frase di accesso',
    sealedNote: 'sigillato',
    openNote: 'non sigillato',
  },
  sealing: {
    label: 'Frase di accesso del file',
    hint: 'Sei parole o più che non usa altrove. Nessuno può recuperarla. Se resta vuota, il file è scritto senza sigillo.',
    button: 'Sigilla dal prossimo salvataggio',
    off: 'Scrivi senza sigillo dal prossimo salvataggio',
    again: 'Ancora una volta',
    differ: 'Le due frasi non sono uguali.',
  },
  undone: (what) => `Annullato: ${what}.`,
  redone: (what) => `Ripetuto: ${what}.`,
  people: (trainees, leaders) => `Partecipanti: ${trainees}. Chi conduce: ${leaders}.`,
}
