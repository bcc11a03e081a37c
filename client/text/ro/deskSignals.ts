/** What people tell their leaders privately, and what leaders do about it, in Romanian. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { byCount, counted, listed } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${name} are nevoie de o pauză`
      case 'all-right':
        return `${name} este bine`
      case 'come-back':
        return `${name} ar vrea să revină`
      case 'might-have-case':
        return `${name} ar avea poate un caz`
      case 'need-moment':
        return `${name} are nevoie de o clipă`
      case 'step-out':
        return `${name} a ieșit puțin`
      case 'technical-help':
        return `${name} are nevoie de ajutor tehnic`
      case 'someone-came-in':
        return `${name}: a intrat cineva`
    }
  },
  sent: (ago) => `Trimis în privat ${ago}.`,
  justNow: 'chiar acum',
  minutesAgo: (minutes) =>
    byCount(minutes, 'acum un minut', `acum ${counted(minutes, 'minut', 'minute')}`),
  seenBy: (names) => `${byCount(names.length, 'A văzut', 'Au văzut')}: ${listed(names)}.`,
  seen: 'Am văzut',
  seenShort: 'Văzut',
  pause: 'Pauză pentru grup',
  choose: (name) => `Prezintă ${name}`,
  bringBack: (name) => `Revine ${name}`,
  ask: 'Întrebați discret: este în regulă să continuăm?',
  asked: (name) => `Întrebare discretă pentru ${name}. Încă niciun răspuns.`,
  yes: (name) => `${name}: da, continuăm.`,
  notNow: (name) => `${name}: acum nu`,
  notNowSay: (ago) => `La întrebarea dacă este în regulă să continuăm. Răspuns ${ago}.`,
  mightHaveCase: 'ar avea poate un caz',
  label: 'Semne private',
  microphoneClosed: (name) =>
    name === null ? 'Microfonul dumneavoastră este închis.' : `Microfon închis: ${name}.`,
  allow: 'Permiteți-l',
  allowOf: (name) =>
    name === null ? 'Permiteți microfonul dumneavoastră' : `Permiteți microfonul: ${name}`,
  presenterLost: (name) => `Conexiunea cu ${name} s-a întrerupt. Etapa așteaptă.`,
  presenterLeft: 'A ieșit cine prezenta cazul. Etapa așteaptă până mergeți mai departe.',
}
