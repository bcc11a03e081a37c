/** The board's words, in Portuguese. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const board: Words<typeof english.board> = {
  title: 'O quadro',
  passing: 'desaparece no final',
  reading: 'só para ler',
  closedNow: 'Por enquanto não se escreve no quadro.',
  hidden: 'cobertos até serem mostrados',
  placeholder: {
    wide: 'Uma imagem, um sentimento, algumas palavras',
    usual: 'Uma imagem, algumas palavras',
    narrow: 'Imagem ou palavra',
    least: 'Palavra',
  },
  newCard: 'Um novo cartão',
  lay: 'Pôr',
  layHidden: 'Reservar',
  draw: 'Desenhar',
  cards: 'Cartões no quadro',
  empty: 'Ainda não há nada aqui.',
  more: 'há mais abaixo',
  left: (count) => byCount(count, `resta ${count}`, `restam ${count}`),
  wipe: 'Apagar',
  wipeTitle: 'Apagar o quadro?',
  wipeSay: 'Todos os cartões desaparecem, para todo o grupo e para sempre.',
  wipeGo: 'Apagar',
  keepIt: 'Manter',
  close: 'Fechar',
  closeSays: 'Fechar o quadro para escrita',
  open: 'Abrir',
  openSays: 'Abrir o quadro para escrita',
  putAway: 'Recolher',
  putAwaySays: 'Recolher o quadro para todo o grupo',
  show: 'Mostrar juntos',
  hideFromMe: 'Não ver o quadro',
  hiddenFromMe: 'Você escolheu não ver o quadro.',
  showToMe: 'Voltar a ver',
  backToCircle: 'Voltar à roda',
  undo: 'Desfazer',
  undoTitle: 'Desfazer mesmo assim?',
  undoSay:
    'Outra pessoa escreveu neste cartão depois de você. Ao desfazer o seu passo, as palavras dela podem se perder também.',
  undoGo: 'Desfazer',
  redo: 'Refazer',
  unreadable: 'Não foi possível ler algo do quadro.',
  goneTitle: 'Paramos aqui, sem resposta.',
  goneSay: 'O quadro se desfaz. Nada dele foi guardado.',
  nextCase: 'O quadro fica limpo para o próximo caso.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${text}. Editar este cartão.`,
  take: (text) => `${text}. Pegar este cartão.`,
  drawing: 'Um desenho',
  signed: (name) => `de ${name}`,
  field: 'Este cartão',
  done: 'Pronto',
  remove: 'Retirar',
  move: 'Mover para…',
  first: 'O primeiro lugar',
  earlier: 'Um lugar antes',
  later: 'Um lugar depois',
  last: 'O último lugar',
  lane: (name) => `“${name}”`,
  writing: 'alguém escreve aqui',
  writingName: (name) => `${name} escreve aqui`,
  hint: 'Dá para dizer de outro jeito? Isto parece um nome ou uma data.',
  hintNote: 'Verificado só no seu dispositivo.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: 'Dá para dizer de outro jeito? Isto parece um nome.',
  place: 'Dá para dizer de outro jeito? Isto parece um lugar.',
  date: 'Dá para dizer de outro jeito? Isto parece uma data ou uma idade.',
  diagnosis: 'Dá para dizer de outro jeito? Isto parece um diagnóstico.',
  contact: 'Dá para dizer de outro jeito? Isto parece um endereço ou um número.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `No quadro: ${text}.`,
  kept: (text) => `Em reserva: ${text}. Só você tem.`,
  moved: (text, place, of) => `${text}: agora no lugar ${place} de ${of}.`,
  movedTo: (text, lane, place, of) => `${text}: agora no lugar ${place} de ${of}, em ${lane}.`,
  removed: (text) => `Retirado: ${text}.`,
  undone: 'Desfeito.',
  redone: 'Refeito.',
  nothingToUndo: 'Não há nada a desfazer.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['Paciente', 'Profissional', 'A relação', 'Em mim'],
  label: 'Colunas',
  into: 'Pôr em',
  count: (name, cards) => `${name}, ${byCount(cards, `${cards} cartão`, `${cards} cartões`)}`,
}

export const kept: Words<typeof english.kept> = {
  label: 'Guardado para você',
  note: 'Isto não chegou ao quadro. Só você tem.',
  putBack: 'Retomar',
  forget: 'Deixar ir',
  drawing: 'Seu desenho',
}

export const sketchKept = 'Por enquanto não se escreve no quadro. Seu desenho continua aqui.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full': 'No quadro cabem 200 cartões. Retire um antes. Suas palavras continuam aqui.',
  'drawings-full': 'No quadro não cabem mais desenhos.',
  'drawing-too-large': 'Este desenho tem linhas demais para um cartão. Desfaça algumas.',
  'too-long': 'Em um cartão cabem poucas palavras. Nada foi colado.',
  'no-links': 'Links não vão para o quadro. Diga que imagem isso traz.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'Por enquanto não se escreve no quadro. Suas palavras continuam aqui.',
  'board-hidden': 'Neste momento os cartões estão cobertos. Suas palavras continuam aqui.',
  'board-gone': 'O quadro foi apagado. Suas palavras continuam aqui.',
  'board-full':
    'O quadro está cheio por enquanto. Suas palavras continuam aqui. Tente de novo daqui a pouco.',
  'too-fast': 'Foi muita coisa de uma vez. Suas palavras continuam aqui.',
  'frame-old': 'Isto não chegou ao quadro. Suas palavras continuam aqui.',
  'epoch-old': 'Isto não chegou ao quadro. Suas palavras continuam aqui.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'Só você vê, até que a liderança mostre',
  edit: 'Editar',
  remove: 'Retirar',
  leaving: 'Ao sair ou recarregar a página, eles se perdem.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'Um pequeno desenho',
  sheet: 'Desenhe aqui com o dedo, uma caneta, o mouse ou as setas do teclado',
  keys: 'As setas movem, a barra de espaço desenha',
  down: 'O lápis desenha.',
  up: 'O lápis não desenha.',
  undo: 'Desfazer linha',
  clear: 'Apagar tudo',
  cancel: 'Deixar',
  lay: 'Pôr',
}
