/** What people tell their leaders privately, in Italian. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { byCount, listed, to } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${name} ha bisogno di una pausa`
      case 'all-right':
        return `${name} sta bene`
      case 'come-back':
        return `${name} vorrebbe tornare`
      case 'might-have-case':
        return `${name} forse ha un caso`
      case 'need-moment':
        return `${name} ha bisogno di un momento`
      case 'step-out':
        return `${name} è fuori un momento`
      case 'technical-help':
        return `${name} chiede un aiuto tecnico`
      case 'someone-came-in':
        return `${name}: è entrato qualcuno`
    }
  },
  sent: (ago) => `Detto in privato ${ago}.`,
  justNow: 'poco fa',
  minutesAgo: (minutes) => byCount(minutes, 'un minuto fa', `${minutes} minuti fa`),
  seenBy: (names) => `Visto da ${listed(names)}.`,
  seen: 'Ho visto',
  seenShort: 'Visto',
  pause: 'Pausa per il gruppo',
  choose: (name) => `${name} presenta`,
  bringBack: (name) => `${name} torna nel cerchio`,
  ask: 'Chiedi in privato: possiamo proseguire?',
  asked: (name) => `La domanda è arrivata in privato ${to(name)}. Ancora nessuna risposta.`,
  yes: (name) => `${name}: sì, proseguiamo.`,
  notNow: (name) => `${name}: non ora`,
  notNowSay: (ago) => `La domanda era: possiamo proseguire? Risposta ${ago}.`,
  mightHaveCase: 'forse ha un caso',
  label: 'Segnali privati',
  microphoneClosed: (name) =>
    name === null ? 'Il suo microfono è chiuso.' : `Il microfono di ${name} è chiuso.`,
  allow: 'Permettilo',
  allowOf: (name) =>
    name === null ? 'Permetti il mio microfono' : `Permetti il microfono di ${name}`,
  presenterLost: (name) => `È caduta la connessione di ${name}. La fase resta dov’è.`,
  presenterLeft:
    'Chi presentava ha lasciato la stanza. La fase resta dov’è finché Lei non prosegue.',
}
