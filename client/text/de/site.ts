/** The site on every page: its name, its pages, and the words for copying, printing and waiting. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'Einen Moment.',
  late: {
    slow: 'Es dauert länger als sonst. Es ist noch unterwegs.',
    'asked-again':
      'Ein Teil dieser Seite ist nicht angekommen. Er wird alle paar Sekunden wieder angefordert.',
    'new-build':
      'Der Server hat inzwischen eine neuere Fassung dieser Seite. Öffnen Sie die Seite noch einmal; im Raum bleibt Ihr Stuhl frei.',
    open: 'Seite noch einmal öffnen',
  },
  stopped: {
    title: 'Diese Seite ist stehen geblieben.',
    say: 'Darin ist etwas kaputtgegangen. Nichts wurde weitergeschickt, und nichts wird behalten. Geschieht es wieder, schalten Sie die Übersetzung und die Erweiterungen des Browsers für diese Seite aus.',
    back: 'Seite noch einmal öffnen',
  },
  stoppedRoom: {
    title: 'Diese Seite ist stehen geblieben.',
    say: 'Ihr Mikrofon und Ihre Kamera sind geschlossen. Der Raum besteht weiter, und Ihr Stuhl bleibt frei. Geschieht es wieder, schalten Sie die Übersetzung und die Erweiterungen des Browsers für diese Seite aus.',
    back: 'Zurück auf meinen Stuhl',
  },
  language: {
    label: 'Sprache',
    missing: (name) =>
      `${name} ist nicht angekommen. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal.`,
  },
  pages: 'Über den Raum',
  page: {
    '/how': 'So verläuft eine Sitzung',
    '/leaders': 'Für die Leitung',
    '/verify': 'Bescheinigung prüfen',
    '/receipts': 'Bescheinigungen zusammenzählen',
  },
  home: 'Einen Raum einrichten',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copiedWhat: (what) => `${what}: kopiert.`,
  copyRefused:
    'Dieser Browser lässt die Seite nicht kopieren. Der Text ist markiert; kopieren Sie ihn von Hand.',
  print: 'Drucken',
  optional: 'freiwillig',
}
