/** A list on its way in: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (rows, file) =>
    `${rows} ${byCount(rows, 'Zeile', 'Zeilen')} aus ${file}, auf diesem Computer gelesen.`,
  refused: {
    'too-large': 'Diese Datei ist zu groß für eine Liste. Es wurde nichts gelesen.',
    'not-a-list':
      'Das ist weder CSV noch eine vollständige Excel-Datei. Speichern Sie die Liste in einem dieser Formate.',
    'old-excel':
      'Das ist eine Excel-Datei der alten Art (.xls). Speichern Sie sie als .xlsx oder CSV.',
    empty: 'In dieser Liste steht nichts.',
  },
  cut: 'Die Liste ist länger oder breiter, als gelesen wird. Was nach 6.000 Zeilen oder 60 Spalten kommt, wurde weggelassen.',
  of: 'Wer darauf steht',
  columnsHeading: 'Was in welcher Spalte steht',
  columnsNote: (taken, left) => `${taken} übernommen, ${left} weggelassen`,
  headed: 'In der ersten Zeile stehen die Überschriften',
  column: (at) => `Spalte ${at}`,
  kinds: {
    'left-out': 'Weggelassen, nicht behalten',
    name: 'Name',
    'first-name': 'Vorname',
    surname: 'Nachname',
    site: 'Standort',
    grade: 'Weiterbildungsstand',
    week: 'Tage',
    day: 'Ein Tag',
    mail: 'Mailadresse',
  },
  needName: 'In keiner Spalte stehen Namen. Sagen Sie, in welcher.',
  toLookAt: 'Zum Nachsehen',
  inOrder: 'In Ordnung',
  more: (count) => `${count} weitere ${byCount(count, 'Zeile', 'Zeilen')}, in Ordnung.`,
  show: 'Zeigen',
  row: (row) => `Zeile ${row}`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `In Zeile ${row} fehlt der Name.`
      case 'no-site':
        return `In Zeile ${row} fehlt der Standort.`
      case 'unknown-site':
        return `Zeile ${row} nennt einen Standort, den Sie nicht haben.`
      case 'no-days':
        return `In Zeile ${row} fehlen die Tage.`
      case 'unclear-days':
        return `In Zeile ${row} wurden die Tage nicht verstanden: „${problem.cell}“.`
      case 'twice':
        return `Zeile ${row} hat denselben Namen und Standort wie Zeile ${problem.row}. Ist das eine Person, oder sind es zwei?`
      case 'bad-mail':
        return `In Zeile ${row} steht eine Mailadresse, die keine ist. Sie wird weggelassen.`
    }
  },
  itIs: (site) => `Es ist ${site}`,
  newSite: 'Ein neuer Standort',
  one: 'Eine',
  two: 'Zwei',
  can: (name) => `Wann ${name} kann`,
  siteOf: (name) => `Standort von ${name}`,
  chooseSite: 'Wählen',
  nameOf: (row) => `Name in Zeile ${row}`,
  aside: 'Zurückstellen',
  sum: (fine, look) => `${fine} in Ordnung, ${look} zum Nachsehen.`,
  sumNote:
    'Wer zurückgestellt ist, bleibt auf Ihrer Liste, ohne Gruppe. Tage und „nicht zusammen mit“ dienen der Planung; in den Links steht davon nichts.',
  outNote: (count) =>
    `${count} ${byCount(count, 'Zeile', 'Zeilen')} ohne Namen oder Standort ${byCount(count, 'wird', 'werden')} weggelassen.`,
  take: (fine, aside) =>
    aside === 0 ? `${fine} aufnehmen` : `${fine} aufnehmen, ${aside} zurückstellen`,
  leave: 'Liste nicht aufnehmen',
  again: {
    heading: 'Im Vergleich mit denen, die Sie haben',
    fresh: (count) => `${count} ${byCount(count, 'ist', 'sind')} neu.`,
    same: (count) => `${count} ${byCount(count, 'ist', 'sind')} wie bisher.`,
    changed: (count) => `Bei ${count} hat sich etwas geändert. Die Änderungen übernehmen von`,
    gone: (count) =>
      byCount(
        count,
        `${count} Person steht nicht auf dieser Liste. Ist sie ausgeschieden? Was für sie gezählt wurde, bleibt.`,
        `${count} Personen stehen nicht auf dieser Liste. Sind sie ausgeschieden? Was für sie gezählt wurde, bleibt.`,
      ),
    all: 'Alle',
    none: 'Niemand',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    hasLeft: (name) => `${name} ist ausgeschieden`,
  },
}
