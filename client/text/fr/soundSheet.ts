/** The sheet for one's own sound and picture, and the help that leads there, in French. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'Son et image',
  close: 'Fermer',
  goesOn: (phase) => `La séance continue\u00a0: ${phase}. Vous l’entendez.`,
  microphone: 'Micro',
  speaker: 'Haut-parleur',
  camera: 'Caméra',
  usual: 'L’appareil habituel',
  tone: 'Son doux',
  toneFailed: 'Ce haut-parleur n’émet aucun son. Choisissez-en un autre.',
  onlyYou: 'Visible pour vous seulement. L’image disparaît quand vous fermez ce volet.',
  cameraOff: 'Votre caméra est fermée. Son image apparaîtra ici dès que vous l’ouvrirez.',
  voices: 'Une voix, pour vous seulement',
  nobodyTold: 'Personne n’en est informé.',
  everyone: 'Tout afficher',
  voice: (name) => `À quel volume vous entendez ${name}`,
  audioOnly: 'Le son seul pour moi',
  audioOnlyNote: 'Vous ne voyez personne\u00a0; les autres vous voient toujours.',
  keys: 'Touches pour les commandes',
  keysNote: 'M micro, C caméra, S quelqu’un est entré.',
  keysNotePresenter: 'S quelqu’un est entré, P j’ai besoin d’une pause, A ça va.',
}

export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'beaucoup moins fort',
  quieter: 'moins fort',
  aLittleQuieter: 'un peu moins fort',
  asItComes: 'comme elle vient',
  aLittleLouder: 'un peu plus fort',
  louder: 'plus fort',
  muchLouder: 'beaucoup plus fort',
}

export const help: Words<typeof english.help> = {
  open: 'Aide',
  title: 'Où nous en sommes',
  keys: 'Touches',
  keysOff: 'Elles sont désactivées, dans «\u00a0Son et image\u00a0».',
  keysFor: { m: 'micro', c: 'caméra', s: 'quelqu’un est entré' },
  keysForPresenter: {
    s: 'quelqu’un est entré',
    p: 'j’ai besoin d’une pause',
    a: 'ça va',
  },
  saidBefore: 'Ce qui a été dit',
  nothingSaid: 'Rien n’a encore été dit.',
  trouble: 'Mon son ou mon image ne marche pas',
  troubleNote: 'Essayer micro, haut-parleur et caméra, sans que personne en soit informé.',
  still:
    'Toujours pas\u00a0? «\u00a0Une aide technique, s’il vous plaît\u00a0» prévient l’animation, et personne d’autre.',
}
