/** Each phase in plain words, in German. The patient is never "he" or "she": the two of a case are „die beiden im Fall“. */
import type { PhaseKind } from '../../../shared/session/phaseTable.ts'
import type * as english from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { phaseName } from './phases.ts'

type Who = english.Who
type Said = Omit<english.PhaseWords, 'name'>

export const arrivingName: Words<typeof english.arrivingName> = 'Ankommen'
export const resumingName: Words<typeof english.resumingName> = 'Einen Moment'

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Any>(who: Who, you: Any, other: (name: string) => Any, nobody: Any): Any =>
  who === null ? nobody : who.you ? you : other(who.name)

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'Die Gruppe spricht über die beiden in Ihrem Fall, nicht mit Ihnen.',
    (name) =>
      back
        ? `${name} hört am Fenster zu. Sprechen Sie über die beiden im Fall, nicht mit ${name}.`
        : 'Sprechen Sie über die beiden im Fall und über das, was zwischen ihnen ist.',
    'Sprechen Sie für sich: „Ich stelle mir vor“, „Ich spüre“.',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'Niemand wird Sie etwas fragen. Wir kommen auf Sie zurück.',
  title: 'Sie hören zu.',
  say: 'Die Gruppe spricht über die beiden in Ihrem Fall, nicht mit Ihnen.',
  short: 'Sie hören zu.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'Wir kommen an und hören, wie wir beginnen.',
    title: 'Wir beginnen.',
    say: 'Die Leitung eröffnet die Gruppe und sagt, wann wir aufhören.',
    short: 'Wir beginnen.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Eine Begegnung, die Sie noch beschäftigt.',
        title: 'Wer hat jemanden im Kopf?',
        say: 'Es darf unfertig sein. Lassen Sie sich Zeit.',
        short: 'Wer hat jemanden im Kopf?',
      }
    }
    const title = who.you ? 'Sie haben einen Fall.' : `${who.name} hat einen Fall.`
    return { lane: 'Ein Fall ist gefunden.', title, say: 'Wir beginnen gleich.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'Sie erzählen einen Fall.', (name) => `${name} erzählt einen Fall.`, nobody)
    return {
      lane: who?.you
        ? 'Niemand unterbricht Sie.'
        : 'Hören Sie zu. Fragen kommen später, und nur wenige.',
      title: title('Wir hören einen Fall.'),
      say: who?.you
        ? 'Frei aus der Erinnerung, auf Ihre Weise. Es eilt nicht.'
        : 'Frei aus der Erinnerung. Es eilt nicht.',
      short: title('Wir hören zu.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'Ein paar Sachfragen. Was sich fantasieren lässt, bleibt für später.',
    title: 'Nur, was es braucht, um sich ein Bild zu machen.',
    say: byWho(
      who,
      'Antworten Sie, soweit Sie mögen. Sie müssen es nicht wissen.',
      (name) => `Fragen an ${name}.`,
      'Fragen zum Fall.',
    ),
    short: 'Nur, was es für ein Bild braucht.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'Wer den Fall eingebracht hat, rückt ans Fenster und hört zu.',
      title: 'Ein Stuhl rückt hinaus.',
      say: 'Von hier an sprechen wir niemanden am Fenster an.',
      short: 'Hinausrücken.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} rückt ans Fenster und hört zu.`,
        title: `${name} rückt hinaus.`,
        say: `Von hier an sprechen wir über ${name}, nicht mit ${name}.`,
        short: `${name} rückt hinaus.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'Was taucht auf?',
    say: 'Ein Bild, ein Gefühl, ein Wort. Nichts muss erklärt werden.',
    short: 'Was taucht auf?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Stimmungen, Bilder, was der Körper sagt.',
    say: 'Lassen Sie sie nebeneinander stehen. Nichts muss erklärt werden.',
    short: 'Stimmungen und Bilder.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `Über die beiden im Fall.${back ? ` Nicht mit ${name}.` : ''}`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('Über die beiden, von denen erzählt wurde.'),
      say: 'Fantasieren Sie laut. Schweigen gehört dazu.',
      short: title('Fantasieren Sie laut.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'Ein paar Worte, dann arbeitet die Gruppe weiter.',
    title: byWho(
      who,
      'Ein paar Worte von Ihnen, wenn Sie mögen.',
      (name) => `Ein paar Worte von ${name}.`,
      'Ein paar Worte zum Fall.',
    ),
    say: 'Nichts muss beantwortet werden.',
    short: byWho(
      who,
      'Ein paar Worte von Ihnen.',
      (name) => `Ein paar Worte von ${name}.`,
      'Ein paar Worte.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'Wie war es, zuzuhören?' : 'Keine zweite Runde mit Ratschlägen.',
    title: byWho(
      who,
      'Sie sind wieder im Kreis.',
      (name) => `${name} ist wieder im Kreis.`,
      'Wieder im Kreis.',
    ),
    say: byWho(
      who,
      'Sie müssen nicht antworten und nichts zusammenfassen. Was bleibt bei Ihnen?',
      (name) => `${name} spricht zuerst. Nichts muss beantwortet werden.`,
      'Zuerst spricht, wer den Fall eingebracht hat. Nichts muss beantwortet werden.',
    ),
    short: byWho(
      who,
      'Sie sind wieder da.',
      (name) => `${name} ist wieder da.`,
      'Wieder im Kreis.',
    ),
  }),
  'process-discussion': () => ({
    lane: 'Über uns, nicht über den Fall.',
    title: 'Wie haben wir gearbeitet?',
    say: 'Was zwischen uns geschah, während wir fantasierten.',
    short: 'Wie haben wir gearbeitet?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Danke. Was gesagt wurde, bleibt hier.'
        : `Danke, ${who.name}. Was gesagt wurde, bleibt hier.`,
    title: 'Wir hören hier auf, ohne Antwort.',
    say: 'Nichts davon wird aufbewahrt.',
    short: 'Wir hören hier auf, ohne Antwort.',
  }),
  'soft-landing': () => ({
    lane: 'Der Raum bleibt noch eine Weile offen. Bevor er sich leise schließt, wird es gesagt. Beim Gehen wird Ihnen Ihre Bescheinigung angeboten.',
    title: 'Bleiben Sie noch einen Moment, wenn Sie mögen.',
    say: 'Es wird nichts mehr gefragt.',
    short: 'Noch einen Moment, wenn Sie mögen.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'Die anderen hören und sehen davon nichts.',
      (name) => `Die Leitung und ${name} sprechen allein.`,
      'Die Leitung spricht allein mit der Person, die den Fall eingebracht hat.',
    ),
    title: byWho(
      who,
      'Sie können noch auf ein Wort mit der Leitung bleiben.',
      (name) => `Noch ein Wort mit ${name}, wenn gewünscht.`,
      'Noch ein Wort zum Fall, wenn gewünscht.',
    ),
    say: 'So lange es guttut, und nicht länger.',
    short: 'Noch ein Wort, wenn gewünscht.',
  }),
  'leaders-debrief': () => ({
    lane: 'Nur die Leitung. Niemand sonst hört oder sieht Sie.',
    title: 'Wie war es für Sie beide?',
    say: 'Was sich in Szene gesetzt hat, was ausgespart blieb, wie Sie zusammengearbeitet haben.',
    short: 'Wie war es für Sie beide?',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'Die Leitung führt noch ein Gespräch.',
    say: 'Die Gruppe ist für heute zu Ende. Sie können jetzt gehen; dabei wird Ihnen Ihre Bescheinigung angeboten.',
  },
  'leaders-debrief': {
    title: 'Die Leitung ist unter sich.',
    say: 'Die Gruppe ist für heute zu Ende. Sie können jetzt gehen; dabei wird Ihnen Ihre Bescheinigung angeboten.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'Nach und nach kommen alle herein.',
  laneLeader: 'Zuerst Sie beide. Dann lassen Sie die anderen vom Pult aus herein.',
  title: 'Wir beginnen gleich.',
  say: 'Sie können sich zurücklehnen und umsehen.',
  titleLeader: 'Die Stühle stehen bereit.',
  sayLeader: 'Sprechen Sie ab, wer was übernimmt, lassen Sie die Gruppe herein, dann beginnen Sie.',
  short: 'Wir beginnen gleich.',
}
