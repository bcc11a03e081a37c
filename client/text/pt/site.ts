/** The site on every page, in Portuguese: its name, its pages, and the words for copying, printing and waiting. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'Um momento.',
  late: {
    slow: 'Demora mais do que de costume. Ainda está a caminho.',
    'asked-again':
      'Uma parte desta página não chegou. Ela é pedida de novo a cada poucos segundos.',
    'new-build':
      'O servidor já tem uma versão mais nova desta página. Abra a página de novo; na sala, sua cadeira fica reservada.',
    open: 'Abrir a página de novo',
  },
  stopped: {
    title: 'Esta página parou.',
    say: 'Algo nela falhou. Nada foi enviado e nada é guardado. Se acontecer de novo, desative para esta página a tradução e as extensões do navegador.',
    back: 'Abrir a página de novo',
  },
  stoppedRoom: {
    title: 'Esta página parou.',
    say: 'Seu microfone e sua câmera estão fechados. A sala continua, e sua cadeira fica reservada. Se acontecer de novo, desative para esta página a tradução e as extensões do navegador.',
    back: 'Voltar à minha cadeira',
  },
  language: {
    label: 'Idioma',
    missing: (name) => `${name} não chegou. Verifique sua conexão e toque de novo.`,
  },
  pages: 'Sobre a sala',
  page: {
    '/how': 'Como é uma sessão',
    '/leaders': 'Para líderes',
    '/verify': 'Verificar um comprovante',
    '/receipts': 'Somar seus comprovantes',
  },
  home: 'Criar uma sala',
  copy: 'Copiar',
  copied: 'Copiado',
  copiedWhat: (what) => `${what}: copiado.`,
  copyRefused: 'Este navegador não deixa a página copiar. O texto está marcado; copie-o à mão.',
  print: 'Imprimir',
  optional: 'opcional',
}
