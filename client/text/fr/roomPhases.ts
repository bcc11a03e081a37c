/**
 * Each phase in plain words, in French. The patient is never "he" or "she": the two of a case are « les deux personnes du récit ».
 */
import type { PhaseKind } from '../../../shared/session/phaseTable.ts'
import type * as english from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { ofName } from './grammar.ts'
import { phaseName } from './phases.ts'

type Who = english.Who
type Said = Omit<english.PhaseWords, 'name'>

export const arrivingName: Words<typeof english.arrivingName> = 'Arrivée'
export const resumingName: Words<typeof english.resumingName> = 'Un instant'

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Any>(who: Who, you: Any, other: (name: string) => Any, nobody: Any): Any =>
  who === null ? nobody : who.you ? you : other(who.name)

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'Le groupe parle des deux personnes de votre récit, sans s’adresser à vous.',
    (name) =>
      back
        ? `${name} écoute à la fenêtre. Parlez des deux personnes du récit, sans vous adresser à ${name}.`
        : 'Parlez des deux personnes du récit et de ce qui se passe entre elles.',
    'Parlez en votre nom\u00a0: «\u00a0j’imagine\u00a0», «\u00a0je ressens\u00a0».',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'Personne ne vous demandera rien. Nous reviendrons vers vous.',
  title: 'Vous écoutez.',
  say: 'Le groupe parle des deux personnes de votre récit, sans s’adresser à vous.',
  short: 'Vous écoutez.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'Le temps d’arriver et de savoir comment nous commençons.',
    title: 'Nous commençons.',
    say: 'L’animation ouvre le groupe et dit quand nous nous arrêterons.',
    short: 'Nous commençons.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Une rencontre à laquelle vous pensez encore.',
        title: 'Qui a un cas aujourd’hui\u00a0?',
        say: 'Cela peut être inachevé. Prenez votre temps.',
        short: 'Qui a un cas aujourd’hui\u00a0?',
      }
    }
    const title = who.you ? 'Vous avez un cas.' : `${who.name} a un cas.`
    return {
      lane: 'Un cas est trouvé.',
      title,
      say: 'Nous commençons dans un instant.',
      short: title,
    }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'Vous racontez un cas.', (name) => `${name} raconte un cas.`, nobody)
    return {
      lane: who?.you
        ? 'Personne ne vous interrompt.'
        : 'Écoutez. Les questions viennent après, et en petit nombre.',
      title: title('Nous écoutons un cas.'),
      say: who?.you
        ? 'De mémoire, à votre manière. Rien ne presse.'
        : 'De mémoire, comme cela vient. Rien ne presse.',
      short: title('Nous écoutons.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'Quelques faits. Ce qui peut s’imaginer reste pour plus tard.',
    title: 'Seulement ce qu’il faut pour se représenter la situation.',
    say: byWho(
      who,
      'Répondez à ce que vous voulez. Il n’est pas nécessaire de savoir.',
      (name) => `Questions à ${name}.`,
      'Questions sur le cas.',
    ),
    short: 'Seulement ce qu’il faut savoir.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'La personne qui présente le cas va à la fenêtre et écoute.',
      title: 'La personne qui présente se met en retrait.',
      say: 'À partir d’ici, personne ne s’adresse à la fenêtre.',
      short: 'En retrait.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} va à la fenêtre et écoute.`,
        title: `${name} se met en retrait.`,
        say: `À partir d’ici, nous parlons du récit, sans nous adresser à ${name}.`,
        short: `${name} se met en retrait.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'Qu’est-ce qui vous vient\u00a0?',
    say: 'Une image, un ressenti, un mot. Rien n’a besoin d’explication.',
    short: 'Qu’est-ce qui vous vient\u00a0?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Des climats, des images, ce que dit le corps.',
    say: 'Posez-les côte à côte. Rien n’a besoin d’explication.',
    short: 'Climats et images.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) =>
          back
            ? `Parlez du récit, sans vous adresser à ${name}.`
            : 'Parlez des deux personnes du récit.',
        without,
      )
    return {
      lane: about(who, back),
      title: title('Autour des deux personnes du récit.'),
      say: 'Imaginez à voix haute. Le silence en fait partie.',
      short: title('Imaginez à voix haute.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'Quelques mots, puis le groupe reprend.',
    title: byWho(
      who,
      'Quelques mots de votre part, si vous le souhaitez.',
      (name) => `Quelques mots ${ofName(name)}.`,
      'Quelques mots de la personne qui présente.',
    ),
    say: 'Rien n’appelle de réponse.',
    short: byWho(
      who,
      'Quelques mots de votre part.',
      (name) => `Quelques mots ${ofName(name)}.`,
      'Quelques mots.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'Qu’avez-vous vécu en écoutant\u00a0?' : 'Pas de second tour de conseils.',
    title: byWho(
      who,
      'Vous êtes de retour dans le cercle.',
      (name) => `${name} est de retour dans le cercle.`,
      'De retour dans le cercle.',
    ),
    say: byWho(
      who,
      'Vous n’avez ni à répondre ni à rendre compte. Qu’est-ce qui vous reste\u00a0?',
      (name) => `${name} parle en premier. Rien n’appelle de réponse.`,
      'La personne qui présente le cas parle en premier. Rien n’appelle de réponse.',
    ),
    short: byWho(
      who,
      'Vous êtes de retour.',
      (name) => `${name} est de retour.`,
      'De retour dans le cercle.',
    ),
  }),
  'process-discussion': () => ({
    lane: 'Il s’agit de nous, pas du cas.',
    title: 'Comment avons-nous travaillé\u00a0?',
    say: 'Ce qui s’est passé entre nous, pendant que nous imaginions.',
    short: 'Comment avons-nous travaillé\u00a0?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Merci. Ce qui a été dit reste ici.'
        : `Merci, ${who.name}. Ce qui a été dit reste ici.`,
    title: 'Nous nous arrêtons ici, sans réponse.',
    say: 'Rien n’en est conservé.',
    short: 'Nous nous arrêtons ici, sans réponse.',
  }),
  'soft-landing': () => ({
    lane: 'La salle reste ouverte encore un peu. Elle se ferme en douceur, après l’avoir annoncé. Votre attestation vous est proposée au départ.',
    title: 'Restez un moment, si vous le souhaitez.',
    say: 'Plus rien ne vous est demandé.',
    short: 'Restez un moment, si vous le souhaitez.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'Les autres n’en entendent et n’en voient rien.',
      (name) => `L’animation s’entretient à part avec ${name}.`,
      'L’animation s’entretient à part avec la personne qui a présenté le cas.',
    ),
    title: byWho(
      who,
      'Vous pouvez rester pour un mot avec l’animation.',
      (name) => `Un mot avec ${name}, si cela est souhaité.`,
      'Un mot après le cas, si cela est souhaité.',
    ),
    say: 'Aussi longtemps que cela fait du bien, et pas davantage.',
    short: 'Un mot, si cela est souhaité.',
  }),
  'leaders-debrief': () => ({
    lane: 'L’animation seulement. Personne d’autre ne vous entend ni ne vous voit.',
    title: 'Comment cela s’est-il passé pour vous deux\u00a0?',
    say: 'Ce qui s’est rejoué, ce qui a été laissé de côté, comment vous avez travaillé ensemble.',
    short: 'Comment cela s’est-il passé pour vous deux\u00a0?',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'L’animation s’entretient à part.',
    say: 'Le temps du groupe est terminé pour aujourd’hui. Vous pouvez partir maintenant\u00a0; votre attestation vous est proposée au départ.',
  },
  'leaders-debrief': {
    title: 'L’animation se réunit à part.',
    say: 'Le temps du groupe est terminé pour aujourd’hui. Vous pouvez partir maintenant\u00a0; votre attestation vous est proposée au départ.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'Le groupe entre peu à peu.',
  laneLeader: 'Vous deux d’abord. Puis faites entrer les autres depuis le pupitre.',
  title: 'Nous commençons dans un instant.',
  say: 'Vous pouvez vous installer et regarder autour de vous.',
  titleLeader: 'Les chaises sont en place.',
  sayLeader: 'Convenez de qui fait quoi, faites entrer le groupe, puis commencez.',
  short: 'Nous commençons dans un instant.',
}
