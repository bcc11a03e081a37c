/** After the room: what became of everything, the receipt, and three questions to take home. */
import type * as english from '../en/goodbye.ts'
import type { Words } from '../words.ts'

const closed = {
  heading: 'Es ist fort.',
  lead: 'Der Raum hat sich geschlossen und sich selbst vergessen. Es gibt nichts zu löschen.',
  note: 'Der Raum ist geschlossen',
}

export const goodbye: Words<typeof english.goodbye> = {
  title: 'Es ist fort',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'Die Gruppe ist zu Ende. Die Leitung bleibt noch eine Weile unter sich; wenn sie geht, vergisst der Raum sich selbst. Es gibt nichts zu löschen.',
      note: 'Die Gruppe ist zu Ende',
    },
    cap: {
      ...closed,
      lead: 'Ein Raum besteht höchstens sechs Stunden, und für diesen sind sie um. Es gibt nichts zu löschen.',
    },
    empty: {
      ...closed,
      lead: 'Zehn Minuten lang war niemand da; darum hat sich der Raum geschlossen und sich selbst vergessen. Es gibt nichts zu löschen.',
    },
    left: {
      heading: 'Sie sind gegangen.',
      lead: 'Der Raum besteht, bis die Leitung ihn schließt. Dann vergisst er sich selbst und Sie mit.',
      note: 'Sie haben den Raum verlassen',
    },
    removed: {
      heading: 'Die Leitung hat Sie gebeten zu gehen.',
      lead: 'Ihr Stuhl gehört Ihnen nicht mehr. Wenn Sie nicht wissen, warum, schreiben Sie Ihrer Leitung.',
      note: 'Sie sind nicht mehr im Raum',
    },
    'turned-away': {
      heading: 'Sie wurden nicht hereingelassen.',
      lead: 'Die Leitung hat Sie an der Tür abgewiesen. Wenn Sie glauben, dass nicht Sie gemeint sind, schreiben Sie der Person, die Ihnen den Link geschickt hat.',
      note: 'Sie sind nicht im Raum',
    },
    'stays-there': {
      heading: 'Ihr Stuhl bleibt, wo er ist.',
      lead: 'Dort, wo Ihr Link schon offen ist, hat jemand „Hier bleiben“ gedrückt; darum wurde diese Seite nicht hereingelassen. Wenn Sie das nicht waren, sagen Sie es Ihrer Leitung.',
      note: 'Ihr Stuhl ist anderswo',
    },
    'link-renewed': {
      heading: 'Ihr Link wurde ersetzt.',
      lead: 'Die Leitung hat für diese Gruppe einen neuen Link ausgestellt, und der alte gilt nicht mehr. Bitten Sie die Leitung um den neuen.',
      note: 'Sie sind nicht im Raum',
    },
    moved: {
      heading: 'Ihr Stuhl ist jetzt anderswo.',
      lead: 'Ihr Link ist jetzt dort offen; diese Seite hat ihn losgelassen. Sie können sie schließen.',
      note: 'Ihr Stuhl ist anderswo',
    },
  },

  kept: {
    caption: 'Was es gab und wo es jetzt ist',
    was: 'Was es gab',
    is: 'Wo es jetzt ist',
    voices: 'Stimmen und Gesichter',
    voicesIs: 'gingen versiegelt durch, nie aufgezeichnet',
    board: 'Die Tafel',
    boardIs: 'abgewischt; es bleibt keine Kopie',
    boardStays: 'bleibt bis zum Abschluss bei der Gruppe und wird dann abgewischt',
    notes: 'Die Zettel zwischen Leitung und Ko-Leitung',
    notesIs: 'vergessen, als der Raum sich schloss',
    notesStay: 'vergessen, sobald der Raum sich schließt',
    names: 'Namen und Stühle',
    namesIs: 'vergessen, als der Raum sich schloss',
    namesAt: (time) => `vergessen um ${time}, als der Raum sich schloss`,
    nameStays: 'Ihr Name ist vergessen, sobald der Raum sich schließt',
    links: 'Die Links',
    linksIs: 'öffnen diesen Raum nicht mehr',
    linkStays: 'führen an die Tür, solange der Raum offen ist',
    log: 'Das Protokoll des Servers',
    logIs: 'sagt, dass ein Raum bestand und wie lange; kein Name, kein Wort, keine Adresse',
    receipt: 'Ihre Bescheinigung',
    receiptIs: 'nur auf dieser Seite, bis Sie sie schließen',
  },

  stays: {
    heading: 'Wenn der Fall Ihnen nachgeht',
    text: 'Sagen Sie es der Leitung; dafür ist sie da. Das hier war keine Therapie, und niemand beurteilt Sie.',
  },
  log: {
    heading: 'Für Ihre eigenen Aufzeichnungen, falls Sie welche führen',
    questions: [
      'Was ist mir geblieben, und wo im Körper?',
      'Auf wessen Seite war ich, und wann hat sich das geändert?',
      'Was hätte ich mir allein nicht vorgestellt?',
    ],
    copy: 'Fragen kopieren',
    what: 'Die Fragen',
  },

  receipt: {
    name: 'Teilnahmebescheinigung',
    present: 'hat an einer Sitzung einer Balint-Gruppe teilgenommen',
    someone: 'Wer diese Bescheinigung vorlegt,',
    date: 'Datum',
    span: 'Von, bis',
    zone: (span, zone) => `${span}, Zeitzone ${zone}`,
    minutes: 'Anwesend, in Minuten',
    group: 'Gruppe',
    leaders: 'Leitung',
    mode: 'Form',
    online: 'Online, live',
    signed: (address) => `Unterschrieben vom Server des Raums. Zu prüfen unter ${address}`,
    trial: 'Bescheinigung zur Probe',
    trialText:
      'Dieser Server hat kein bleibendes Geheimnis; nach seinem nächsten Neustart lässt sich diese Bescheinigung nicht mehr prüfen.',
    openText:
      'Auf diesem Server kann jede Person einen Raum einrichten. Die Bescheinigung zeigt also, dass es den Raum gab, nicht, wer ihn geleitet hat.',
    download: 'Bescheinigung herunterladen',
    file: (date) => `balint-bescheinigung-${date}.txt`,
    print: 'Drucken',
    qr: 'Als QR-Code',
    qrLabel: 'QR-Code dieser Bescheinigung, mit der Adresse, unter der sie geprüft wird',
    qrNote:
      'Richten Sie die Kamera eines Telefons darauf, um die Bescheinigung dort aufzuheben oder zu prüfen.',
    only: 'Das ist das einzige Exemplar. Wenn Sie diese Seite schließen, lässt es sich nicht noch einmal ausstellen. Es sagt nicht, wer einen Fall eingebracht hat, was gesagt wurde oder wer sonst da war.',
    none: 'Es gibt keine Bescheinigung: Der Server hatte keine, als Sie gingen.',
  },

  again: 'Zur Startseite',
}
