/** What people tell their leaders privately, and what leaders do about it, in Hungarian. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { accusative, dative, listed } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${dative(name)} szünet kell`
      case 'all-right':
        return `${name} jól van`
      case 'come-back':
        return `${name} szeretne visszajönni a körbe`
      case 'might-have-case':
        return `${dative(name)} talán volna esete`
      case 'need-moment':
        return `${dative(name)} kell egy pillanat`
      case 'step-out':
        return `${name} kiment egy kicsit`
      case 'technical-help':
        return `${name} technikai segítséget kér`
      case 'someone-came-in':
        return `${name}: valaki bejött`
    }
  },
  sent: (ago) => `Csak a vezetőknek, ${ago}.`,
  justNow: 'az imént',
  minutesAgo: (minutes) => (minutes === 1 ? 'egy perce' : `${minutes} perce`),
  seenBy: (names) => `${listed(names)} látta.`,
  seen: 'Láttam',
  seenShort: 'Láttam',
  pause: 'Tartsunk szünetet',
  choose: (name) => `${name} hozza az esetet`,
  bringBack: (name) => `${name} visszahívása`,
  ask: 'Halk kérdés: mehetünk tovább?',
  asked: (name) => `${accusative(name)} halkan megkérdeztük. Még nem válaszolt.`,
  yes: (name) => `${name}: igen, mehetünk.`,
  notNow: (name) => `${name}: most ne`,
  notNowSay: (ago) => `A kérdés az volt, mehetünk-e tovább. A válasz ${ago} érkezett.`,
  mightHaveCase: 'talán volna esete',
  label: 'Bizalmas jelzések',
  microphoneClosed: (name) =>
    name === null ? 'Az Ön mikrofonja ki van kapcsolva.' : `${name} mikrofonja ki van kapcsolva.`,
  allow: 'Engedélyezés',
  allowOf: (name) =>
    name === null ? 'Az Ön mikrofonjának engedélyezése' : `${name} mikrofonjának engedélyezése`,
  presenterLost: (name) => `${name} kapcsolata megszakadt. A szakasz áll.`,
  presenterLeft: 'Az esethozó távozott. A szakasz áll, amíg Ön tovább nem lép.',
}
