/** Each phase in plain words: its name, what stands in the lane and what stands in the middle. */
import type { AfterTheGroup, PhaseKind } from '../../../shared/session/phaseTable.ts'
import { phaseName } from './phases.ts'

export interface PhaseWords {
  readonly name: string
  /** Under the name, at the wall. */
  readonly lane: string
  /** In the middle of the circle. */
  readonly title: string
  readonly say: string
  /** In the narrow middle of a phone. */
  readonly short: string
}

/** Who presents, as this page says it: a name, nobody yet, or the reader. */
export type Who = { readonly name: string; readonly you: boolean } | null

export const arrivingName = 'Arriving'
export const resumingName = 'One moment'

const about = (who: Who, back: boolean): PhaseWords['lane'] =>
  !who
    ? 'Speak for yourself: “I imagine”, “I feel”.'
    : who.you
      ? 'The group talks about you and the patient, not to you.'
      : back
        ? `${who.name} is listening by the window. Talk about ${who.name} and the patient, not to ${who.name}.`
        : `Talk about ${who.name}, the patient and what is between them.`

/** What the presenter reads while sitting back, whatever the phase. */
const listening = {
  lane: 'Nobody will ask you anything. We will come back to you.',
  title: 'You are listening.',
  say: 'The group talks about you and the patient, not to you.',
  short: 'You are listening.',
} as const

/** The words of a phase for someone who may take part in it. `back`: the presenter sits back at this moment. */
export function phaseWords(kind: PhaseKind, who: Who, back: boolean): PhaseWords {
  const name = phaseName[kind]
  if (who?.you && back) return { ...listening, name }
  const them = who ? (who.you ? 'you' : who.name) : 'the presenter'
  switch (kind) {
    case 'opening':
      return {
        name,
        lane: 'We arrive, and hear how we begin.',
        title: 'We begin.',
        say: 'A leader opens the group and says when we stop.',
        short: 'We begin.',
      }
    case 'case-call':
      return who
        ? {
            name,
            lane: 'A case is found.',
            title: who.you ? 'You have a case.' : `${who.name} has a case.`,
            say: 'We begin in a moment.',
            short: who.you ? 'You have a case.' : `${who.name} has a case.`,
          }
        : {
            name,
            lane: 'Someone you saw, and still think of.',
            title: 'Who has someone on their mind?',
            say: 'It can be unfinished. Take your time.',
            short: 'Who has someone on their mind?',
          }
    case 'presentation':
      return {
        name,
        lane: who?.you ? 'Nobody interrupts you.' : 'Listen. Questions come later, and only a few.',
        title: who
          ? who.you
            ? 'You are telling a case.'
            : `${who.name} is telling a case.`
          : 'We listen to a case.',
        say: who?.you
          ? 'From memory, in your own way. There is no hurry.'
          : who
            ? `From memory, in ${who.name}’s own way. There is no hurry.`
            : 'From memory. There is no hurry.',
        short: who
          ? who.you
            ? 'You are telling a case.'
            : `${who.name} is telling a case.`
          : 'We listen.',
      }
    case 'clarifying-questions':
      return {
        name,
        lane: 'A few facts. What can be imagined is kept for later.',
        title: 'Only what you need to be able to picture it.',
        say: who?.you ? 'Answer what you like. You need not know.' : `Questions to ${them}.`,
        short: 'Only what you need to picture it.',
      }
    case 'sitting-back':
      return {
        name,
        lane:
          who && !who.you
            ? `${who.name} moves to the window and listens.`
            : 'The presenter moves to the window and listens.',
        title: who && !who.you ? `${who.name} sits back.` : 'The presenter sits back.',
        say:
          who && !who.you
            ? `From here we talk about ${who.name}, not to ${who.name}.`
            : 'From here nobody is spoken to by the window.',
        short: who && !who.you ? `${who.name} sits back.` : 'Sitting back.',
      }
    case 'association-round':
      return {
        name,
        lane: about(who, back),
        title: 'What comes to mind?',
        say: 'An image, a feeling, a word. Nothing needs explaining.',
        short: 'What comes to mind?',
      }
    case 'images':
      return {
        name,
        lane: about(who, back),
        title: 'Moods, images, what the body says.',
        say: 'Lay them beside each other. Nothing needs explaining.',
        short: 'Moods and images.',
      }
    case 'group-work':
      return {
        name,
        lane: about(who, back),
        title:
          who && !who.you
            ? `About ${who.name} and the patient. ${back ? `Not to ${who.name}.` : ''}`.trim()
            : 'About the patient and the one who cares.',
        say: 'Imagine aloud. Silence is part of it.',
        short:
          who && !who.you
            ? `About ${who.name} and the patient. ${back ? `Not to ${who.name}.` : ''}`.trim()
            : 'Imagine aloud.',
      }
    case 'presenter-statement':
      return {
        name,
        lane: 'A few words, then the group goes on.',
        title: who
          ? who.you
            ? 'A few words from you, if you like.'
            : `A few words from ${who.name}.`
          : 'A few words from the presenter.',
        say: 'Nothing has to be answered.',
        short: who
          ? who.you
            ? 'A few words from you.'
            : `A few words from ${who.name}.`
          : 'A few words.',
      }
    case 'presenter-returns':
      return {
        name,
        lane: who?.you ? 'What has it been like to listen?' : 'No second round of advice.',
        title: who
          ? who.you
            ? 'You are back in the circle.'
            : `${who.name} is back in the circle.`
          : 'Back in the circle.',
        say: who?.you
          ? 'You need not answer or report back. What stays with you?'
          : `${who ? who.name : 'The presenter'} speaks first. Nothing has to be answered.`,
        short: who ? (who.you ? 'You are back.' : `${who.name} is back.`) : 'Back in the circle.',
      }
    case 'process-discussion':
      return {
        name,
        lane: 'About us, not about the case.',
        title: 'How have we worked?',
        say: 'What happened among us, while we imagined.',
        short: 'How have we worked?',
      }
    case 'closing':
      return {
        name,
        lane:
          who && !who.you
            ? `Thank you, ${who.name}. What was said stays here.`
            : 'Thank you. What was said stays here.',
        title: 'We stop here, without an answer.',
        say: 'Nothing of it is kept.',
        short: 'We stop here, without an answer.',
      }
    case 'soft-landing':
      return {
        name,
        lane: 'The room stays open a little while. It closes softly, with a word first. Your receipt is offered as you leave.',
        title: 'Stay for a moment, if you like.',
        say: 'Nothing more is asked.',
        short: 'Stay for a moment, if you like.',
      }
    case 'word-with-leaders':
      return {
        name,
        lane: who?.you
          ? 'The others hear and see nothing of this.'
          : `The leaders and ${them} speak alone.`,
        title: who?.you
          ? 'You may stay for a word with the leaders.'
          : `A word with ${them}, if wanted.`,
        say: 'As long as it helps, and no longer.',
        short: 'A word, if wanted.',
      }
    case 'leaders-debrief':
      return {
        name,
        lane: 'Leaders only. Nobody else hears or sees you.',
        title: 'How was it for the two of you?',
        say: 'What was enacted, what was left out, how you worked together.',
        short: 'How was it for the two of you?',
      }
  }
}

/** What those see who have no part in a phase: the group has ended for them. */
export const apart: Readonly<Record<AfterTheGroup, { title: string; say: string }>> = {
  'word-with-leaders': {
    title: 'The leaders are having a word.',
    say: 'The group is over for today. You can leave now; your receipt is offered as you leave.',
  },
  'leaders-debrief': {
    title: 'The leaders are among themselves.',
    say: 'The group is over for today. You can leave now; your receipt is offered as you leave.',
  },
}

export const arriving = {
  lane: 'People are coming in.',
  laneLeader: 'The two of you first. Then let people in from the desk.',
  title: 'We begin in a moment.',
  say: 'You can sit back and look around.',
  titleLeader: 'The circle is laid.',
  sayLeader: 'Agree who does what, let people in, then begin.',
  short: 'We begin in a moment.',
} as const
