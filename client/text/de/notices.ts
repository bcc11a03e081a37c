/** What the room says by itself, in German. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const dropped = (name: string): string => `Die Verbindung von ${name} ist abgerissen.`

export const notices: Words<typeof english.notices> = {
  paused: 'Die Gruppe hält einen Moment inne.',
  pausedNote: 'Niemand muss etwas sagen.',
  silence: 'Wir schweigen gemeinsam.',
  silenceNote: 'Alle Mikrofone sind geschlossen, bis die Leitung die Stille beendet.',
  presenterLost: (name) => `${dropped(name)} Wir warten.`,
  presenterLeft: 'Wer den Fall eingebracht hat, ist gegangen. Wir warten.',
  presenterLeftNote: 'Die Leitung sagt, wie es weitergeht.',
  presenterLostNote: (name) => `Der Platz von ${name} bleibt frei.`,
  noLeader: 'Die Leitung ist gerade nicht da.',
  noLeaderNote: 'Der Raum wartet. Bleiben Sie, wie Sie sind; die Phase bleibt stehen.',
  leaderLost: (gone, now) => `${dropped(gone)} Jetzt leitet ${now}.`,
  leaderLostYou: (gone) => `${dropped(gone)} Jetzt leiten Sie.`,
  leaderOut: (gone, now) => `${gone} ist kurz draußen. Jetzt leitet ${now}.`,
  leaderOutYou: (gone) => `${gone} ist kurz draußen. Jetzt leiten Sie.`,
  leaderLostNote: (gone) => `Sonst ändert sich nichts. Der Stuhl von ${gone} bleibt frei.`,
  draining:
    'Der Server dieses Raums startet bald neu. Nichts geht verloren; Sie kommen von selbst zurück.',
  observers: (names) => `${listed(names)} ${byCount(names.length, 'beobachtet', 'beobachten')}`,
  late: 'Jemand ist dazugekommen.',
  unreadable: 'Etwas Geschriebenes ließ sich nicht öffnen und wurde weggelassen.',
  awaitsKey: 'Noch können Sie weder hören noch lesen.',
  awaitsKeyNote:
    'Jemand ist gegangen, und der Raum hat seither einen anderen Schlüssel. Die Leitung kann ihn Ihnen mit einem Tippen geben. Sonst verlassen Sie den Raum mit „Gehen“ und kommen noch einmal an die Tür.',
  hasKey: 'Sie haben jetzt den Schlüssel des Raums.',
  unopened: (name) =>
    `Ton und Bild von ${name} sind nicht versiegelt und werden deshalb nicht wiedergegeben.`,
  othersClosed:
    'Offen ist nur das Mikrofon der Person, die den Fall einbringt. Öffnen Sie Ihres, wenn Sie sprechen möchten.',
  soundOnly: 'Nur Ton, für alle.',
  stripOn: 'Leitung und Ko-Leitung können einander Zettel schreiben, die am Ende gelöscht werden.',
  microphoneClosed:
    'Ihr Mikrofon ist geschlossen. Die Leitung gibt es wieder frei; dann öffnen Sie es.',
  microphoneAllowed: 'Sie können Ihr Mikrofon wieder öffnen.',
  phase: (name, say) => `${name}. ${say}`,
  boardOpen: 'Die Tafel ist offen.',
  boardRead: 'Die Tafel ist jetzt zum Lesen da.',
  boardClosed: 'Die Tafel ist geschlossen.',
  leaderless: 'Seit zwei Minuten ist niemand von der Leitung da.',
  leaderlessNote: (presenter) =>
    `${presenter} sitzt am Fenster und ist nicht zu hören. Lassen Sie den Fall ruhen, und sprechen Sie von etwas anderem, bis jemand von der Leitung wieder da ist.`,
  leaderlessYours:
    'Die Gruppe ist gebeten worden, Ihren Fall ruhen zu lassen. Nur die Leitung kann Sie wieder sprechen lassen. Über „Gehen“ und dann „Nur kurz hinaus“ können Sie den Raum verlassen; alle sehen es, und Ihr Stuhl bleibt frei.',
  steppedOut: (name) => `${name} ist kurz draußen. Der Stuhl bleibt frei.`,
  lineLost: (name) => `${dropped(name)} Der Stuhl bleibt frei.`,
  returned: (name) => `${name} ist wieder da.`,
  cameBack: (name) => `${name} ist wieder im Kreis.`,
}
