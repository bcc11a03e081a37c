/** The page that checks a receipt. */
import type * as english from '../en/verify.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const verify: Words<typeof english.verify> = {
  title: 'Vérifier une attestation',
  heading: 'Vérifier une attestation',
  lead: 'Une attestation se vérifie ici, dans votre navigateur, avec les clés de ce serveur. Il n’existe aucune liste où la chercher, et rien de ce que vous mettez ici n’est envoyé.',
  file: 'Choisir le fichier de l’attestation',
  fileButton: 'Choisir un fichier',
  paste: 'ou coller ce qu’il contient',
  pasteHint:
    'Tel quel\u00a0: le message entier, une réponse citée, l’adresse d’un code QR, plusieurs à la fois.',
  check: 'Vérifier',
  nothing: 'Collez d’abord une attestation ou choisissez son fichier.',
  checking: 'Vérification en cours',
  several: (count) => `${count} attestations trouvées, dans cet ordre.`,

  sound: 'Cette attestation est authentique.',
  soundText: 'Ce serveur l’a signée, et rien n’y a été changé depuis.',
  trial:
    'C’est une attestation d’essai\u00a0: le serveur n’a pas de secret durable, et bientôt elle ne pourra plus être vérifiée. Ne la retenez pas comme preuve.',
  saysNot:
    'Elle ne dit ni qui a présenté un cas, ni ce qui s’est dit, ni qui d’autre était là, et le serveur ne tient aucune liste des attestations.',

  not: {
    'receipt-malformed': {
      head: 'Cette attestation n’est pas entière.',
      text: 'Il manque quelque chose, ou quelque chose est en trop. Choisissez le fichier tel qu’il a été téléchargé.',
    },
    'receipt-unknown-key': {
      head: 'Ce serveur n’a pas signé cette attestation.',
      text: 'Aucune des clés qu’il connaît ne convient. Elle vient peut-être d’un autre serveur, ou d’une clé que celui-ci ne publie plus.',
    },
    'receipt-altered': {
      head: 'Cette attestation a été modifiée.',
      text: 'La signature ne correspond pas à ce qui y est écrit maintenant. Ne l’acceptez pas.',
    },
    'receipt-text-altered': {
      head: 'Un nom a été modifié dans cette attestation.',
      text: 'La signature est authentique, mais un nom écrit à côté n’est pas celui pour lequel elle a été donnée. Ne l’acceptez pas.',
    },
    'receipt-not-checkable-here': {
      head: 'Ce navigateur ne peut pas la vérifier.',
      text: 'Il ne connaît pas ce type de signature (Ed25519). Prenez une version récente de Firefox, Safari, Chrome ou Edge.',
    },
  },
  offline: {
    save: 'Garder cette vérification en fichier',
    file: 'verifier-attestations.html',
    missing: 'Le fichier n’est pas arrivé. Vérifiez votre connexion et essayez encore une fois.',
    saveNote:
      'Une seule page, en anglais, avec les clés de ce serveur. Elle vérifie les attestations sans aucun réseau, même quand ce serveur n’existera plus.',
    lead: (keys, from) =>
      `Les attestations sont vérifiées dans cette page seule, avec ${byCount(keys, 'la clé', `les ${keys} clés`)} que ${from ?? 'le serveur'} y a mise${byCount(keys, '', 's')} à l’enregistrement. Rien ne quitte cet appareil, et aucun réseau n’est nécessaire.`,
    name: 'Nom',
    unknownKey: {
      head: 'Aucune clé de cette page ne convient.',
      text: 'L’attestation vient peut-être d’un autre serveur, ou a été signée après l’enregistrement de cette page. Enregistrez la page de nouveau, ou vérifiez sur le serveur lui-même.',
    },
  },
  noKeys: {
    head: 'Les clés du serveur n’ont pas pu être obtenues.',
    text: 'Vérifiez votre connexion et essayez encore une fois.',
  },
}
