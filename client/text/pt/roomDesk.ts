/** The leaders' desk: what only leaders read, in Portuguese. */
import type * as english from '../en/roomDesk.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const desk: Words<typeof english.desk> = {
  title: 'Mesa da liderança',
  private: 'o grupo não vê isto',
  privateShort: 'particular',
  phaseOf: (index, count) => `Fase ${index} de ${count}`,
  notBegun: 'Ainda não começou',
  allPhases: 'Todas as fases',
  open: 'Abrir a mesa',
  close: 'Fechar a mesa',
  signalsWaiting: (count) => byCount(count, 'Um sinal particular', `${count} sinais particulares`),
  linkSeen: 'Um link foi exposto',
  atDoor: (count) => byCount(count, 'Uma pessoa à porta', `${count} à porta`),
}

export const handed: Words<typeof english.handed> = {
  title: 'Agora você lidera.',
  say: (name) =>
    `Tudo o que está na mesa fica com você: fases, porta, quadro, sinais. Quando ${name} voltar, a mesa continua com você até que a passe adiante.`,
  have: 'Está comigo',
  back: (name) => `Devolver a mesa a ${name}`,
  other: (name) => `Agora ${name} lidera. Você também pode fazer tudo aqui.`,
  label: 'Quem lidera',
  take: 'Retomar a liderança',
}

export const cap: Words<typeof english.cap> = (minutes) => {
  const left = Math.max(1, minutes)
  const inMinutes = `Em ${byCount(left, 'um minuto', `${left} minutos`)}`
  return minutes <= 5
    ? `${inMinutes} esta sala completa seis horas aberta e fecha.`
    : `${inMinutes} esta sala completará seis horas aberta. Então ela fecha.`
}

export const strip: Words<typeof english.strip> = {
  title: 'Entre líderes',
  erased: 'apagados no final',
  you: 'Você',
  to: (name) => `Um bilhete para ${name}`,
  later: (name) => `Um bilhete para ${name}, para depois`,
  nobody: 'Um bilhete para a outra pessoa da liderança',
  label: 'Bilhete para a outra pessoa da liderança',
  send: 'Enviar',
  presetsTitle: 'Bilhetes prontos',
  presets: (presenter) => [
    'E a pessoa atendida?',
    'Deixar o silêncio',
    'Falta pouco tempo',
    presenter ? `E ${presenter}?` : 'E quem atende?',
    presenter ? `Acompanho ${presenter}` : 'Acompanho',
    'Mais devagar',
    'É com você',
  ],
  off: 'Os bilhetes estão desativados. Você pode ativá-los em “Sala”.',
}
