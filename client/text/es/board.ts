/** The board's words, in Spanish. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const board: Words<typeof english.board> = {
  title: 'La pizarra',
  passing: 'desaparece al final',
  reading: 'solo para leer',
  closedNow: 'Por ahora no se escribe en la pizarra.',
  hidden: 'tapadas hasta mostrarlas',
  placeholder: {
    wide: 'Una imagen, una emoción, unas palabras',
    usual: 'Una imagen, unas palabras',
    narrow: 'Imagen o palabra',
    least: 'Palabra',
  },
  newCard: 'Una tarjeta nueva',
  lay: 'Poner',
  layHidden: 'Reservar',
  draw: 'Dibujar',
  cards: 'Tarjetas en la pizarra',
  empty: 'Todavía no hay nada aquí.',
  more: 'hay más abajo',
  left: (count) => byCount(count, 'queda 1', `quedan ${count}`),
  wipe: 'Borrar',
  wipeTitle: '¿Borrar la pizarra?',
  wipeSay: 'Desaparecen todas las tarjetas, para todo el grupo y para siempre.',
  wipeGo: 'Borrar',
  keepIt: 'Conservarla',
  close: 'Cerrar',
  closeSays: 'Cerrar la pizarra a la escritura',
  open: 'Abrir',
  openSays: 'Abrir la pizarra para escribir',
  putAway: 'Retirar',
  putAwaySays: 'Retirar la pizarra para todo el grupo',
  show: 'Mostrar a la vez',
  hideFromMe: 'Ocultarme la pizarra',
  hiddenFromMe: 'Usted ha ocultado la pizarra.',
  showToMe: 'Volver a verla',
  backToCircle: 'Volver al círculo',
  undo: 'Deshacer',
  undoTitle: '¿Deshacer de todos modos?',
  undoSay:
    'Alguien más ha escrito después en esta tarjeta. Si deshace su paso, también pueden perderse esas palabras.',
  undoGo: 'Deshacer',
  redo: 'Rehacer',
  unreadable: 'Algo de la pizarra no se ha podido leer.',
  goneTitle: 'Lo dejamos aquí, sin respuesta.',
  goneSay: 'La pizarra se desvanece. No se ha guardado nada de ella.',
  nextCase: 'La pizarra queda limpia para el siguiente caso.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${text}. Modificar esta tarjeta.`,
  take: (text) => `${text}. Tomar esta tarjeta.`,
  drawing: 'Un dibujo',
  signed: (name) => `de ${name}`,
  field: 'Esta tarjeta',
  done: 'Listo',
  remove: 'Quitar',
  move: 'Mover a…',
  first: 'Al primer lugar',
  earlier: 'Un lugar antes',
  later: 'Un lugar después',
  last: 'Al último lugar',
  lane: (name) => `«${name}»`,
  writing: 'alguien está escribiendo aquí',
  writingName: (name) => `${name} está escribiendo aquí`,
  hint: '¿Se puede decir de otra manera? Esto parece un nombre o una fecha.',
  hintNote: 'Se comprueba solo en su dispositivo.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: '¿Se puede decir de otra manera? Esto parece un nombre.',
  place: '¿Se puede decir de otra manera? Esto parece un lugar.',
  date: '¿Se puede decir de otra manera? Esto parece una fecha o una edad.',
  diagnosis: '¿Se puede decir de otra manera? Esto parece un diagnóstico.',
  contact: '¿Se puede decir de otra manera? Esto parece una dirección o un número.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `Puesta en la pizarra: ${text}.`,
  kept: (text) => `En reserva: ${text}. Solo la tiene usted.`,
  moved: (text, place, of) => `${text}: ahora en el lugar ${place} de ${of}.`,
  movedTo: (text, lane, place, of) => `${text}: ahora en el lugar ${place} de ${of}, en ${lane}.`,
  removed: (text) => `Quitada: ${text}.`,
  undone: 'Deshecho.',
  redone: 'Rehecho.',
  nothingToUndo: 'No hay nada que deshacer.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['Paciente', 'Profesional', 'La relación', 'En mí'],
  label: 'Columnas',
  into: 'Poner en',
  count: (name, cards) => `${name}, ${byCount(cards, '1 tarjeta', `${cards} tarjetas`)}`,
}

export const kept: Words<typeof english.kept> = {
  label: 'Guardado para usted',
  note: 'Esto no llegó a la pizarra. Solo lo tiene usted.',
  putBack: 'Retomar',
  forget: 'Dejarlo ir',
  drawing: 'Su dibujo',
}

export const sketchKept = 'Por ahora no se escribe en la pizarra. Su dibujo se conserva aquí.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full': 'En la pizarra caben 200 tarjetas. Quite antes una. Sus palabras siguen aquí.',
  'drawings-full': 'En la pizarra no caben más dibujos.',
  'drawing-too-large': 'Este dibujo tiene demasiadas líneas para una tarjeta. Deshaga algunas.',
  'too-long': 'En una tarjeta caben unas pocas palabras. No se ha pegado nada.',
  'no-links': 'Los enlaces no van en la pizarra. Diga qué imagen le evoca.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'Por ahora no se escribe en la pizarra. Sus palabras se conservan aquí.',
  'board-hidden': 'Ahora mismo las tarjetas están tapadas. Sus palabras se conservan aquí.',
  'board-gone': 'La pizarra se ha borrado. Sus palabras se conservan aquí.',
  'board-full':
    'La pizarra está llena por ahora. Sus palabras se conservan aquí. Vuelva a probar en un momento.',
  'too-fast': 'Ha sido mucho de una vez. Sus palabras se conservan aquí.',
  'frame-old': 'Esto no llegó a la pizarra. Sus palabras se conservan aquí.',
  'epoch-old': 'Esto no llegó a la pizarra. Sus palabras se conservan aquí.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'Solo usted las ve hasta que la coordinación las muestre',
  edit: 'Modificar',
  remove: 'Quitar',
  leaving: 'Si sale o recarga la página, se pierden.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'Un pequeño dibujo',
  sheet: 'Dibuje aquí con el dedo, un lápiz, el ratón o las flechas del teclado',
  keys: 'Las flechas mueven, la barra espaciadora dibuja',
  down: 'El lápiz dibuja.',
  up: 'El lápiz no dibuja.',
  undo: 'Deshacer línea',
  clear: 'Borrar todo',
  cancel: 'Dejarlo',
  lay: 'Poner',
}
