/** What people tell their leaders privately, in Portuguese. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${name} precisa de uma pausa`
      case 'all-right':
        return `${name} está bem`
      case 'come-back':
        return `${name} gostaria de voltar`
      case 'might-have-case':
        return `${name} talvez tenha um caso`
      case 'need-moment':
        return `${name} precisa de um momento`
      case 'step-out':
        return `${name} saiu por um momento`
      case 'technical-help':
        return `${name} precisa de ajuda técnica`
      case 'someone-came-in':
        return `${name}: alguém entrou`
    }
  },
  sent: (ago) => `Enviado em particular ${ago}.`,
  justNow: 'agora mesmo',
  minutesAgo: (minutes) => byCount(minutes, 'há um minuto', `há ${minutes} minutos`),
  seenBy: (names) => `${listed(names)} já ${byCount(names.length, 'viu', 'viram')}.`,
  seen: 'Já vi',
  seenShort: 'Visto',
  pause: 'Pausa para o grupo',
  choose: (name) => `${name} apresenta`,
  bringBack: (name) => `Trazer ${name} de volta`,
  ask: 'Perguntar em particular: podemos seguir?',
  asked: (name) => `A pergunta foi feita a ${name} em particular. Ainda sem resposta.`,
  yes: (name) => `${name}: sim, podemos seguir.`,
  notNow: (name) => `${name}: agora não`,
  notNowSay: (ago) => `Pergunta: podemos seguir? Resposta: ${ago}.`,
  mightHaveCase: 'talvez tenha um caso',
  label: 'Sinais particulares',
  microphoneClosed: (name) =>
    name === null ? 'O seu microfone está fechado.' : `O microfone de ${name} está fechado.`,
  allow: 'Permitir',
  allowOf: (name) =>
    name === null ? 'Permitir o seu microfone' : `Permitir o microfone de ${name}`,
  presenterLost: (name) => `A conexão de ${name} caiu. A fase se mantém.`,
  presenterLeft: 'Quem apresentava saiu. A fase se mantém até que você decida seguir.',
}
