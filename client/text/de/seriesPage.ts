/** Die Seite einer Terminreihe, solange die Tür zu ist. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${day}, ${span}.`,
  opens: (time) =>
    `Die Tür öffnet sich um ${time}. Bis dahin ist hier nichts zu tun; diese Seite wird von selbst zur Tür.`,
  bring: {
    heading: 'Was Sie mitbringen',
    things: [
      {
        head: 'Eine Tür, die sich schließen lässt.',
        text: 'Allein, mit Kopfhörern, ohne Benachrichtigungen.',
      },
      {
        head: 'Einen Bildschirm mit Platz für Gesichter.',
        text: 'Ein Telefon geht auch; es ist die zweite Wahl.',
      },
      {
        head: 'Nichts Geschriebenes.',
        text: 'Wenn Ihnen jemand nachgeht, genügt das. Sie brauchen keinen Fall zu haben.',
      },
    ],
  },
  chair: 'Ihr Stuhl ist jedes Mal derselbe',
  yours: {
    heading: 'Dieser Link gehört nur Ihnen',
    text: 'Er öffnet alle Termine auf dieser Seite. Wer ihn hat, kann damit an die Tür kommen; geben Sie ihn also nicht weiter.',
  },
  leads: {
    heading: 'Dieser Link ist für die Leitung',
    text: 'Er führt bei jedem Termin auf dieser Seite ans Pult. Verwahren Sie ihn wie einen Schlüssel.',
  },
  cannot: {
    heading: 'Wenn Sie nicht kommen können',
    text: 'Sagen Sie es der Person, die Ihnen den Link geschickt hat. Hier wird nichts vermerkt; Ihr Stuhl bleibt an diesem Tag leer.',
  },
  only: 'Nur den nächsten',
  states: { been: 'vorbei', next: 'als Nächstes', none: 'keine Gruppe' },
}
