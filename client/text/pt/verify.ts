/** The page that checks a receipt, in Portuguese. */
import type * as english from '../en/verify.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const verify: Words<typeof english.verify> = {
  title: 'Verificar um comprovante',
  heading: 'Verificar um comprovante',
  lead: 'O comprovante é verificado aqui, no seu navegador, com as chaves deste servidor. Não há nenhuma lista em que procurá-lo, e nada do que você põe aqui é enviado.',
  file: 'Escolha o arquivo do comprovante',
  fileButton: 'Escolher um arquivo',
  paste: 'ou cole o que está nele',
  pasteHint:
    'Como chegou: o e-mail inteiro, uma resposta com citação, o endereço de um código QR, vários de uma vez.',
  check: 'Verificar',
  nothing: 'Primeiro cole um comprovante ou escolha o arquivo dele.',
  checking: 'Verificando',
  several: (count) =>
    byCount(
      count,
      `${count} comprovante foi encontrado.`,
      `${count} comprovantes foram encontrados, nesta ordem.`,
    ),

  sound: 'Este comprovante é autêntico.',
  soundText: 'Foi assinado por este servidor, e desde então nada mudou nele.',
  trial:
    'É um comprovante de teste: o servidor não tem um segredo duradouro, e em breve já não será possível verificá-lo. Não o aceite como prova.',
  saysNot:
    'Não diz quem apresentou, o que foi dito nem quem mais esteve presente, e o servidor não mantém nenhuma lista de comprovantes.',

  not: {
    'receipt-malformed': {
      head: 'Este comprovante não está inteiro.',
      text: 'Falta algo, ou algo não é dali. Escolha o arquivo como foi baixado.',
    },
    'receipt-unknown-key': {
      head: 'Este servidor não assinou este comprovante.',
      text: 'Nenhuma chave que ele conhece corresponde. Talvez o comprovante seja de outro servidor, ou assinado com uma chave que este já não lista.',
    },
    'receipt-altered': {
      head: 'Este comprovante foi alterado.',
      text: 'A assinatura não corresponde ao que ele diz agora. Não o aceite.',
    },
    'receipt-text-altered': {
      head: 'Um nome neste comprovante foi alterado.',
      text: 'A assinatura é autêntica, mas um nome escrito ao lado dela não é aquele para o qual foi dada. Não o aceite.',
    },
    'receipt-not-checkable-here': {
      head: 'Este navegador não consegue verificá-lo.',
      text: 'Ele não conhece este tipo de assinatura (Ed25519). Use uma versão atual do Firefox, Safari, Chrome ou Edge.',
    },
  },
  offline: {
    save: 'Guardar esta verificação como arquivo',
    file: 'verificar-comprovantes.html',
    missing: 'O arquivo não chegou. Verifique sua conexão e tente de novo.',
    saveNote:
      'Uma só página, em inglês, com as chaves deste servidor. Verifica comprovantes sem nenhuma rede, mesmo quando este servidor já não existir.',
    lead: (keys, from) =>
      `Os comprovantes são verificados só nesta página, com ${byCount(keys, 'a chave', `as ${keys} chaves`)} que ${from ?? 'o servidor'} pôs nela quando foi salva. Nada sai deste dispositivo, e nenhuma rede é necessária.`,
    name: 'Nome',
    unknownKey: {
      head: 'Nenhuma chave desta página corresponde.',
      text: 'Talvez o comprovante seja de outro servidor, ou tenha sido assinado depois de esta página ser salva. Salve a página de novo ou verifique no próprio servidor.',
    },
  },
  noKeys: {
    head: 'Não foi possível obter as chaves do servidor.',
    text: 'Verifique sua conexão e tente de novo.',
  },
}
