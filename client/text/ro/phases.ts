/** The phases and presets by name, in Romanian: on the start page, in the room and on the desk. */
import type * as english from '../en/phases.ts'
import type { Words } from '../words.ts'

/** The case call has the words with which a group is asked: after it goes no full stop, see `stopped` in grammar.ts. */
export const phaseName: Words<typeof english.phaseName> = {
  opening: 'Deschidere',
  'case-call': 'Cine are un caz?',
  presentation: 'Prezentarea cazului',
  'clarifying-questions': 'Întrebări de clarificare',
  'sitting-back': 'Retragere',
  'association-round': 'Tur de asociații',
  images: 'Imagini',
  'group-work': 'Lucrul grupului',
  'presenter-statement': 'Cuvânt de la cine prezintă',
  'presenter-returns': 'Revenire',
  'process-discussion': 'Discuție despre proces',
  closing: 'Încheiere',
  'soft-landing': 'Aterizare lină',
  'word-with-leaders': 'Un cuvânt cu conducătorii',
  'leaders-debrief': 'Discuția conducătorilor',
}

export const preset: Words<typeof english.preset> = {
  sixty: {
    short: '60 min',
    note: 'un caz',
    about: 'Un caz. Cine prezintă se retrage cât lucrează grupul, apoi revine.',
  },
  ninety: {
    short: '90 min',
    note: 'un caz',
    about: 'Un caz, cu mai mult timp pentru povestire și pentru lucrul grupului.',
  },
  'two-cases': {
    short: '90 min',
    note: 'două cazuri',
    about:
      'Două cazuri de câte patruzeci de minute, cu o singură deschidere și o singură încheiere.',
  },
  students: {
    short: '50 min',
    note: 'studenți',
    about: 'Un caz într-o oră de curs. Fiecare etapă este explicată puțin mai pe larg.',
  },
  'no-push-back': {
    short: 'Fără retragere',
    about: 'Cine prezintă rămâne tot timpul în cerc, ca în grupurile Tavistock.',
  },
  association: {
    short: 'Tur de asociații',
    about:
      'Întâi un tur de imagini și trăiri, apoi discuția liberă, cu un cuvânt la jumătate de la cine prezintă, ca în grupurile germane.',
  },
  prismatic: {
    short: 'Prismatic',
    about:
      'După povestire vin stări, senzații în corp, imagini și metafore. Nimeni nu interpretează.',
  },
}
