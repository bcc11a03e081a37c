/** What people tell their leaders privately, and what leaders do about it, in French. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { byCount, listed, ofName } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${name} a besoin d’une pause`
      case 'all-right':
        return `${name} va bien`
      case 'come-back':
        return `${name} souhaite revenir dans le cercle`
      case 'might-have-case':
        return `${name} aurait peut-être un cas`
      case 'need-moment':
        return `${name} a besoin d’un moment`
      case 'step-out':
        return `${name} s’absente un moment`
      case 'technical-help':
        return `${name} a besoin d’une aide technique`
      case 'someone-came-in':
        return `${name}\u00a0: quelqu’un est entré`
    }
  },
  sent: (ago) => `Envoyé en privé, ${ago}.`,
  justNow: 'à l’instant',
  minutesAgo: (minutes) => `il y a ${minutes} ${byCount(minutes, 'minute', 'minutes')}`,
  seenBy: (names) => `${listed(names)} ${byCount(names.length, 'l’a', 'l’ont')} vu.`,
  seen: 'Je l’ai vu',
  seenShort: 'Vu',
  pause: 'Mettre le groupe en pause',
  choose: (name) => `${name} présente`,
  bringBack: (name) => `Faire revenir ${name}`,
  ask: 'Demander discrètement\u00a0: peut-on continuer\u00a0?',
  asked: (name) => `La question est posée discrètement à ${name}. Pas encore de réponse.`,
  yes: (name) => `${name}\u00a0: oui, continuons.`,
  notNow: (name) => `${name}\u00a0: pas maintenant`,
  notNowSay: (ago) => `À la question «\u00a0peut-on continuer\u00a0?\u00a0», réponse ${ago}.`,
  mightHaveCase: 'aurait peut-être un cas',
  label: 'Signes privés',
  microphoneClosed: (name) =>
    name === null ? 'Votre micro est fermé.' : `Le micro ${ofName(name)} est fermé.`,
  allow: 'L’autoriser',
  allowOf: (name) =>
    name === null ? 'Autoriser votre micro' : `Autoriser le micro ${ofName(name)}`,
  presenterLost: (name) =>
    `La connexion ${ofName(name)} est coupée. La phase reste où elle en est.`,
  presenterLeft:
    'La personne qui présentait a quitté la salle. La phase reste où elle en est jusqu’à ce que vous continuiez.',
}
