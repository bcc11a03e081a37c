/** Die Seite einer Leitung mit den Terminen aller ihrer Gruppen. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'Alle Ihre Termine',
  begin: 'Alle Ihre Gruppen auf einer Seite.',
  lead: 'Öffnen Sie die Datei, die Sie aus der Planung Ihres Programms bekommen haben. Sie wird in diesem Browser gelesen, und nichts davon wird behalten.',
  choose: 'Datei wählen',
  unread:
    'Das ist keine Datei für eine Leitung, oder sie ist unvollständig. Bitten Sie noch einmal darum.',
  next: (group, day, time) => `${group}: ${day}, ${time} Uhr.`,
  over: 'Alle diese Termine sind vorbei.',
  from: (leaders, members) =>
    `Sie können ab ${leaders} Uhr hinein; die anderen kommen ab ${members} Uhr an die Tür.`,
  group: 'Ihre Gruppe',
  chairs: (count) => `${count} ${byCount(count, 'Stuhl', 'Stühle')} für die Gruppe`,
  once: 'Sie vertreten',
  led: (names) => `Leitung: ${listed(names)}`,
  goIn: 'Hineingehen',
  goInto: (group, day) => `Hineingehen: ${group}, ${day}`,
  opens: (time) => `an dem Tag ab ${time} Uhr`,
  more: (count) => `${count} weitere`,
  away: {
    heading: 'Wenn Sie nicht da sind',
    text: 'Sagen Sie es der Person, die das Programm plant. Sie sorgt für eine Vertretung mit eigenem Link; Ihrer gilt für die anderen Termine weiter.',
  },
  leads: {
    heading: 'Diese Datei ist für die Leitung',
    text: 'Sie führt bei jedem Termin auf dieser Seite ans Pult. Verwahren Sie sie wie einen Schlüssel.',
  },
  plan: {
    summary: 'Eine Seite mit allen Terminen für eine Leitung',
    say: 'Eine Datei für alle, die mehrere Gruppen leiten. Geöffnet wird sie unter /my-groups; sie ist so gut wie ihre Links.',
    save: (name) => `Datei für ${name} speichern`,
    file: 'meine-gruppen',
  },
}
