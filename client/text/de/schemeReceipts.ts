/** Bescheinigungen der Teilnehmenden eines Programms, gezählt. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'Gezählt aus Bescheinigungen, und aus nichts anderem',
  lead: 'Jede wird auf dieser Seite gegen die Schlüssel des Servers geprüft, der sie unterschrieben hat. Wem sie gehört, sagt der Name darauf; zu welcher Gruppe sie gehört, sagt der Name der Gruppe.',
  choose: 'Dateien wählen',
  looked: (looked, counted, not) =>
    `${looked} ${byCount(looked, 'Bescheinigung', 'Bescheinigungen')} angesehen: ${counted} gezählt, ${not} nicht gezählt.`,
  noKeys:
    'Die Schlüssel des Servers ließen sich nicht holen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  everyone: 'Alle',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `von ${target.amount} gewünschten`
      case 'minutes':
        return `von ${target.amount} gewünschten Minuten`
      case 'share':
        return `von ${target.amount} Prozent der angebotenen Termine`
    }
  },
  columns: {
    trainee: 'Name',
    site: 'Standort',
    groups: 'Gruppen',
    minutes: 'Minuten',
    reached: 'Ziel',
  },
  complete: 'erreicht',
  open: '',
  note: 'Eine Zahl ist keine Beurteilung. Ein Termin ohne Bescheinigung ist nur das. Ihr Plan behält Zahlen und Daten; die Bescheinigungen bleiben bei denen, die sie haben.',
  not: 'Nicht gezählt, und warum',
  why: (file, judged) => {
    switch (judged.kind) {
      case 'short':
        return `${file}: gezählt, aber ${judged.entry.minutes} Minuten sind weniger als die Hälfte. Sie entscheiden.`
      case 'trial':
        return `${file}: eine Bescheinigung zur Probe, von einem Server ohne bleibenden Schlüssel. Eine solche kann jede Person herstellen.`
      case 'twice':
        return `${file}: Für ${judged.name} ist der Termin vom ${judged.date} schon gezählt.`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}: nennt keine Gruppe. Die Unterschrift ist echt.`
          : `${file}: unterschrieben für „${judged.label}“, und so heißt keine Gruppe dieses Plans. Die Unterschrift ist echt.`
      case 'nobody':
        return judged.name === ''
          ? `${file}: trägt keinen Namen. Die Unterschrift ist echt.`
          : `${file}: Niemand hier heißt „${judged.name}“. Die Unterschrift ist echt.`
      case 'several':
        return `${file}: Mehrere Teilnehmende heißen „${judged.name}“.`
    }
  },
  unsound: (file, said) => `${file}: ${said}`,
  csv: ['Name', 'Standort', 'Gruppen', 'Minuten', 'Ziel erreicht'],
  yes: 'ja',
  no: 'nein',
  save: 'Als CSV speichern',
  file: 'gezaehlt.csv',
  did: (count) => `${count} ${byCount(count, 'Bescheinigung', 'Bescheinigungen')}`,
}
