/** The page that checks a receipt. */
import type * as english from '../en/verify.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const verify: Words<typeof english.verify> = {
  title: 'Eine Bescheinigung prüfen',
  heading: 'Eine Bescheinigung prüfen',
  lead: 'Eine Bescheinigung wird hier geprüft, in Ihrem Browser, mit den Schlüsseln dieses Servers. Es gibt keine Liste, in der man nachsehen könnte, und nichts, was Sie hier eingeben, wird verschickt.',
  file: 'Datei der Bescheinigung wählen',
  fileButton: 'Datei wählen',
  paste: 'oder einfügen, was darin steht',
  pasteHint:
    'So, wie es kam: die ganze Mail, eine zitierte Antwort, die Adresse aus einem QR-Code, auch mehrere auf einmal.',
  check: 'Prüfen',
  nothing: 'Fügen Sie zuerst eine Bescheinigung ein oder wählen Sie ihre Datei.',
  checking: 'Wird geprüft',
  several: (count) => `${count} Bescheinigungen wurden gefunden, in dieser Reihenfolge.`,

  sound: 'Diese Bescheinigung ist echt.',
  soundText: 'Dieser Server hat sie unterschrieben, und seither ist nichts daran geändert worden.',
  trial:
    'Sie ist nur zur Probe: Der Server hat kein bleibendes Geheimnis, bald lässt sie sich also nicht mehr prüfen. Nehmen Sie sie nicht als Nachweis.',
  saysNot:
    'Sie sagt nicht, wer einen Fall eingebracht hat, was gesagt wurde oder wer sonst da war, und der Server führt keine Liste der Bescheinigungen.',

  not: {
    'receipt-malformed': {
      head: 'Das ist keine vollständige Bescheinigung.',
      text: 'Etwas fehlt oder gehört nicht dazu. Wählen Sie die Datei, wie sie heruntergeladen wurde.',
    },
    'receipt-unknown-key': {
      head: 'Dieser Server hat diese Bescheinigung nicht unterschrieben.',
      text: 'Keiner der Schlüssel, die er kennt, passt. Sie stammt vielleicht von einem anderen Server oder ist mit einem Schlüssel unterschrieben, den dieser nicht mehr führt.',
    },
    'receipt-altered': {
      head: 'Diese Bescheinigung ist verändert worden.',
      text: 'Die Unterschrift passt nicht zu dem, was jetzt darin steht. Erkennen Sie sie nicht an.',
    },
    'receipt-text-altered': {
      head: 'Ein Name in dieser Bescheinigung ist verändert worden.',
      text: 'Die Unterschrift ist echt, aber ein Name daneben ist nicht der, für den sie gegeben wurde. Erkennen Sie sie nicht an.',
    },
    'receipt-not-checkable-here': {
      head: 'Dieser Browser kann sie nicht prüfen.',
      text: 'Er kennt diese Art von Unterschrift (Ed25519) nicht. Nehmen Sie einen aktuellen Firefox, Safari, Chrome oder Edge.',
    },
  },
  offline: {
    save: 'Diese Prüfung als Datei aufheben',
    file: 'bescheinigungen-pruefen.html',
    missing:
      'Die Datei ist nicht angekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    saveNote:
      'Eine einzige Seite mit den Schlüsseln dieses Servers darin, auf Englisch. Sie prüft Bescheinigungen ganz ohne Netz, auch wenn es diesen Server nicht mehr gibt.',
    lead: (keys, from) =>
      `Bescheinigungen werden allein in dieser Seite geprüft, mit ${byCount(keys, 'dem Schlüssel', `den ${keys} Schlüsseln`)} von ${from ?? 'dem Server'}, Stand beim Speichern der Seite. Nichts verlässt dieses Gerät, und ein Netz ist nicht nötig.`,
    name: 'Name',
    unknownKey: {
      head: 'Kein Schlüssel in dieser Seite passt.',
      text: 'Die Bescheinigung stammt vielleicht von einem anderen Server oder wurde unterschrieben, nachdem diese Seite gespeichert war. Speichern Sie die Seite neu oder prüfen Sie auf dem Server selbst.',
    },
  },
  noKeys: {
    head: 'Die Schlüssel des Servers waren nicht zu holen.',
    text: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
}
