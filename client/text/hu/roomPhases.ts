/** Each phase in plain words, in Hungarian. „Ő” is said of everybody, so that a name need not be bent twice. */
import type { PhaseKind } from '../../../shared/session/phaseTable.ts'
import type * as english from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { together, withSuffix } from './grammar.ts'
import { phaseName } from './phases.ts'

type Who = english.Who
type Said = Omit<english.PhaseWords, 'name'>

export const arrivingName: Words<typeof english.arrivingName> = 'Megérkezés'
export const resumingName: Words<typeof english.resumingName> = 'Egy pillanat'

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Any>(who: Who, you: Any, other: (name: string) => Any, nobody: Any): Any =>
  who === null ? nobody : who.you ? you : other(who.name)

const ofName = (name: string): string => withSuffix(name, { back: 'ról', front: 'ről' })
const toName = (name: string): string =>
  withSuffix(name, { back: 'hoz', front: 'hez', rounded: 'höz' })
const fromName = (name: string): string => withSuffix(name, { back: 'tól', front: 'től' })

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'A csoport Önről és a betegről beszél, nem Önhöz.',
    (name) =>
      back
        ? `${name} az ablaknál hallgat. Róla és a betegről beszéljünk, ne hozzá.`
        : `Beszéljünk ${ofName(name)}, a betegről és arról, ami köztük van.`,
    'Ki-ki a maga nevében beszéljen: „azt képzelem”, „azt érzem”.',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'Senki nem kérdez Öntől semmit. Visszatérünk majd Önhöz.',
  title: 'Ön most hallgat.',
  say: 'A csoport Önről és a betegről beszél, nem Önhöz.',
  short: 'Ön most hallgat.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'Megérkezünk, és elhangzik, hogyan kezdünk.',
    title: 'Kezdünk.',
    say: 'A csoportvezető megnyitja az ülést, és elmondja, mikor fejezzük be.',
    short: 'Kezdünk.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Valaki, akivel találkoztunk, és aki még foglalkoztat.',
        title: 'Kinek jár valaki a fejében?',
        say: 'Lehet lezáratlan is. Van időnk.',
        short: 'Kinek jár valaki a fejében?',
      }
    }
    const title = who.you ? 'Ön esetet hozott.' : `${who.name} esetet hozott.`
    return { lane: 'Van esetünk.', title, say: 'Mindjárt kezdünk.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'Ön most elmondja az esetét.', (name) => `${name} elmondja az esetét.`, nobody)
    return {
      lane: who?.you
        ? 'Senki nem szakítja félbe.'
        : 'Figyelünk. Kérdések később jönnek, és csak néhány.',
      title: title('Egy esetet hallgatunk meg.'),
      say:
        who === null
          ? 'Emlékezetből. Nem kell sietni.'
          : 'Emlékezetből, a maga módján. Nem kell sietni.',
      short: title('Figyelünk.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'Néhány tény. Amit el lehet képzelni, későbbre hagyjuk.',
    title: 'Csak annyi, amennyi ahhoz kell, hogy magunk elé képzeljük.',
    say: byWho(
      who,
      'Arra válaszoljon, amire szeretne. Nem kell mindent tudnia.',
      (name) => `Kérdések ${toName(name)}.`,
      'Kérdések az esethozóhoz.',
    ),
    short: 'Csak annyi, amennyi a képhez kell.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'Az esethozó az ablakhoz ül, és hallgat.',
      title: 'Az esethozó kiül a körből.',
      say: 'Innentől nem szólítjuk meg azt, aki az ablaknál ül.',
      short: 'Kiülés.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} az ablakhoz ül, és hallgat.`,
        title: `${name} kiül a körből.`,
        say: 'Innentől róla beszélünk, nem hozzá.',
        short: `${name} kiül a körből.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'Mi jut eszünkbe?',
    say: 'Egy kép, egy érzés, egy szó. Semmit nem kell megmagyarázni.',
    short: 'Mi jut eszünkbe?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Hangulatok, képek, és amit a test mond.',
    say: 'Tegyük őket egymás mellé. Semmit nem kell megmagyarázni.',
    short: 'Hangulatok és képek.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `${ofName(name)} és a betegről.${back ? ` Nem ${toName(name)}.` : ''}`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('A betegről és arról, aki segíteni próbál neki.'),
      say: 'Fantáziáljunk hangosan. A csend is hozzátartozik.',
      short: title('Fantáziáljunk hangosan.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'Néhány szó, aztán a csoport folytatja.',
    title: byWho(
      who,
      'Néhány szó Öntől, ha szeretné.',
      (name) => `Néhány szó ${fromName(name)}.`,
      'Néhány szó az esethozótól.',
    ),
    say: 'Semmire nem kell válaszolni.',
    short: byWho(
      who,
      'Néhány szó Öntől.',
      (name) => `Néhány szó ${fromName(name)}.`,
      'Néhány szó.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'Milyen volt hallgatni?' : 'Nem kezdünk új kört tanácsokkal.',
    title: byWho(
      who,
      'Ön újra a körben van.',
      (name) => `${name} újra a körben van.`,
      'Újra a körben.',
    ),
    say: byWho(
      who,
      'Nem kell válaszolnia vagy beszámolnia. Mi maradt meg Önben?',
      (name) => `Elsőként ${name} szól. Semmire nem kell válaszolni.`,
      'Elsőként az esethozó szól. Semmire nem kell válaszolni.',
    ),
    short: byWho(who, 'Ön visszatért.', (name) => `${name} visszatért.`, 'Újra a körben.'),
  }),
  'process-discussion': () => ({
    lane: 'Rólunk, nem az esetről.',
    title: 'Hogyan dolgoztunk?',
    say: 'Ami köztünk történt, miközben fantáziáltunk.',
    short: 'Hogyan dolgoztunk?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Köszönjük. Ami elhangzott, itt marad.'
        : `Köszönjük, ${who.name}. Ami elhangzott, itt marad.`,
    title: 'Itt megállunk, válasz nélkül.',
    say: 'Semmit nem őrzünk meg belőle.',
    short: 'Itt megállunk, válasz nélkül.',
  }),
  'soft-landing': () => ({
    lane: 'A szoba még egy kis ideig nyitva marad. Halkan zárul be, előtte szólunk. Távozáskor felajánljuk az igazolását.',
    title: 'Maradjon még egy kicsit, ha jólesik.',
    say: 'Már senki nem kérdez semmit.',
    short: 'Maradjon még egy kicsit, ha jólesik.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'A többiek ebből semmit nem hallanak és nem látnak.',
      (name) => `A vezetők és ${name} külön beszélnek.`,
      'A vezetők és az esethozó külön beszélnek.',
    ),
    title: byWho(
      who,
      'Ha szeretné, maradjon még pár szóra a vezetőkkel.',
      (name) => `Pár szó ${together(name)}, ha szeretné.`,
      'Pár szó az esethozóval, ha szeretné.',
    ),
    say: 'Ameddig segít, és nem tovább.',
    short: 'Pár szó, ha jólesik.',
  }),
  'leaders-debrief': () => ({
    lane: 'Csak a vezetők. Önöket most senki más nem hallja és nem látja.',
    title: 'Milyen volt kettejüknek?',
    say: 'Mi játszódott újra, mi maradt ki, hogyan dolgoztak együtt.',
    short: 'Milyen volt kettejüknek?',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'A vezetők még beszélnek valakivel.',
    say: 'A csoport mára véget ért. Most már elmehet; távozáskor felajánljuk az igazolását.',
  },
  'leaders-debrief': {
    title: 'A vezetők most egymás közt beszélnek.',
    say: 'A csoport mára véget ért. Most már elmehet; távozáskor felajánljuk az igazolását.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'Érkeznek a csoport tagjai.',
  laneLeader: 'Először Önök ketten. Aztán a pultról engedjék be a többieket.',
  title: 'Mindjárt kezdünk.',
  say: 'Dőljön hátra nyugodtan, és nézzen körül.',
  titleLeader: 'Készen állnak a székek.',
  sayLeader: 'Beszéljék meg, ki mit vállal, engedjék be a csoportot, aztán kezdjenek.',
  short: 'Mindjárt kezdünk.',
}
