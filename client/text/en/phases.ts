/** The phases and presets by name: on the start page, in the room and on the desk. */
import type { PhaseKind, PresetId } from '../../../shared/session/agenda.ts'

export const phaseName: Readonly<Record<PhaseKind, string>> = {
  opening: 'Opening',
  'case-call': 'Case call',
  presentation: 'Presentation',
  'clarifying-questions': 'Clarifying questions',
  'sitting-back': 'Sitting back',
  'association-round': 'Association round',
  images: 'Images',
  'group-work': 'Group work',
  'presenter-statement': 'Presenter’s statement',
  'presenter-returns': 'Presenter returns',
  'process-discussion': 'Process discussion',
  closing: 'Closing',
  'soft-landing': 'Soft landing',
  'word-with-leaders': 'A word with the leaders',
  'leaders-debrief': 'Leaders’ debrief',
}

export interface PresetWords {
  /** As short as a segment of a choice. */
  readonly short: string
  readonly note?: string
  /** What is particular about it, in one sentence. */
  readonly about: string
}

export const preset: Readonly<Record<PresetId, PresetWords>> = {
  sixty: {
    short: '60 min',
    note: 'one case',
    about: 'One case. The presenter sits back while the group works, and comes back in.',
  },
  ninety: {
    short: '90 min',
    note: 'one case',
    about: 'One case with more time for the telling and for Group work.',
  },
  'two-cases': {
    short: '90 min',
    note: 'two cases',
    about: 'Two cases of about forty minutes each, with one opening and one closing.',
  },
  students: {
    short: '50 min',
    note: 'students',
    about: 'One case in a teaching hour. Each phase is told in a little more detail.',
  },
  'no-push-back': {
    short: 'No push-back',
    about: 'The presenter stays in the circle throughout, as in Tavistock groups.',
  },
  association: {
    short: 'Association round',
    about:
      'A round of images and feelings comes first, then free talk, with a statement by the presenter half-way, as in German groups.',
  },
  prismatic: {
    short: 'Prismatic',
    about: 'After the story come moods, bodily states, images and metaphors. Nobody interprets.',
  },
}
