/** The site on every page, in Italian: its pages, and the words for copying, printing and waiting. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'Un momento.',
  late: {
    slow: 'Ci vuole più del solito. Sta ancora arrivando.',
    'asked-again': 'Una parte di questa pagina non è arrivata. La si richiede ogni pochi secondi.',
    'new-build':
      'Il server ha ormai una versione più recente di questa pagina. La riapra; nella stanza la sua sedia resta riservata.',
    open: 'Riapri la pagina',
  },
  stopped: {
    title: 'Questa pagina si è fermata.',
    say: 'Qualcosa al suo interno si è guastato. Non è stato inviato nulla, e nulla è conservato. Se succede ancora, disattivi per questa pagina la traduzione e le estensioni del browser.',
    back: 'Riapri la pagina',
  },
  stoppedRoom: {
    title: 'Questa pagina si è fermata.',
    say: 'Il suo microfono è chiuso e la videocamera è spenta. La stanza prosegue, e la sua sedia resta riservata. Se succede ancora, disattivi per questa pagina la traduzione e le estensioni del browser.',
    back: 'Torna alla mia sedia',
  },
  language: {
    label: 'Lingua',
    missing: (name) => `${name}: non è arrivata. Controlli la connessione, poi prema di nuovo.`,
  },
  pages: 'Sulla stanza',
  page: {
    '/how': 'Come si svolge un incontro',
    '/leaders': 'Per chi conduce',
    '/verify': 'Verifica un attestato',
    '/receipts': 'Somma i suoi attestati',
  },
  home: 'Prepara una stanza',
  copy: 'Copia',
  copied: 'Copiato',
  copiedWhat: (what) => `Copiato: ${what}.`,
  copyRefused:
    'Questo browser non permette alla pagina di copiare. Il testo è selezionato; lo copi a mano.',
  print: 'Stampa',
  optional: 'facoltativo',
}
