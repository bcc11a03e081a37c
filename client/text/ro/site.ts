/** The site on every page, in Romanian: its pages, and the words for copying, printing and waiting. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'O clipă.',
  late: {
    slow: 'Durează mai mult decât de obicei. Este încă pe drum.',
    'asked-again': 'O parte a acestei pagini nu a venit. Este cerută din nou la câteva secunde.',
    'new-build':
      'Serverul are între timp o versiune mai nouă a acestei pagini. Redeschideți pagina; în încăpere, scaunul dumneavoastră rămâne păstrat.',
    open: 'Redeschideți pagina',
  },
  stopped: {
    title: 'Această pagină s-a oprit.',
    say: 'Ceva din ea s-a stricat. Nu s-a trimis nimic, și nu se păstrează nimic. Dacă se repetă, opriți pentru această pagină traducerea și extensiile browserului.',
    back: 'Redeschideți pagina',
  },
  stoppedRoom: {
    title: 'Această pagină s-a oprit.',
    say: 'Microfonul și camera dumneavoastră sunt închise. Încăperea merge mai departe, iar scaunul rămâne păstrat. Dacă se repetă, opriți pentru această pagină traducerea și extensiile browserului.',
    back: 'Înapoi la scaunul meu',
  },
  language: {
    label: 'Limba',
    missing: (name) => `${name}: nu a venit. Verificați conexiunea, apoi apăsați din nou.`,
  },
  pages: 'Despre încăpere',
  page: {
    '/how': 'Cum decurge o ședință',
    '/leaders': 'Pentru cine conduce',
    '/verify': 'Verificați o adeverință',
    '/receipts': 'Adunați-vă adeverințele',
  },
  home: 'Faceți o încăpere',
  copy: 'Copiați',
  copied: 'Copiat',
  copiedWhat: (what) => `Copiat: ${what}.`,
  copyRefused: 'Acest browser nu lasă pagina să copieze. Textul este selectat; copiați-l cu mâna.',
  print: 'Tipăriți',
  optional: 'opțional',
}
