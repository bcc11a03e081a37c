/** The two pages that anyone may read: how a session goes, and what leaders need to know. */
import type * as english from '../en/how.ts'
import type { Words } from '../words.ts'

export const how: Words<typeof english.how> = {
  title: 'So verläuft eine Sitzung',
  heading: 'So verläuft eine Sitzung',
  lead: 'In einer Balint-Gruppe geht es um eines: die Beziehung zwischen denen, die behandeln, und denen, die behandelt werden. Jemand erzählt von einer Begegnung, die noch nachwirkt; die anderen fantasieren, und wer erzählt hat, hört zu.',
  steps: [
    {
      name: 'Ankommen',
      text: 'Sie öffnen Ihren Link, geben den Namen an, der an Ihrem Stuhl stehen soll, und lesen die Regeln. Die Leitung lässt alle einzeln herein.',
      room: 'Im Raum sieht und hört Sie niemand, bevor Sie hereingelassen werden.',
    },
    {
      name: 'Eröffnung',
      text: 'Die Leitung sagt, wie die Zeit eingeteilt ist und wann sie endet. Manche Gruppen beginnen mit einem Wort reihum; Sie müssen nichts sagen.',
    },
    {
      name: 'Fallsuche',
      text: 'Wem geht eine Begegnung nach? Es darf unfertig sein. Niemand wird aufgerufen.',
      room: 'Sie können der Leitung still sagen, dass Sie vielleicht einen Fall haben. Sonst sieht es niemand.',
    },
    {
      name: 'Fallvorstellung',
      text: 'Wer den Fall einbringt, erzählt frei, auf die eigene Art, ohne Unterlagen und ohne Eile.',
    },
    {
      name: 'Rückfragen',
      text: 'Nur was Sie brauchen, um es sich vorstellen zu können. Das Übrige darf Fantasie bleiben.',
    },
    {
      name: 'Hinausrücken',
      text: 'Wer den Fall eingebracht hat, verlässt den Kreis, setzt sich ans Fenster und hört zu. Von dort muss niemand antworten. Das eigene Bild bleibt am Rand, ist aus oder vor der Gruppe verborgen, ganz nach Wunsch.',
      room: 'Ab hier ist vom Platz am Fenster nichts zu hören, was auch geschieht. Der Server leitet nichts weiter, und keine Seite spielt es ab.',
    },
    {
      name: 'Gruppenarbeit',
      text: 'Die anderen sagen, was sie sich vorstellen und was sie empfinden, auf der einen wie auf der anderen Seite der Begegnung. Kein Rat, keine Diagnose. Stille gehört dazu.',
      room: 'Öffnet die Leitung die Tafel, so kann man kurze Karten darauf legen, die am Ende fort sind.',
    },
    {
      name: 'Rückkehr',
      text: 'Wer am Fenster saß, kommt in den Kreis zurück, mit einer Antwort oder ohne, und hat auf Wunsch das letzte Wort.',
      room: 'Das Mikrofon bleibt zu, bis die Person selbst es öffnet.',
    },
    {
      name: 'Abschluss',
      text: 'Die Gruppe hört auf, ohne Antwort. Sie können noch einen Moment bleiben, damit es nicht mit einem Klick endet.',
      room: 'Die Tafel wird abgewischt. Schließt die Leitung den Raum, so vergisst er sich selbst, und alle können eine Bescheinigung mitnehmen.',
    },
  ],
  variants:
    'Das ist die übliche Folge. Manche Gruppen lassen das Hinausrücken weg, nehmen zwei Fälle oder beginnen mit einer Runde von Bildern. Die Leitung wählt es beim Einrichten des Raums, und sie führt durch die Phasen, nicht die Uhr.',
  roomDoes: 'Im Raum',
  yours: {
    heading: 'Was in Ihrer Hand liegt',
    list: [
      'Ihr Mikrofon und Ihre Kamera. Die Leitung kann Ihr Mikrofon schließen; öffnen kann beide niemand außer Ihnen.',
      '„Jemand kam herein“ schließt beide sofort und sagt der Gruppe, warum.',
      '„Der Leitung sagen“ meldet still, dass Sie einen Moment brauchen, kurz hinausmüssen oder technische Hilfe möchten.',
      'Ihr Stuhl. Reißt Ihre Verbindung ab, so bleibt er frei, und Sie kommen auf ihn zurück.',
    ],
  },
  need: {
    heading: 'Was Sie brauchen',
    list: [
      'Einen ungestörten Ort bei geschlossener Tür und Kopfhörer.',
      'Einen aktuellen Browser. Zu installieren gibt es nichts.',
      'Wenn es geht, einen Computer oder ein Tablet: Auf einem Telefon sind die Gesichter klein.',
    ],
  },
  make: 'Einen Raum einrichten',
}

export const leaders: Words<typeof english.leaders> = {
  title: 'Für die Leitung',
  heading: 'Für die Leitung',
  lead: 'Der Raum hält den Rahmen, damit Sie die Gruppe halten können. Jede Phase führen Sie selbst weiter; Rederecht, Plätze, Tafel und Hinweise gehen mit.',
  parts: [
    {
      heading: 'Vorher',
      list: [
        'Richten Sie den Raum ein und schicken Sie die Links so, wie Sie Ihrer Gruppe sonst schreiben. Noch einmal ausstellen lassen sich die Links nicht; kopieren Sie diese also zuerst.',
        'Ihre Tür öffnet sich zwanzig Minuten vorher, die der Mitglieder zehn. Treffen Sie sich mit der Ko-Leitung und besprechen Sie, wer was übernimmt.',
        'Sechs bis acht Mitglieder arbeiten online gut. Der Kreis fasst vierzehn Stühle, die beiden der Leitung eingeschlossen.',
        'Für eine Gruppe, die sich wieder trifft, wählen Sie wöchentlich, alle zwei Wochen oder monatlich: Ein Link je Person gilt für alle Termine.',
      ],
    },
    {
      heading: 'An der Tür',
      list: [
        'Sie sehen, wer wartet, mit dem Namen, den die Person angibt. Ein Name, den es im Raum schon gibt, ist gekennzeichnet.',
        'Lassen Sie die Wartenden einzeln oder alle auf einmal herein; schicken Sie jemanden ohne Aufsehen an die Tür zurück; schließen Sie die Tür ab.',
        'Haben Sie eine Person entfernt, die mit dem gemeinsamen Link kam, so wird Ihnen sofort ein neuer Link der Mitglieder angeboten. Der alte gilt dann nicht mehr.',
        'Beobachten darf nur, wem alle anwesenden Mitglieder vertraulich zugestimmt haben. Sie erfahren „alle“ oder „nicht alle“, nie, wer.',
        'Ist nur ein Mitglied da, das antworten kann, hat „nicht alle“ doch einen Namen. Warten Sie mit der Frage, bis mehr im Raum sind.',
      ],
    },
    {
      heading: 'Am Pult',
      list: [
        'Ein Schritt weiter. Daneben: zurück, überspringen, zu einer anderen Phase, zweiter Fall, Pause, mehr Minuten.',
        'Die Uhr sehen nur Sie. Nichts endet von selbst, außer nach sechs Stunden.',
        'Hinweiskarten zu jeder Phase und zu dem, was einer Leitung begegnet.',
        'Vertrauliche Zeichen vom Platz am Fenster und von den Mitgliedern. Sie können jede Person leise fragen, ob es weitergehen kann.',
        'Zettel zwischen Ihnen beiden, wenn Sie sie zugelassen haben. Die Gruppe erfährt, dass es sie gibt. Die Zettel sind versiegelt und am Ende fort.',
      ],
    },
    {
      heading: 'Hinausrücken',
      list: [
        'Ab diesem Schritt ist vom Platz am Fenster nichts zu hören, auch nicht nach neuem Laden, in einem zweiten Tab oder nach abgerissener Verbindung, bis die Leitung oder die Ko-Leitung diese Person in den Kreis zurückholt.',
        'Ein zweiter Fall, der Abschluss und Ihr Nachgespräch warten so lange.',
        'Sie sehen die Zeichen vom Fenster: „Ich brauche eine Pause“, „Es geht mir gut“, „Ich möchte zurück“.',
      ],
    },
    {
      heading: 'Wenn eine Verbindung abreißt',
      list: [
        'Der Stuhl bleibt frei. Die Rückkehr führt nicht über die Tür.',
        'Reißt die Verbindung der Person ab, die den Fall einbringt, so erfahren Sie es, und die Phase bleibt stehen.',
        'Ist die Leitung fort, hat die Ko-Leitung sofort das Pult und behält es, bis sie es zurückgibt.',
        'Sind beide fort, wartet der Raum und sagt es. Niemand rückt nach.',
      ],
    },
    {
      heading: 'Danach',
      list: [
        'Mit dem Abschluss wird die Tafel abgewischt. Im Ausklang können alle noch einen Moment bleiben; Sie beenden ihn.',
        'Wer den Fall eingebracht hat, kann auf ein Wort bei Ihnen bleiben, und für Sie beide gibt es ein Nachgespräch.',
        'Schließen Sie den Raum, so können alle eine Teilnahmebescheinigung mitnehmen. Sie sagt nie, wer einen Fall eingebracht hat oder wer sonst da war.',
      ],
    },
  ],
  know: {
    heading: 'Was der Raum Ihnen nicht abnehmen kann',
    list: [
      'Er weiß nicht, ob jemand in Gefahr ist. Die Grenzen der Vertraulichkeit nennen Sie zu Beginn.',
      'Ein Telefon vor dem Bildschirm kann er nicht verhindern.',
      'Er schützt vor einem neugierigen Server, nicht vor einem, der eine andere Seite ausliefert. Nehmen Sie einen, der von Menschen betrieben wird, denen Sie vertrauen.',
      'Wer einen Link hat, kann damit an die Tür kommen, und der Link einer Reihe öffnet alle ihre Termine.',
    ],
  },
  receipts: 'Eine Bescheinigung prüfen',
  scheme: 'Ein Gruppenprogramm planen',
  make: 'Einen Raum einrichten',
}

export const nowhere: Words<typeof english.nowhere> = {
  title: 'Keine solche Seite',
  heading: 'Hier ist nichts.',
  text: 'Unter dieser Adresse gibt es keine Seite. Wenn Sie einem Link zu einem Raum gefolgt sind, fehlt ein Teil davon: Lassen Sie ihn sich noch einmal schicken.',
  home: 'Zur Startseite',
}
