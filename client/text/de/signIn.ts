/** Signing in with the organisation's account, to make rooms. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

/** In the form that makes a room. */
export const signingIn: Words<typeof english.signingIn> = {
  heading: 'Das Konto Ihrer Einrichtung',
  go: 'Anmelden',
  again: 'Anmeldung noch einmal öffnen',
  waiting:
    'Melden Sie sich auf der Seite an, die sich geöffnet hat. Hier geht es von selbst weiter, sobald Sie zurück sind.',
  noTab: 'Ihr Browser hat keine Seite dafür geöffnet. Öffnen Sie sie hier:',
  link: 'Die Anmeldung Ihrer Einrichtung',
  note: 'Nur zum Einrichten von Räumen. Wer dazukommt, braucht kein Konto, und dieser Server behält keinen Namen.',
  over: 'Ihre Anmeldung galt eine halbe Stunde. Melden Sie sich noch einmal an; was Sie geschrieben haben, bleibt erhalten.',
}

/** On the page that comes back from there. */
export const returning: Words<typeof english.returning> = {
  title: 'Anmeldung',
  going: { heading: 'Einen Moment.', say: 'Hier öffnet sich die Anmeldung Ihrer Einrichtung.' },
  returning: {
    heading: 'Einen Moment.',
    say: 'Die Seite, auf der Sie den Raum einrichten, erhält Bescheid.',
  },
  heard: {
    heading: 'Sie können diese Seite schließen.',
    say: 'Die Seite, auf der Sie den Raum einrichten, geht von selbst weiter.',
  },
  alone: {
    heading: 'Die Seite, die gefragt hat, ist nicht mehr offen.',
    say: 'Beginnen Sie noch einmal am Anfang; beim Einrichten des Raums werden Sie nach der Anmeldung gefragt.',
  },
  home: 'Zum Anfang',
}
