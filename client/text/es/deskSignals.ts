/** What people tell their leaders privately, in Spanish. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${name} necesita una pausa`
      case 'all-right':
        return `${name} está bien`
      case 'come-back':
        return `${name} quisiera regresar`
      case 'might-have-case':
        return `${name} quizá tiene un caso`
      case 'need-moment':
        return `${name} necesita un momento`
      case 'step-out':
        return `${name} ha salido un momento`
      case 'technical-help':
        return `${name} necesita ayuda técnica`
      case 'someone-came-in':
        return `${name}: ha entrado alguien`
    }
  },
  sent: (ago) => `Enviado en privado ${ago}.`,
  justNow: 'ahora mismo',
  minutesAgo: (minutes) => byCount(minutes, 'hace un minuto', `hace ${minutes} minutos`),
  seenBy: (names) => `${listed(names)} ${byCount(names.length, 'lo ha', 'lo han')} visto.`,
  seen: 'Lo he visto',
  seenShort: 'Visto',
  pause: 'Pausa para el grupo',
  choose: (name) => `${name} presenta`,
  bringBack: (name) => `${name} regresa al círculo`,
  ask: 'Preguntar en privado: ¿podemos seguir?',
  asked: (name) => `Se ha preguntado en privado a ${name}. Todavía no hay respuesta.`,
  yes: (name) => `${name}: sí, sigamos.`,
  notNow: (name) => `${name}: ahora no`,
  notNowSay: (ago) => `Pregunta: ¿podemos seguir? Respuesta: ${ago}.`,
  mightHaveCase: 'quizá tiene un caso',
  label: 'Señales privadas',
  microphoneClosed: (name) =>
    name === null ? 'Su micrófono está cerrado.' : `El micrófono de ${name} está cerrado.`,
  allow: 'Permitirlo',
  allowOf: (name) => (name === null ? 'Permitir su micrófono' : `Permitir el micrófono de ${name}`),
  presenterLost: (name) => `Se ha cortado la conexión de ${name}. La fase se mantiene.`,
  presenterLeft: 'Quien presentaba ha salido. La fase se mantiene hasta que usted decida seguir.',
}
