/** What people tell their leaders privately, and what leaders do about it, in German. */
import type * as english from '../en/deskSignals.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const signal: Words<typeof english.signal> = {
  title: (name, kind) => {
    switch (kind) {
      case 'need-pause':
        return `${name} braucht eine Pause`
      case 'all-right':
        return `${name} geht es gut`
      case 'come-back':
        return `${name} möchte zurück in den Kreis`
      case 'might-have-case':
        return `${name} hätte vielleicht einen Fall`
      case 'need-moment':
        return `${name} braucht einen Moment`
      case 'step-out':
        return `${name} ist kurz draußen`
      case 'technical-help':
        return `${name} braucht technische Hilfe`
      case 'someone-came-in':
        return `${name}: Jemand kam herein`
    }
  },
  sent: (ago) => `Nur an die Leitung, ${ago}.`,
  justNow: 'gerade eben',
  minutesAgo: (minutes) => byCount(minutes, 'vor einer Minute', `vor ${minutes} Minuten`),
  seenBy: (names) => `${listed(names)} ${byCount(names.length, 'hat', 'haben')} es gesehen.`,
  seen: 'Ich habe es gesehen',
  seenShort: 'Gesehen',
  pause: 'Die Gruppe innehalten lassen',
  choose: (name) => `${name} bringt den Fall ein`,
  bringBack: (name) => `${name} zurückholen`,
  ask: 'Leise fragen, ob es weitergehen kann',
  asked: (name) => `${name} wird leise gefragt. Noch keine Antwort.`,
  yes: (name) => `${name}: Ja, weiter.`,
  notNow: (name) => `${name}: jetzt nicht`,
  notNowSay: (ago) => `Gefragt, ob es weitergehen kann. Geantwortet ${ago}.`,
  mightHaveCase: 'hätte vielleicht einen Fall',
  label: 'Vertrauliche Zeichen',
  microphoneClosed: (name) =>
    name === null ? 'Ihr Mikrofon ist geschlossen.' : `Das Mikrofon von ${name} ist geschlossen.`,
  allow: 'Freigeben',
  allowOf: (name) =>
    name === null ? 'Ihr Mikrofon freigeben' : `Das Mikrofon von ${name} freigeben`,
  presenterLost: (name) => `Die Verbindung von ${name} ist abgerissen. Die Phase bleibt stehen.`,
  presenterLeft:
    'Wer den Fall eingebracht hat, ist gegangen. Die Phase bleibt stehen, bis Sie weitermachen.',
}
