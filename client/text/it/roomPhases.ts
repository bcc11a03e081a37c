/** Each phase in plain words, in Italian. The patient is never "he" or "she": «la persona in cura», «chi cura». */
import type { PhaseKind } from '../../../shared/session/phaseTable.ts'
import type * as english from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { to } from './grammar.ts'
import { phaseName } from './phases.ts'

type Who = english.Who
type Said = Omit<english.PhaseWords, 'name'>

export const arrivingName: Words<typeof english.arrivingName> = 'Arrivo'
export const resumingName: Words<typeof english.resumingName> = 'Un momento'

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Any>(who: Who, you: Any, other: (name: string) => Any, nobody: Any): Any =>
  who === null ? nobody : who.you ? you : other(who.name)

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'Il gruppo parla di Lei e della persona in cura, non a Lei.',
    (name) =>
      back
        ? `${name} è in ascolto alla finestra. Parliamo di ${name} e della persona in cura, non ${to(name)}.`
        : `Parliamo di ${name}, della persona in cura e di ciò che c’è fra loro.`,
    'Parli per sé: «immagino», «sento».',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'Nessuno Le chiederà nulla. Torneremo da Lei.',
  title: 'Lei è in ascolto.',
  say: 'Il gruppo parla di Lei e della persona in cura, non a Lei.',
  short: 'Lei è in ascolto.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'Arriviamo, e sentiamo come si inizia.',
    title: 'Iniziamo.',
    say: 'Chi conduce apre il gruppo e dice quando finiamo.',
    short: 'Iniziamo.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Qualcuno che ha incontrato, e a cui pensa ancora.',
        title: 'Chi porta un caso?',
        say: 'Può essere incompiuto. Con calma.',
        short: 'Chi porta un caso?',
      }
    }
    const title = who.you ? 'Lei ha un caso.' : `${who.name} ha un caso.`
    return { lane: 'C’è un caso.', title, say: 'Iniziamo tra un momento.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'Lei racconta un caso.', (name) => `${name} racconta un caso.`, nobody)
    return {
      lane: who?.you
        ? 'Nessuno La interrompe.'
        : 'Ascoltiamo. Le domande vengono dopo, e saranno poche.',
      title: title('Ascoltiamo un caso.'),
      say: byWho(
        who,
        'A memoria, con le sue parole. Non c’è fretta.',
        (name) => `A memoria, con le parole di ${name}. Non c’è fretta.`,
        'A memoria. Non c’è fretta.',
      ),
      short: title('Ascoltiamo.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'Pochi fatti. Ciò che si può immaginare resta per dopo.',
    title: 'Solo ciò che serve per farsi un’immagine.',
    say: byWho(
      who,
      'Risponda a ciò che vuole. Può anche non sapere.',
      (name) => `Domande ${to(name)}.`,
      'Domande a chi presenta.',
    ),
    short: 'Solo ciò che serve.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'Chi presenta va alla finestra e ascolta.',
      title: 'Chi presenta si mette in ascolto.',
      say: 'Da qui in poi non ci rivolgiamo a chi è alla finestra.',
      short: 'In ascolto.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} va alla finestra e ascolta.`,
        title: `${name} si mette in ascolto.`,
        say: `Da qui in poi parliamo di ${name}, non ${to(name)}.`,
        short: `${name} si mette in ascolto.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'Che cosa viene in mente?',
    say: 'Un’immagine, un’emozione, una parola. Non c’è nulla da spiegare.',
    short: 'Che cosa viene in mente?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Atmosfere, immagini, ciò che dice il corpo.',
    say: 'Le une accanto alle altre. Non c’è nulla da spiegare.',
    short: 'Atmosfere e immagini.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `Di ${name} e della persona in cura.${back ? ` Non ${to(name)}.` : ''}`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('Di chi cura e di chi è in cura.'),
      say: 'Immaginiamo ad alta voce. Il silenzio ne fa parte.',
      short: title('Immaginiamo ad alta voce.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'Poche parole, poi il gruppo prosegue.',
    title: byWho(
      who,
      'Qualche parola da Lei, se vuole.',
      (name) => `Qualche parola di ${name}.`,
      'Qualche parola di chi presenta.',
    ),
    say: 'Non c’è nulla a cui rispondere.',
    short: byWho(
      who,
      'Qualche parola da Lei.',
      (name) => `Qualche parola di ${name}.`,
      'Qualche parola.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'Com’è stato ascoltare?' : 'Niente secondo giro di consigli.',
    title: byWho(
      who,
      'Lei è di nuovo nel cerchio.',
      (name) => `${name} è di nuovo nel cerchio.`,
      'Di nuovo nel cerchio.',
    ),
    say: byWho(
      who,
      'Non deve rispondere né rendere conto. Che cosa Le resta?',
      (name) => `La prima parola è di ${name}. Non c’è nulla a cui rispondere.`,
      'La prima parola è di chi presenta. Non c’è nulla a cui rispondere.',
    ),
    short: byWho(
      who,
      'Lei è di nuovo qui.',
      (name) => `${name} è di nuovo qui.`,
      'Di nuovo nel cerchio.',
    ),
  }),
  'process-discussion': () => ({
    lane: 'Su di noi, non sul caso.',
    title: 'Come abbiamo lavorato?',
    say: 'Che cosa è accaduto fra noi, mentre immaginavamo.',
    short: 'Come abbiamo lavorato?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Grazie. Ciò che è stato detto resta qui.'
        : `Grazie, ${who.name}. Ciò che è stato detto resta qui.`,
    title: 'Ci fermiamo qui, senza una risposta.',
    say: 'Non se ne conserva nulla.',
    short: 'Ci fermiamo qui, senza una risposta.',
  }),
  'soft-landing': () => ({
    lane: 'La stanza resta aperta ancora un poco. Si chiude piano, e prima lo dice. All’uscita Le si offre il suo attestato.',
    title: 'Se vuole, si trattenga un momento.',
    say: 'Non si chiede più nulla.',
    short: 'Se vuole, si trattenga un momento.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'Il resto del gruppo non ne sente e non ne vede nulla.',
      (name) => `Chi conduce parla in disparte con ${name}.`,
      'Chi conduce parla in disparte con chi ha presentato.',
    ),
    title: byWho(
      who,
      'Può fermarsi per due parole con chi conduce.',
      (name) => `Due parole con ${name}, se fa piacere.`,
      'Due parole con chi ha presentato, se fa piacere.',
    ),
    say: 'Finché aiuta, e non oltre.',
    short: 'Due parole, se fa piacere.',
  }),
  'leaders-debrief': () => ({
    lane: 'Solo chi conduce. Nessun altro vi sente o vi vede.',
    title: 'Com’è andata, per voi due?',
    say: 'Che cosa si è messo in scena, che cosa è rimasto fuori, come avete lavorato in coppia.',
    short: 'Com’è andata, per voi due?',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'Chi conduce parla in disparte con qualcuno.',
    say: 'Per oggi il gruppo è finito. Ora può uscire; all’uscita Le si offre il suo attestato.',
  },
  'leaders-debrief': {
    title: 'È il momento di chi conduce.',
    say: 'Per oggi il gruppo è finito. Ora può uscire; all’uscita Le si offre il suo attestato.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'Il gruppo sta arrivando.',
  laneLeader: 'Prima voi due. Poi fate entrare il gruppo, dal leggio.',
  title: 'Iniziamo tra un momento.',
  say: 'Può accomodarsi e guardarsi intorno.',
  titleLeader: 'Il cerchio è pronto.',
  sayLeader: 'Accordatevi su chi fa che cosa, fate entrare il gruppo, poi iniziate.',
  short: 'Iniziamo tra un momento.',
}
