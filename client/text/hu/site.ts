/** The site on every page: its name, its pages, and the words for copying, printing and waiting. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'Egy pillanat.',
  late: {
    slow: 'A szokásosnál tovább tart. Még úton van.',
    'asked-again': 'Az oldal egy része nem érkezett meg. Néhány másodpercenként újra kérjük.',
    'new-build':
      'A szerveren időközben újabb változata van ennek az oldalnak. Nyissa meg újra az oldalt; a szobában megmarad a széke.',
    open: 'Az oldal megnyitása újra',
  },
  stopped: {
    title: 'Ez az oldal leállt.',
    say: 'Valami elromlott benne. Semmi nem ment tovább, és semmi nem marad meg. Ha újra előfordul, kapcsolja ki ezen az oldalon a böngésző fordítóját és bővítményeit.',
    back: 'Az oldal megnyitása újra',
  },
  stoppedRoom: {
    title: 'Ez az oldal leállt.',
    say: 'A mikrofonja és a kamerája ki van kapcsolva. A szoba nyitva marad, és megmarad a széke. Ha újra előfordul, kapcsolja ki ezen az oldalon a böngésző fordítóját és bővítményeit.',
    back: 'Vissza a székemre',
  },
  language: {
    label: 'Nyelv',
    missing: (name) =>
      `${name}: nem érkezett meg. Ellenőrizze a kapcsolatot, majd válassza ki újra.`,
  },
  pages: 'A szobáról',
  page: {
    '/how': 'Hogyan zajlik egy ülés',
    '/leaders': 'Csoportvezetőknek',
    '/verify': 'Igazolás ellenőrzése',
    '/receipts': 'Igazolások összeadása',
  },
  home: 'Szoba nyitása',
  copy: 'Másolás',
  copied: 'Kimásolva',
  copiedWhat: (what) => `${what}: kimásolva.`,
  copyRefused:
    'Ez a böngésző nem engedi, hogy az oldal másoljon. A szöveget kijelöltük; másolja ki kézzel.',
  print: 'Nyomtatás',
  optional: 'nem kötelező',
}
