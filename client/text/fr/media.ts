/** Camera, microphone, speaker and line at the door, in French. */
import type * as english from '../en/media.ts'
import type { Words } from '../words.ts'

export const devices: Words<typeof english.devices> = {
  onlyYou: 'Visible pour vous seulement',
  preview: 'Aperçu de votre caméra',
  closed: 'La caméra et le micro sont fermés.',
  cameraClosed: 'Votre caméra est fermée.',
  asking: 'Le navigateur demande si cette page peut les utiliser.',
  open: 'Ouvrir la caméra et le micro',
  camera: { on: 'Caméra ouverte', off: 'Caméra fermée' },
  microphone: { on: 'Micro ouvert', off: 'Micro fermé' },
  level: 'Micro',
  levelName: 'Niveau du micro',
  say: 'Dites quelques mots.',
  heard: 'Nous vous entendons.',
  headphones: 'Casque ou écouteurs trouvés.',
  notOpen: 'Votre micro est fermé.',
  silent:
    'Ce micro ne donne aucun son. Il a peut-être un interrupteur\u00a0; sinon, choisissez-en un autre ci-dessous.',
  choose: 'Choisir les appareils',
  which: { microphone: 'Micro', camera: 'Caméra', speaker: 'Haut-parleur' },
  unnamed: { microphone: 'Micro', camera: 'Caméra', speaker: 'Haut-parleur' },
  usual: 'L’appareil habituel',
  afterOpening: 'Le navigateur les nomme une fois ouverts.',
  testSpeaker: 'Écouter un son doux',
  toneFailed: 'Ce haut-parleur n’émet aucun son. Choisissez-en un autre.',
  again: 'Réessayer',
}

export const problems: Words<typeof english.problems> = {
  microphone: {
    refused:
      'Cette page n’a pas le droit d’utiliser le micro. Appuyez sur le symbole à côté de l’adresse, en haut, autorisez le micro, puis réessayez.',
    missing:
      'Aucun micro n’a été trouvé. Branchez-en un\u00a0; il sera utilisé aussitôt. Sans micro, vous pouvez écouter, mais pas parler.',
    'in-use': 'Un autre programme utilise le micro. Fermez-le dans ce programme, puis réessayez.',
    insecure:
      'Les navigateurs n’ouvrent le micro qu’à une adresse sécurisée. Demandez une adresse qui commence par https.',
    'no-devices':
      'Cette page est ouverte dans une autre application, ou dans un navigateur qui ne donne pas de micro. Copiez le lien et ouvrez-le directement dans Safari, Chrome, Edge ou Firefox.',
    unknown: 'Le micro ne s’ouvre pas. Rebranchez-le, ou redémarrez le navigateur.',
  },
  camera: {
    refused:
      'Cette page n’a pas le droit d’utiliser la caméra. Appuyez sur le symbole à côté de l’adresse, en haut, autorisez la caméra, puis réessayez.',
    missing:
      'Aucune caméra n’a été trouvée. Branchez-en une\u00a0; elle sera utilisée aussitôt. Vous pouvez aussi participer sans caméra.',
    'in-use': 'Un autre programme utilise la caméra. Fermez-la dans ce programme, puis réessayez.',
    insecure:
      'Les navigateurs n’ouvrent la caméra qu’à une adresse sécurisée. Demandez une adresse qui commence par https.',
    'no-devices':
      'Cette page est ouverte dans une autre application, ou dans un navigateur qui ne donne pas de caméra. Copiez le lien et ouvrez-le directement dans Safari, Chrome, Edge ou Firefox.',
    unknown: 'La caméra ne s’ouvre pas. Rebranchez-la, ou redémarrez le navigateur.',
  },
}

export const lineCheck: Words<typeof english.lineCheck> = {
  title: 'Connexion',
  checking: 'Nous vérifions si le son et l’image passent.',
  allWell: 'Tout passe.',
  goesRound: 'Tout passe, par un détour.',
  notAll: 'Quelque chose ne passe pas.',
  unsure: 'Tout n’a pas pu être vérifié.',
  again: 'Vérifier de nouveau',
  room: { works: 'La salle répond.', fails: 'La salle ne répond pas pour le moment.' },
  sealing: {
    works: 'Ce navigateur peut sceller le son et l’image.',
    fails:
      'Ce navigateur ne peut pas sceller le son et l’image\u00a0; avec lui, il n’y a ici ni l’un ni l’autre.',
  },
  media: {
    straight: 'Le son et l’image passent, par leur propre chemin.',
    turn: 'Ce réseau bloque le chemin propre à la vidéo. Le détour passe par un relais\u00a0; les images sont peut-être plus petites, les voix arrivent entières.',
    port: 'Ce réseau bloque le chemin propre à la vidéo. Le détour passe par le port du web\u00a0; les images sont peut-être plus petites, les voix arrivent entières.',
    blocked:
      'Ce réseau bloque le son et l’image, par tous les chemins. Un autre réseau, par exemple celui d’un téléphone, les laisse passer.',
    unknown: 'Il n’a pas été possible de vérifier maintenant si le son et l’image passent.',
  },
}
