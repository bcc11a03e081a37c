/** Signing in with the organisation's account, to make rooms, in Italian. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

/** In the form that makes a room. */
export const signingIn: Words<typeof english.signingIn> = {
  heading: 'L’account del suo ente',
  go: 'Accedi',
  again: 'Riapri l’accesso',
  waiting: 'Acceda nella pagina che si è aperta. Questa prosegue da sola al suo ritorno.',
  noTab: 'Il browser non ha aperto una pagina per l’accesso. La apra qui:',
  link: 'L’accesso del suo ente',
  note: 'Serve solo per preparare stanze. Per partecipare non serve un account, e questo server non conserva nomi.',
  over: 'L’accesso valeva mezz’ora. Acceda di nuovo; di ciò che ha scritto non va perso nulla.',
}

/** On the page that comes back from there. */
export const returning: Words<typeof english.returning> = {
  title: 'Accesso',
  going: { heading: 'Un momento.', say: 'Qui si apre l’accesso del suo ente.' },
  returning: { heading: 'Un momento.', say: 'Si avvisa la pagina in cui prepara la stanza.' },
  heard: {
    heading: 'Può chiudere questa pagina.',
    say: 'La pagina in cui prepara la stanza prosegue da sola.',
  },
  alone: {
    heading: 'La pagina che l’ha chiesto non è più aperta.',
    say: 'Ricominci dalla pagina iniziale; quando prepara la stanza Le si chiederà di accedere.',
  },
  home: 'Alla pagina iniziale',
}
