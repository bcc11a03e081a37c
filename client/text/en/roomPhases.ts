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

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Words>(
  who: Who,
  you: Words,
  other: (name: string) => Words,
  nobody: Words,
): Words => (who === null ? nobody : who.you ? you : other(who.name))

const about = (who: Who, back: boolean): PhaseWords['lane'] =>
  byWho(
    who,
    'The group talks about you and the patient, not to you.',
    (name) =>
      back
        ? `${name} is listening by the window. Talk about ${name} and the patient, not to ${name}.`
        : `Talk about ${name}, the patient and what is between them.`,
    'Speak for yourself: “I imagine”, “I feel”.',
  )

const theirNames = (who: Who): string => byWho(who, 'you', (name) => name, 'the presenter')

type Words = Omit<PhaseWords, 'name'>

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Words = {
  lane: 'Nobody will ask you anything. We will come back to you.',
  title: 'You are listening.',
  say: 'The group talks about you and the patient, not to you.',
  short: 'You are listening.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const WORDS: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Words>> = {
  opening: () => ({
    lane: 'We arrive, and hear how we begin.',
    title: 'We begin.',
    say: 'A leader opens the group and says when we stop.',
    short: 'We begin.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Someone you saw, and still think of.',
        title: 'Who has someone on their mind?',
        say: 'It can be unfinished. Take your time.',
        short: 'Who has someone on their mind?',
      }
    }
    const title = who.you ? 'You have a case.' : `${who.name} has a case.`
    return { lane: 'A case is found.', title, say: 'We begin in a moment.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'You are telling a case.', (name) => `${name} is telling a case.`, nobody)
    return {
      lane: who?.you ? 'Nobody interrupts you.' : 'Listen. Questions come later, and only a few.',
      title: title('We listen to a case.'),
      say: byWho(
        who,
        'From memory, in your own way. There is no hurry.',
        (name) => `From memory, in ${name}’s own way. There is no hurry.`,
        'From memory. There is no hurry.',
      ),
      short: title('We listen.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'A few facts. What can be imagined is kept for later.',
    title: 'Only what you need to be able to picture it.',
    say: who?.you ? 'Answer what you like. You need not know.' : `Questions to ${theirNames(who)}.`,
    short: 'Only what you need to picture it.',
  }),
  'sitting-back': (who) => {
    const words = (name: string, say: string, short: string): Words => ({
      lane: `${name} moves to the window and listens.`,
      title: `${name} sits back.`,
      say,
      short,
    })
    const theirs = words(
      'The presenter',
      'From here nobody is spoken to by the window.',
      'Sitting back.',
    )
    return byWho(
      who,
      theirs,
      (name) =>
        words(name, `From here we talk about ${name}, not to ${name}.`, `${name} sits back.`),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'What comes to mind?',
    say: 'An image, a feeling, a word. Nothing needs explaining.',
    short: 'What comes to mind?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Moods, images, what the body says.',
    say: 'Lay them beside each other. Nothing needs explaining.',
    short: 'Moods and images.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `About ${name} and the patient.${back ? ` Not to ${name}.` : ''}`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('About the patient and the one who cares.'),
      say: 'Imagine aloud. Silence is part of it.',
      short: title('Imagine aloud.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'A few words, then the group goes on.',
    title: byWho(
      who,
      'A few words from you, if you like.',
      (name) => `A few words from ${name}.`,
      'A few words from the presenter.',
    ),
    say: 'Nothing has to be answered.',
    short: byWho(
      who,
      'A few words from you.',
      (name) => `A few words from ${name}.`,
      'A few words.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'What has it been like to listen?' : 'No second round of advice.',
    title: byWho(
      who,
      'You are back in the circle.',
      (name) => `${name} is back in the circle.`,
      'Back in the circle.',
    ),
    say: who?.you
      ? 'You need not answer or report back. What stays with you?'
      : `${who?.name ?? 'The presenter'} speaks first. Nothing has to be answered.`,
    short: byWho(who, 'You are back.', (name) => `${name} is back.`, 'Back in the circle.'),
  }),
  'process-discussion': () => ({
    lane: 'About us, not about the case.',
    title: 'How have we worked?',
    say: 'What happened among us, while we imagined.',
    short: 'How have we worked?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Thank you. What was said stays here.'
        : `Thank you, ${who.name}. What was said stays here.`,
    title: 'We stop here, without an answer.',
    say: 'Nothing of it is kept.',
    short: 'We stop here, without an answer.',
  }),
  'soft-landing': () => ({
    lane: 'The room stays open a little while. It closes softly, with a word first. Your receipt is offered as you leave.',
    title: 'Stay for a moment, if you like.',
    say: 'Nothing more is asked.',
    short: 'Stay for a moment, if you like.',
  }),
  'word-with-leaders': (who) => ({
    lane: who?.you
      ? 'The others hear and see nothing of this.'
      : `The leaders and ${theirNames(who)} speak alone.`,
    title: who?.you
      ? 'You may stay for a word with the leaders.'
      : `A word with ${theirNames(who)}, if wanted.`,
    say: 'As long as it helps, and no longer.',
    short: 'A word, if wanted.',
  }),
  'leaders-debrief': () => ({
    lane: 'Leaders only. Nobody else hears or sees you.',
    title: 'How was it for the two of you?',
    say: 'What was enacted, what was left out, how you worked together.',
    short: 'How was it for the two of you?',
  }),
}

/** The words of a phase for someone who may take part in it. `back`: the presenter sits back at this moment. */
export const phaseWords = (kind: PhaseKind, who: Who, back: boolean): PhaseWords => ({
  ...(who?.you && back ? listening : WORDS[kind](who, back)),
  name: phaseName[kind],
})

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
