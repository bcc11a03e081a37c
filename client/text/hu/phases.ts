/** The phases and presets by name, in Hungarian. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

/** With soft hyphens: not every browser has Hungarian's own, and a lane is narrow. */
export const phaseName: Words<typeof english.phaseName> = {
  opening: 'Nyitás',
  'case-call': 'Eset\u00adkeresés',
  presentation: 'Eset\u00adbe\u00admutatás',
  'clarifying-questions': 'Tisztázó kér\u00addések',
  'sitting-back': 'Kiülés',
  'association-round': 'Asszociá\u00adciós kör',
  images: 'Képek',
  'group-work': 'Csoport\u00admunka',
  'presenter-statement': 'Az eset\u00adhozó szava',
  'presenter-returns': 'Az eset\u00adhozó vissza\u00adtér',
  'process-discussion': 'Folyamat\u00admeg\u00adbeszélés',
  closing: 'Zárás',
  'soft-landing': 'Lecsende\u00adsülés',
  'word-with-leaders': 'Pár szó a vezetők\u00adkel',
  'leaders-debrief': 'A vezetők meg\u00adbeszélése',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 perc',
    note: 'egy eset',
    about: 'Egy eset. Az esethozó a csoportmunka idejére kiül a körből, azután visszatér.',
  },
  ninety: {
    short: '90 perc',
    note: 'egy eset',
    about: 'Egy eset, több idővel az elmondására és a csoportmunkára.',
  },
  'two-cases': {
    short: '90 perc',
    note: 'két eset',
    about: 'Két eset, egyenként körülbelül negyven perc, közös nyitással és zárással.',
  },
  students: {
    short: '50 perc',
    note: 'hallgatók',
    about: 'Egy eset egy tanórában. Minden szakaszt kicsit részletesebben mondunk el.',
  },
  'no-push-back': {
    short: 'Kiülés nélkül',
    about: 'Az esethozó végig a körben marad, ahogyan a Tavistock-csoportokban.',
  },
  association: {
    short: 'Asszociációs kör',
    about:
      'Először egy kör képekkel és érzésekkel, aztán szabad beszélgetés, félidőben az esethozó szavával, ahogyan a német csoportokban.',
  },
  prismatic: {
    short: 'Prizmatikus',
    about:
      'A történet után hangulatok, testi érzések, képek és metaforák következnek. Senki nem értelmez.',
  },
}
