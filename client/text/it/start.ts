/** The start page, in Italian. */
import type * as english from '../en/start.ts'
import type { Words } from '../words.ts'
import { begun, byCount } from './grammar.ts'

export const start: Words<typeof english.start> = {
  title: 'Una stanza per un caso alla volta',
  heading: 'Una stanza per un caso alla\u00a0volta.',
  lead: 'Per gruppi Balint che non possono sedersi nello stesso luogo. Lo stesso cerchio su ogni schermo, qualcuno che conduce e lo tiene, e nulla che resti dopo.',
  plans: {
    telling: { head: 'Qualcuno racconta un caso', text: 'a memoria, fino alla fine' },
    'sitting-back': {
      head: 'e si mette in ascolto',
      text: 'fuori dal cerchio, mentre il gruppo immagina',
    },
    back: { head: 'e ritorna', text: 'con una risposta o senza' },
  },
  promised: 'Che cosa è promesso',
  promises: [
    {
      head: 'Nessuna registrazione.',
      text: 'Non c’è un tasto per registrare, né una trascrizione, né un riassunto, per nessuno.',
    },
    {
      head: 'Nessun elenco di chi c’era.',
      text: 'Ciascuno porta con sé un attestato. La stanza non ne conserva.',
    },
    {
      head: 'Nessuna nota sopravvive.',
      text: 'La lavagna si cancella alla chiusura, le note fra chi conduce quando finisce la stanza.',
    },
    {
      head: 'Nessuna sorpresa.',
      text: 'Nessuno può aprire il suo microfono o la sua videocamera, se non Lei.',
    },
    {
      head: 'Nulla da leggere.',
      text: 'Nomi, biglietti, voci e volti sono sigillati nel browser. Il server li passa avanti e non può aprirli.',
    },
    {
      head: 'Nessuna iscrizione.',
      text: 'Nessun account, nessun cookie, nessuna rubrica, nessuno che conti le visite.',
    },
  ],
  ways: {
    label: 'Altri modi di entrare',
    link: 'Ho un link',
    devices: 'Prova videocamera e microfono',
    receipt: 'Verifica un attestato',
  },
  notPromised: 'Che cosa non si può promettere',
  limits: [
    'Un telefono puntato su uno schermo non si può fermare. Le regole chiedono la sua parola.',
    'La rete del suo ospedale può vedere che ha usato questo sito, non che cosa si è detto.',
    'Chi gestisce questo server potrebbe mostrare una pagina diversa. Ne usi uno gestito da persone di cui si fida.',
    'Chi ha un link può venire con quello alla porta.',
    'Un browser che traduce una pagina ne manda le parole a un servizio di traduzione. Nella stanza la pagina gli chiede di non farlo; disattivi la traduzione per questo sito.',
  ],

  form: {
    heading: 'Prepara una stanza',
    label: 'Come si chiama il gruppo',
    preset: 'Come si svolge l’incontro',
    minutes: 'Modifica i minuti',
    minutesNote: (total) => `${total} minuti in tutto`,
    minutesOf: (phase) => `${phase}, minuti`,
    minutesUnit: 'min',
    minutesHint:
      'I minuti li vede chi conduce, nessun altro. Nulla finisce da sé. Una fase con 0 non ha un tempo suo.',
    ofCase: (phase, number) => `${phase}, caso ${number}`,
    minutesBack: 'Come previsto dallo schema',
    chairs: 'Sedie nel cerchio',
    chairsHint: 'Comprese le due sedie di chi conduce.',
    otherChairs: 'Altro',
    chairsNumber: 'Quante sedie, da 3 a 14',
    begin: 'Quando inizia',
    beginNow: 'Ora',
    beginLater: 'In un altro giorno',
    day: 'Giorno',
    time: 'Inizio',
    zone: 'Fuso orario',
    every: 'Con quale frequenza',
    everyOnce: 'Una volta',
    everyWeek: 'Ogni settimana',
    everyFortnight: 'Ogni due settimane',
    everyMonth: 'Ogni mese',
    monthly: 'In quale giorno del mese',
    monthlyOn: begun,
    count: 'Quante date, da 2 a 30',
    dates: 'Date',
    datesHint: 'Tolga la spunta a una data da saltare. Un link a persona vale per tutte le altre.',
    datesNote: (kept, all) => (kept === all ? `${all} date` : `${kept} date su ${all}`),
    sitsBack: 'Chi presenta si mette in ascolto durante il lavoro di gruppo',
    beginsClosed: 'All’inizio è aperto solo il microfono di chi presenta',
    beginsClosedNote: 'Durante il racconto del caso, e al ritorno nel cerchio',
    board: 'Chi conduce può aprire una lavagna',
    boardNote: 'Brevi biglietti, che alla fine scompaiono',
    strip: 'Fra chi conduce possono passare note',
    stripNote: 'Al gruppo lo si dice; alla fine scompaiono',
    members: 'Link per partecipanti',
    membersShared: 'Uno per tutti',
    membersPersonal: 'Uno a testa',
    membersSharedHint:
      'Tutto il gruppo riceve lo stesso link. Chi conduce fa entrare le persone per nome.',
    membersPersonalHint: (count) =>
      byCount(
        count,
        'Un link, per una sedia. Non possono usarlo due persone insieme.',
        `${count} link, uno per ogni sedia. Nessuno può servire a due persone insieme.`,
      ),
    words: 'Regole e nomi',
    wordsNote: 'Parole sue, sigillate nei link di conduzione',
    rules: 'Regole',
    rulesHint: 'Una per riga, 12 al massimo. Alla porta ciascuno le accetta.',
    leader: 'Nome di chi conduce, sugli attestati',
    coLeader: 'Nome di chi co-conduce, sugli attestati',
    leadersHint:
      'Come devono dirlo gli attestati del gruppo. Li lasci vuoti entrambi per ometterli.',
    lanes: 'Nomi per le colonne della lavagna',
    lane: (number) => `Colonna ${number}`,
    lanesHint:
      'Da due a quattro. La lavagna inizia come un solo telo; chi conduce può dividerla in colonne.',
    passphrase: 'Frase di accesso di questo server',
    passphraseHint: 'Può dirla chi lo gestisce.',
    make: 'Prepara la stanza',
    making: 'La stanza si prepara',
    after: 'Riceve i link per sé, per chi co-conduce e per chi partecipa.',
  },

  defaultRules: [
    'Ciò che si dice resta qui. Delle persone in cura si parla in modo che nessuno possa riconoscerle.',
    'Non si registra nulla: niente audio, video, schermate o appunti scritti sul caso.',
    'Parlo per me: «immagino», «sento».',
    'Niente consigli, niente diagnosi, niente interrogatori.',
    'A chi è in ascolto fuori dal cerchio non ci si rivolge; non deve risposte a nessuno.',
    'Posso dire «Passo». Il silenzio è benvenuto.',
    'Se dove sono entra qualcuno, lo dico subito.',
  ],
  defaultLanes: ['Paziente', 'Curante', 'La relazione', 'In me'],

  built: {
    of: (commit) => `Costruito da ${commit}.`,
    ofNoCommit: 'Costruito da sorgenti che non sono un commit.',
    files: 'File:',
  },
  problem: {
    summary: (count) =>
      byCount(
        count,
        'Qui sopra c’è una cosa da correggere.',
        `Qui sopra ci sono ${count} cose da correggere.`,
      ),
    label: 'Usi 80 caratteri al massimo.',
    minutes: 'Usi minuti interi, da 0 a 180 per fase.',
    total: (total) => `L’incontro arriva a ${total} minuti. Può durare da 10 a 360.`,
    agenda: 'Queste fasi non formano un incontro.',
    chairs: 'Scelga da 3 a 14 sedie.',
    day: 'Scelga un giorno.',
    time: 'Scelga un’ora.',
    past: 'Quell’ora è passata. Ne scelga una successiva.',
    far: 'Mancano più di due anni. Scelga un giorno più vicino.',
    count: 'Scelga da 2 a 30 date.',
    noDates: 'Lasci almeno una data.',
    rules: 'Usi 12 regole al massimo.',
    rule: (number) => `La regola ${number} supera i 120 caratteri. La abbrevi, o la divida in due.`,
    leaderName: 'Usi 80 caratteri al massimo.',
    lanes:
      'Dia un nome a due, tre o quattro colonne, di 24 caratteri al massimo, o le lasci tutte e quattro come sono.',
    unreachable:
      'Il server non risponde. Controlli la connessione e riprovi; di ciò che ha scritto non va perso nulla.',
    newBuild:
      'Il server ha ormai una versione più recente di questa pagina. Riapra la pagina, poi prepari la stanza.',
    notSecure:
      'Questo indirizzo inizia con http. I browser danno le chiavi che sigillano una stanza solo a indirizzi che iniziano con https. Chieda l’indirizzo https a chi gestisce questo server.',
    broken:
      'Questo browser non è riuscito a creare le chiavi di una stanza. Provi una versione attuale di Chrome, Edge, Firefox o Safari.',
  },
}
