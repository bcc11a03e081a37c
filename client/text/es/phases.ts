/** The phases and presets by name, in Spanish. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

/** With soft hyphens: not every browser has Spanish's own, and a lane is narrow. */
export const phaseName: Words<typeof english.phaseName> = {
  opening: 'Apertura',
  'case-call': 'Búsqueda del caso',
  presentation: 'Relato del caso',
  'clarifying-questions': 'Preguntas aclara\u00adtorias',
  'sitting-back': 'Aparte',
  'association-round': 'Ronda de asocia\u00adciones',
  images: 'Imágenes',
  'group-work': 'Trabajo del grupo',
  'presenter-statement': 'Palabra de quien presenta',
  'presenter-returns': 'Regreso al círculo',
  'process-discussion': 'Mirada al proceso',
  closing: 'Cierre',
  'soft-landing': 'Salida suave',
  'word-with-leaders': 'Unas palabras con la coordi\u00adnación',
  'leaders-debrief': 'Charla de la coordi\u00adnación',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 min',
    note: 'un caso',
    about:
      'Un caso. Quien lo presenta se aparta del círculo mientras el grupo trabaja, y luego regresa.',
  },
  ninety: {
    short: '90 min',
    note: 'un caso',
    about: 'Un caso, con más tiempo para el relato y para el trabajo del grupo.',
  },
  'two-cases': {
    short: '90 min',
    note: 'dos casos',
    about: 'Dos casos de unos cuarenta minutos cada uno, con una sola apertura y un solo cierre.',
  },
  students: {
    short: '50 min',
    note: 'estudiantes',
    about: 'Un caso en una hora de clase. Cada fase se explica con algo más de detalle.',
  },
  'no-push-back': {
    short: 'Sin apartarse',
    about:
      'Quien presenta permanece en el círculo todo el tiempo, como en los grupos de la Tavistock.',
  },
  association: {
    short: 'Ronda de asociaciones',
    about:
      'Primero, una ronda de imágenes y emociones; después, la conversación libre, con la palabra de quien presenta a mitad de camino, como en los grupos alemanes.',
  },
  prismatic: {
    short: 'Prismático',
    about:
      'Después del relato vienen climas, sensaciones del cuerpo, imágenes y metáforas. Nadie interpreta.',
  },
}
