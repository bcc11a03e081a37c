/** The plan of a scheme, in Portuguese: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'
import { atHour, byCount } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth entry. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'Unidades',
  trainees: 'Residentes',
  leaders: 'Liderança',
  groups: 'Grupos',
  former: 'Grupos do período anterior',
  apart: 'Não devem se encontrar',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, em “${rest.join('.')}”` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `no item ${Number(at) + 1} da lista “${word}”${part}`
  return where === '' ? 'no começo' : `em “${where}”`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'Este arquivo é maior do que qualquer plano. Não foi lido.'
    case 'not-a-scheme':
      return 'Isto não é um plano: o arquivo contém outra coisa, ou falta o começo.'
    case 'newer':
      return `Este plano foi escrito por uma versão mais nova desta página (formato ${fault.version}). Abra-o onde foi salvo, ou peça essa versão a quem administra este servidor.`
    case 'broken':
      return `Este plano está danificado ${placeOf(fault.where)}. Nada dele foi aberto; use a cópia que você salvou antes.`
    case 'wrong-passphrase':
      return 'Essa não é a frase de acesso, ou o arquivo foi alterado depois de selado.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'Planejar um programa',
  heading: 'Quem encontra quem, e\u00a0quando.',
  lead: [
    'Para quem organiza grupos Balint para um grande número de residentes em muitas unidades.',
    'O seu plano está em um arquivo que é seu. Esta página não guarda nada.',
    'De nenhuma sala volta nada para cá. A presença se conta só com os comprovantes que as pessoas trazem.',
  ],
  figures: [
    {
      head: 'Traga as pessoas',
      text: 'de uma lista que você já tem, cada uma com a sua unidade e os dias em que pode',
    },
    { head: 'veja-as em grupos', text: 'equilibrados por unidade; mude à mão o que quiser' },
    {
      head: 'e dê a cada uma um link',
      text: 'para todas as suas datas: em uma carta, um calendário ou uma lista',
    },
  ],
  promised: 'O que se promete',
  promises: [
    {
      head: 'Calculado aqui.',
      text: 'Listas, grupos e contagens são feitos neste navegador. Nenhum nome é enviado.',
    },
    {
      head: 'Datas e cadeiras.',
      text: 'O servidor assina os links: a ele se mostram datas e cadeiras, não pessoas.',
    },
  ],
  notPromised: 'O que não se pode prometer',
  limits: [
    'Se o arquivo se perder, o plano se perde. Guarde-o onde estão as outras listas de pessoal, e guarde também uma cópia.',
    'Quem tem o arquivo, e a frase de acesso se ele estiver selado, pode lê-lo e distribuir os links.',
  ],
  open: {
    heading: 'Abrir o seu plano',
    choose: 'Escolher o arquivo',
    another: 'Outro arquivo',
    sealed: 'selado com uma frase de acesso',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))}\u00a0kB`,
    passphrase: 'Frase de acesso',
    passphraseHint:
      'Usada neste computador e não enviada. Ninguém pode recuperá-la: sem a frase de acesso, o arquivo continua fechado.',
    show: 'Mostrar a frase de acesso',
    button: 'Abrir o plano',
    opening: 'Abrindo',
    or: 'ou então',
    begin: 'Começar um novo plano',
    beginText: 'Dê um nome ao programa e ao seu período',
    noText: 'Não foi possível ler este arquivo. Ele ainda está lá?',
  },
  begin: {
    heading: 'Um novo plano',
    name: 'Nome do programa',
    first: 'Primeiro dia do período',
    last: 'Último dia do período',
    button: 'Começar',
    back: 'Voltar',
    needName: 'Dê um nome ao programa.',
    needDates: 'Indique o primeiro dia do período e o último, que deve vir depois.',
  },
  fault: faultOf,
  head: {
    parts: 'Partes do plano',
    part: {
      people: 'Pessoas',
      term: 'Período',
      groups: 'Grupos',
      rota: 'Escala',
      links: 'Convites',
      receipts: 'Comprovantes',
    },
    unsaved: 'Mudanças não salvas',
    saved: (time) => `No seu próprio arquivo, salvo ${atHour(time)}`,
    savedCopy: (time) => `Salvo como cópia ${atHour(time)}`,
    asOpened: 'Como está no seu arquivo',
    save: 'Salvar',
    copy: 'Salvar uma cópia',
    undo: (what) => `Desfazer: ${what}`,
    redo: (what) => `Refazer: ${what}`,
    refused: 'Não foi possível escrever o arquivo. O seu plano continua aqui: salve uma cópia.',
    seal: 'Frase de acesso',
    sealedNote: 'selado',
    openNote: 'sem selo',
  },
  sealing: {
    label: 'Frase de acesso do arquivo',
    hint: 'Seis palavras ou mais, que você não use em outro lugar. Ninguém pode recuperá-la. Vazia: o arquivo é salvo sem selo.',
    button: 'Selar a partir da próxima vez que salvar',
    off: 'Salvar sem selo a partir da próxima vez',
    again: 'Mais uma vez',
    differ: 'As duas não são iguais.',
  },
  undone: (what) => `Desfeito: ${what}.`,
  redone: (what) => `Refeito: ${what}.`,
  people: (trainees, leaders) =>
    `${trainees} ${byCount(trainees, 'residente', 'residentes')}, ${leaders} ${byCount(leaders, 'líder', 'líderes')}`,
}
