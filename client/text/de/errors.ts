/** One sentence for every way in which something can be refused: what has happened, and the way on. */
import type * as english from '../en/errors.ts'
import type { Words } from '../words.ts'

export const refused: Words<typeof english.refused> = {
  'protocol-version':
    'Diese Seite gehört zu einer anderen Fassung des Raums. Laden Sie sie neu, um weiterzumachen.',
  'bad-message': 'Der Raum kann nicht lesen, was diese Seite schickt. Laden Sie die Seite neu.',
  'too-large': 'Das ist zu lang.',
  'too-fast': 'Das ist viel auf einmal. Warten Sie einen Moment und versuchen Sie es noch einmal.',

  'link-missing':
    'Dieser Seite ist ihr Link abhandengekommen. Öffnen Sie den Link, den Sie bekommen haben, noch einmal; Ihr Stuhl bleibt frei.',
  'link-malformed':
    'Das ist kein Link zu einem Raum. Lassen Sie ihn sich noch einmal so schicken, wie er ausgestellt wurde.',
  'link-cut-off':
    'Diesem Link fehlt das Ende: Es ist unterwegs abgeschnitten worden. Kopieren Sie ihn ganz oder lassen Sie ihn sich noch einmal schicken.',
  'link-altered':
    'Dieser Link stammt nicht von diesem Server oder ist seither verändert worden. Lassen Sie ihn sich noch einmal so schicken, wie er ausgestellt wurde.',
  'link-too-early': 'Die Tür ist noch nicht offen.',
  'link-over': 'Die Zeit dieses Raums ist vorbei. Seine Links gelten endgültig nicht mehr.',
  'dates-altered':
    'Der Terminzettel ist abgeschnitten oder verändert worden oder gehört zu einer anderen Gruppe. Lassen Sie ihn sich noch einmal schicken. Ihr Link gilt auch ohne ihn.',
  'link-renewed':
    'An die Stelle dieses Links ist ein neuer getreten. Bitten Sie Ihre Leitung darum.',
  'link-barred':
    'Dieser Link öffnet diesen Raum nicht mehr. Wenden Sie sich an Ihre Leitung, wenn er es Ihrer Meinung nach sollte.',
  'key-does-not-fit':
    'Der Schlüssel am Ende dieses Links passt nicht zu diesem Raum. Lassen Sie sich den Link noch einmal schicken und kopieren Sie ihn ganz.',
  'room-ended': 'Dieser Raum ist geschlossen. Nichts davon wird behalten.',
  'room-locked':
    'Die Leitung hat die Tür abgeschlossen. Warten Sie ein paar Minuten und versuchen Sie es noch einmal.',
  'door-full':
    'Vor der Tür stehen gerade viele. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'no-free-chair': 'Alle Stühle im Kreis sind besetzt. Nur die Leitung kann einen dazustellen.',
  'chair-taken': 'Auf diesem Stuhl sitzt jetzt jemand.',
  'move-declined': 'Ihr Link ist anderswo offen, und dort bleibt Ihr Stuhl.',
  removed: 'Die Leitung hat Sie gebeten, diesen Raum zu verlassen. Ihr Link öffnet ihn nicht mehr.',
  'ticket-refused':
    'Ihr Stuhl war nicht wiederzufinden. Kommen Sie an die Tür; die Leitung lässt Sie herein.',
  'not-at-the-door': 'Diese Person ist nicht mehr an der Tür.',
  'guest-renamed':
    'Diese Person hat inzwischen einen anderen Namen angegeben. Sehen Sie noch einmal hin und lassen Sie sie dann herein.',
  'not-seated': 'Sie haben in diesem Raum noch keinen Stuhl.',

  'too-many-rooms':
    'Dieser Server hat so viele Räume, wie er aufnehmen kann. Versuchen Sie es später noch einmal.',
  'too-many-connections':
    'Aus diesem Netz sind zu viele Seiten offen. Schließen Sie, was Sie nicht brauchen, und versuchen Sie es noch einmal.',
  'room-elsewhere':
    'Ihr Raum ist eben auf einen anderen Rechner umgezogen. Versuchen Sie es gleich noch einmal.',
  'no-machine':
    'Im Augenblick kann kein Rechner diesen Raum aufnehmen. Ihr Stuhl bleibt frei. Versuchen Sie es in ein paar Sekunden noch einmal.',
  draining:
    'Dieser Server startet gleich neu und öffnet keine neuen Räume. Versuchen Sie es in ein paar Minuten noch einmal.',
  'room-creation-closed':
    'Wer auf diesem Server einen Raum einrichten will, braucht dessen Passphrase.',
  'sign-in-needed':
    'Auf diesem Server richten Angehörige der Einrichtung die Räume ein. Melden Sie sich an und richten Sie dann den Raum ein.',
  'sign-in-failed': 'Die Anmeldung ist nicht gelungen. Versuchen Sie es noch einmal.',
  'sign-in-refused':
    'Mit diesem Konto Ihrer Einrichtung lassen sich hier keine Räume einrichten. Ändern kann das, wer diesen Server betreibt.',
  'sign-in-away':
    'Die Anmeldung Ihrer Einrichtung antwortet nicht. Versuchen Sie es in ein paar Minuten noch einmal.',
  'operators-only':
    'Diese Seite ist für alle, die diesen Server betreiben. Sie öffnet sich mit der Passphrase für den Betrieb.',

  'not-allowed': 'Das ist hier anderen vorbehalten.',
  'leaders-only': 'Das kann nur die Leitung.',
  'not-in-this-phase': 'Das hat in dieser Phase keinen Platz.',
  'no-such-phase': 'Diese Phase gibt es in dieser Sitzung nicht.',
  'no-such-seat': 'Diesen Stuhl gibt es nicht.',
  'seat-not-here': 'Auf diesem Stuhl sitzt gerade niemand.',
  'someone-else-there':
    'Auf diesem Stuhl sitzt inzwischen jemand anderes. Sehen Sie noch einmal hin und entscheiden Sie dann.',
  'no-presenter': 'Noch bringt niemand einen Fall ein. Wählen Sie zuerst jemanden.',
  'presenter-chosen-already': 'Es bringt schon jemand einen Fall ein.',
  'presenter-still-back':
    'Wer den Fall einbringt, sitzt noch am Fenster. Holen Sie diese Person zuerst in den Kreis zurück.',
  'not-the-presenter': 'Das kann nur, wer den Fall einbringt.',
  'no-second-case': 'In dieser Sitzung gibt es keinen zweiten Fall.',
  'not-running': 'Die Sitzung läuft nicht.',
  'already-so': 'Es ist schon so.',
  'moved-on': 'Die andere Leitung war schon einen Schritt weiter.',
  'no-chair-left': 'Mehr Stühle fasst der Kreis nicht.',
  'no-such-signal': 'Dieses Zeichen ist nicht mehr da.',
  'not-your-turn': 'Die Runde ist gerade bei jemand anderem.',
  'no-observer-question': 'Es wird gerade niemand nach einer Beobachtung gefragt.',
  'observer-not-agreed':
    'Nicht alle haben der Beobachtung zugestimmt; wer beobachten wollte, bleibt draußen.',
  'leaders-present': 'Die Leitung ist da; es ist also Sache der Leitung.',
  resuming: 'Der Raum findet gerade den Faden wieder. Warten Sie ein paar Sekunden.',
  'session-ended': 'Die Sitzung ist beendet.',

  'frame-malformed':
    'Das war nicht zu lesen, darum hat es niemand bekommen. Versuchen Sie es noch einmal.',
  'frame-not-yours':
    'Das kam nicht von Ihrem eigenen Stuhl, darum hat es niemand bekommen. Laden Sie die Seite neu.',
  'frame-old': 'Das kam zu spät, darum hat es niemand bekommen. Versuchen Sie es noch einmal.',
  'epoch-old':
    'Der Raum hat eben seine Schlüssel gewechselt, darum hat das niemand bekommen. Versuchen Sie es noch einmal.',
  'board-closed': 'Auf die Tafel kann gerade niemand schreiben. Ihre Worte sind noch hier.',
  'board-hidden': 'Die Karten sind gerade verdeckt. Ihre Worte sind noch hier.',
  'board-full':
    'Die Tafel ist voll. Nehmen Sie etwas weg oder bitten Sie die Leitung, sie abzuwischen.',
  'board-gone': 'Die Tafel ist abgewischt worden. Ihre Worte sind noch hier.',
  'word-given': 'Ihr Wort haben Sie schon gegeben.',
  'strip-off': 'Die Zettel der Leitung sind in diesem Raum abgeschaltet.',
  'not-a-copy':
    'Was diese Seite von der Sitzung noch weiß, passt nicht zusammen. Kommen Sie an die Tür.',
  'copy-too-old': 'Was diese Seite von der Sitzung noch weiß, ist zu alt. Kommen Sie an die Tür.',
  'server-error': 'Auf dem Server ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
}
