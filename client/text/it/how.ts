/** The two pages that anyone may read, in Italian: how a session goes, and what leaders need to know. */
import type * as english from '../en/how.ts'
import type { Words } from '../words.ts'

export const how: Words<typeof english.how> = {
  title: 'Come si svolge un incontro',
  heading: 'Come si svolge un incontro',
  lead: 'Un gruppo Balint guarda una cosa sola: ciò che accade fra chi cura e chi è in cura. Una persona racconta un incontro che le è rimasto dentro; le altre immaginano ad alta voce, mentre chi ha raccontato ascolta.',
  steps: [
    {
      name: 'Arrivo',
      text: 'Lei apre il suo link, dà il nome che starà sulla sua sedia e legge le regole. Chi conduce fa entrare le persone una alla volta.',
      room: 'Nessuno nella stanza La vede o La sente prima che Lei entri.',
    },
    {
      name: 'Apertura',
      text: 'Chi conduce dice come si usa il tempo e quando si finisce. Alcuni gruppi iniziano con una parola a testa; si può dire «Passo».',
    },
    {
      name: 'In cerca di un caso',
      text: 'Chi porta un caso? Chi ha in mente qualcuno? Può essere qualcosa di incompiuto. Nessuno viene chiamato.',
      room: 'Può dire in privato a chi conduce che forse ha un caso. Nessun altro lo vede.',
    },
    {
      name: 'Racconto del caso',
      text: 'Chi presenta racconta a memoria, a modo suo, senza appunti e senza fretta.',
    },
    {
      name: 'Domande di chiarimento',
      text: 'Solo ciò che serve per farsi un’immagine. Il resto si può immaginare.',
    },
    {
      name: 'In ascolto',
      text: 'Chi presenta lascia il cerchio, va al posto alla finestra e ascolta. Non riceve domande. Sceglie se la sua immagine resta al margine, è spenta o è nascosta al gruppo.',
      room: 'Da qui in poi chi presenta non si può sentire, qualunque cosa accada. Il server non inoltra nulla, e nessuna pagina lo riproduce.',
    },
    {
      name: 'Lavoro di gruppo',
      text: 'Il gruppo dice che cosa immagina e che cosa sente, dalla parte di chi è in cura e dalla parte di chi cura. Niente consigli, niente diagnosi. Il silenzio ne fa parte.',
      room: 'Se chi conduce apre la lavagna, vi si possono posare brevi biglietti. Alla fine scompaiono.',
    },
    {
      name: 'Ritorno nel cerchio',
      text: 'Chi ha presentato torna nel cerchio, con una risposta o senza, e se vuole ha l’ultima parola.',
      room: 'Solo il tocco di chi ha presentato riapre il suo microfono.',
    },
    {
      name: 'Chiusura',
      text: 'Il gruppo si ferma, senza una risposta. Ci si può trattenere un momento, perché non finisca con un clic.',
      room: 'La lavagna è cancellata. Quando chi conduce chiude la stanza, la stanza si dimentica di sé, e ciascuno può portare con sé un attestato.',
    },
  ],
  variants:
    'Questo è l’ordine consueto. Alcuni gruppi restano sempre nel cerchio, prendono due casi, o iniziano il lavoro con un giro di immagini. Sceglie chi conduce, quando prepara la stanza; e passa da una fase all’altra chi conduce, non un orologio.',
  roomDoes: 'Nella stanza',
  yours: {
    heading: 'Che cosa è nelle sue mani',
    list: [
      'Il microfono e la videocamera. Chi conduce può chiudere il suo microfono; aprire l’uno o l’altra può solo Lei.',
      '«È entrato qualcuno» li chiude entrambi subito e dice al gruppo perché.',
      '«Dillo a chi conduce» fa sapere in privato che Le serve un momento, che deve uscire o che vorrebbe un aiuto tecnico.',
      'La sua sedia. Se cade la connessione resta riservata, e Lei vi ritorna.',
    ],
  },
  need: {
    heading: 'Che cosa serve',
    list: [
      'Un luogo riservato con la porta chiusa, e le cuffie.',
      'Un browser aggiornato. Non c’è nulla da installare.',
      'Se può, un computer o un tablet: su un telefono i volti sono piccoli.',
    ],
  },
  make: 'Prepara una stanza',
}

export const leaders: Words<typeof english.leaders> = {
  title: 'Per chi conduce',
  heading: 'Per chi conduce',
  lead: 'La stanza tiene la cornice, così che Lei possa tenere il gruppo. Ogni passaggio di fase lo fa Lei; la stanza porta con sé parola, sedie, lavagna e avvisi.',
  parts: [
    {
      heading: 'Prima',
      list: [
        'Prepari la stanza e mandi i link nel modo in cui scrive di solito al suo gruppo. Non si possono creare di nuovo: prima li copi.',
        'La porta si apre venti minuti prima per chi conduce, dieci per chi partecipa. Se conducete in due, trovatevi prima e accordatevi su chi fa che cosa.',
        'Online vanno bene da sei a otto partecipanti. Il cerchio ha al massimo quattordici sedie, comprese le vostre due.',
        'Per un gruppo che si incontra di nuovo scelga ogni settimana, ogni due settimane o ogni mese: un link a persona vale per tutte le date.',
      ],
    },
    {
      heading: 'Alla porta',
      list: [
        'Vede chi aspetta, con il nome che la persona dà. Un nome che è già nella stanza è segnalato.',
        'Può far entrare una persona alla volta o tutte insieme, riaccompagnare qualcuno alla porta senza che il gruppo lo legga, chiudere a chiave.',
        'Dopo che ha allontanato qualcuno che era entrato con un link comune, Le si offre subito un nuovo link per partecipanti. Il vecchio non vale più.',
        'Chi vuole osservare entra solo se ogni partecipante presente ha detto sì in privato. Lei viene a sapere «tutto il gruppo» o «non tutto il gruppo», mai chi.',
        'Se a rispondere c’è una sola persona, anche «non tutto il gruppo» ha un nome. Aspetti che ce ne siano di più, prima di chiedere.',
      ],
    },
    {
      heading: 'Al leggio',
      list: [
        'Un solo passo avanti. Accanto: indietro, salta, vai a, secondo caso, pausa, minuti in più.',
        'L’orologio lo vede solo chi conduce. Nulla finisce da sé, se non dopo sei ore.',
        'Schede per ogni fase, e per ciò che può capitare a chi conduce.',
        'Segnali privati di chi presenta e di chi partecipa. A chiunque può chiedere in privato: possiamo proseguire?',
        'Note fra voi due, se le ha lasciate attive. Al gruppo si dice che esistono. Sono sigillate, e alla fine scompaiono.',
      ],
    },
    {
      heading: 'In ascolto',
      list: [
        'Da quel passo in poi chi presenta non si può sentire, né ricaricando la pagina, né da una seconda scheda, né dopo una caduta della connessione, finché chi conduce non fa tornare la persona nel cerchio.',
        'Il secondo caso, la chiusura e il vostro scambio aspettano fino ad allora.',
        'Lei vede i segnali di chi presenta: ha bisogno di una pausa, sta bene, vorrebbe tornare.',
      ],
    },
    {
      heading: 'Quando cade una connessione',
      list: [
        'La sedia resta riservata. Per tornarci non si passa dalla porta.',
        'Se cade la connessione di chi presenta, Lei lo viene a sapere e la fase resta dov’è.',
        'Se cade quella di chi conduce, il leggio passa subito a chi co-conduce, e vi resta finché non lo restituisce.',
        'Se non c’è più nessuno di voi due, la stanza aspetta e lo dice. Nessuno prende il vostro posto.',
      ],
    },
    {
      heading: 'Dopo',
      list: [
        'La chiusura cancella la lavagna. Nel congedo ci si può trattenere un momento; è Lei a porvi fine.',
        'Chi ha presentato può fermarsi per due parole con chi conduce, e c’è uno scambio fra voi due.',
        'Quando Lei chiude la stanza, ciascuno può prendere un attestato di presenza. Non dice mai chi ha presentato né chi altro c’era.',
      ],
    },
  ],
  know: {
    heading: 'Che cosa la stanza non può fare per Lei',
    list: [
      'Non sa se qualcuno è in pericolo. I limiti della riservatezza spetta a Lei dirli, all’inizio.',
      'Non può fermare un telefono puntato su uno schermo.',
      'Protegge da un server curioso, non da uno che mostri una pagina diversa. Ne usi uno gestito da persone di cui si fida.',
      'Chi ha un link può venire alla porta con quello, e il link di una serie apre tutte le sue date.',
    ],
  },
  receipts: 'Verifica un attestato',
  scheme: 'Pianifica un programma di gruppi',
  make: 'Prepara una stanza',
}

export const nowhere: Words<typeof english.nowhere> = {
  title: 'Pagina inesistente',
  heading: 'Qui non c’è nulla.',
  text: 'L’indirizzo non porta a nessuna pagina. Se ha seguito il link di una stanza, ne manca una parte: lo chieda di nuovo.',
  home: 'Alla pagina iniziale',
}
