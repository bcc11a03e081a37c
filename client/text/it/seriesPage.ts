/** A series' own page, while its door is shut, in Italian. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'
import { atHour, begun } from './grammar.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${begun(day)}, ${span}.`,
  opens: (time) =>
    `La porta si apre ${atHour(time)}. Fino ad allora qui non c’è nulla da fare; questa pagina diventa la porta da sola.`,
  bring: {
    heading: 'Che cosa portare',
    things: [
      {
        head: 'Una porta che si chiude.',
        text: 'Nessun altro nella stanza, cuffie, avvisi spenti.',
      },
      {
        head: 'Uno schermo con spazio per i volti.',
        text: 'Va bene anche un telefono; è la seconda scelta.',
      },
      {
        head: 'Nulla di scritto.',
        text: 'Se qualcuno Le resta in mente, basta. Non serve avere un caso.',
      },
    ],
  },
  chair: 'La sua sedia è sempre la stessa',
  yours: {
    heading: 'Questo link è solo suo',
    text: 'Apre tutte le date di questa pagina. Chi lo ha può arrivare alla porta: non lo dia a nessuno.',
  },
  leads: {
    heading: 'Questo link è per chi conduce',
    text: 'Dà accesso al leggio in tutte le date di questa pagina. Lo tenga dove tiene le chiavi.',
  },
  cannot: {
    heading: 'Se non può venire',
    text: 'Lo dica a chi Le ha mandato il link. Qui non si annota nulla; la sua sedia resta, vuota quel giorno.',
  },
  only: 'Solo la prossima',
  states: { been: 'passata', next: 'la prossima', none: 'nessun gruppo' },
}
