/** The site on every page: its name, its pages, and the words for copying, printing and waiting. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'Un momento.',
  late: {
    slow: 'Tarda más de lo habitual. Sigue en camino.',
    'asked-again': 'Una parte de esta página no ha llegado. Se vuelve a pedir cada pocos segundos.',
    'new-build':
      'El servidor ya tiene una versión más nueva de esta página. Vuelva a abrirla; en la sala, su silla queda reservada.',
    open: 'Volver a abrir la página',
  },
  stopped: {
    title: 'Esta página se ha detenido.',
    say: 'Algo en ella falló. No se envió nada y no se guarda nada. Si vuelve a ocurrir, desactive para esta página la traducción y las extensiones del navegador.',
    back: 'Volver a abrir la página',
  },
  stoppedRoom: {
    title: 'Esta página se ha detenido.',
    say: 'Su micrófono y su cámara están cerrados. La sala sigue, y su silla queda reservada. Si vuelve a ocurrir, desactive para esta página la traducción y las extensiones del navegador.',
    back: 'Volver a mi silla',
  },
  language: {
    label: 'Idioma',
    missing: (name) => `${name} no ha llegado. Compruebe su conexión y vuelva a pulsar.`,
  },
  pages: 'Sobre la sala',
  page: {
    '/how': 'Cómo transcurre una sesión',
    '/leaders': 'Para la coordinación',
    '/verify': 'Verificar una constancia',
    '/receipts': 'Sumar sus constancias',
  },
  home: 'Abrir una sala',
  copy: 'Copiar',
  copied: 'Copiado',
  copiedWhat: (what) => `${what}: copiado.`,
  copyRefused:
    'Este navegador no permite que la página copie. El texto está marcado; cópielo a mano.',
  print: 'Imprimir',
  optional: 'opcional',
}
