/** Signing in with the organisation's account, to make rooms. In Portuguese. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

/** In the form that makes a room. */
export const signingIn: Words<typeof english.signingIn> = {
  heading: 'A conta da sua instituição',
  go: 'Entrar com a conta',
  again: 'Abrir de novo a entrada',
  waiting:
    'Entre com a sua conta na página que se abriu. Esta continua sozinha quando você voltar.',
  noTab: 'Seu navegador não abriu nenhuma página para isso. Abra-a aqui:',
  link: 'A entrada da sua instituição',
  note: 'Pedida só para criar salas. Para participar, ninguém precisa de conta, e este servidor não guarda nenhum nome.',
  over: 'A entrada valia por meia hora. Entre mais uma vez; nada do que você escreveu se perde.',
}

/** On the page that comes back from there. */
export const returning: Words<typeof english.returning> = {
  title: 'Entrada na conta',
  going: { heading: 'Um momento.', say: 'A entrada da sua instituição se abre aqui.' },
  returning: {
    heading: 'Um momento.',
    say: 'A página em que você cria a sala está sendo avisada.',
  },
  heard: {
    heading: 'Você pode fechar esta página.',
    say: 'A página em que você cria a sala continua sozinha.',
  },
  alone: {
    heading: 'A página que pediu a entrada já não está aberta.',
    say: 'Recomece pela página inicial; ao criar a sala, a entrada na conta será pedida.',
  },
  home: 'Ir ao início',
}
