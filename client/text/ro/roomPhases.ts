/** Each phase in plain words, in Romanian. The patient is never "he" or "she": „persoana îngrijită”, „cine îngrijește”. */
import type { PhaseKind } from '../../../shared/session/phaseTable.ts'
import type * as english from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { phaseName } from './phases.ts'

type Who = english.Who
type Said = Omit<english.PhaseWords, 'name'>

export const arrivingName: Words<typeof english.arrivingName> = 'Sosire'
export const resumingName: Words<typeof english.resumingName> = 'O clipă'

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Any>(who: Who, you: Any, other: (name: string) => Any, nobody: Any): Any =>
  who === null ? nobody : who.you ? you : other(who.name)

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'Grupul vorbește despre dumneavoastră și persoana îngrijită, nu cu dumneavoastră.',
    (name) =>
      back
        ? `${name} ascultă de la fereastră. Vorbim despre ${name} și persoana îngrijită, nu cu ${name}.`
        : `Vorbim despre ${name}, despre persoana îngrijită și despre ce este între ei.`,
    'Vorbiți în nume propriu: „îmi imaginez”, „simt”.',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'Nimeni nu vă întreabă nimic. Ne întoarcem la dumneavoastră.',
  title: 'Acum ascultați.',
  say: 'Grupul vorbește despre dumneavoastră și persoana îngrijită, nu cu dumneavoastră.',
  short: 'Acum ascultați.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'Sosim și auzim cum începem.',
    title: 'Începem.',
    say: 'Cine conduce deschide grupul și spune când ne oprim.',
    short: 'Începem.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Cineva pe care l-ați întâlnit și la care vă gândiți încă.',
        title: 'Cine are un caz?',
        say: 'Poate fi ceva neterminat. Nu este nicio grabă.',
        short: 'Cine are un caz?',
      }
    }
    const title = who.you ? 'Aveți un caz.' : `${who.name} are un caz.`
    return { lane: 'S-a găsit un caz.', title, say: 'Începem într-o clipă.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'Povestiți un caz.', (name) => `${name} povestește un caz.`, nobody)
    return {
      lane: who?.you
        ? 'Nimeni nu vă întrerupe.'
        : 'Ascultăm. Întrebările vin mai târziu, și doar câteva.',
      title: title('Ascultăm un caz.'),
      say: byWho(
        who,
        'Din memorie, în felul dumneavoastră. Nu este nicio grabă.',
        (name) => `Din memorie, așa cum îi vine. ${name} nu are de ce să se grăbească.`,
        'Din memorie. Nu este nicio grabă.',
      ),
      short: title('Ascultăm.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'Câteva fapte. Ce se poate imagina rămâne pentru mai târziu.',
    title: 'Doar cât este nevoie pentru o imagine.',
    say: byWho(
      who,
      'Răspundeți la ce doriți. Nu trebuie să știți tot.',
      (name) => `Întrebări pentru ${name}.`,
      'Întrebări pentru cine prezintă cazul.',
    ),
    short: 'Doar cât este nevoie.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'Cine a prezentat se așază la fereastră și ascultă.',
      title: 'Cine a prezentat se retrage.',
      say: 'De aici înainte nu ne mai adresăm persoanei de la fereastră.',
      short: 'Retragere.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} se așază la fereastră și ascultă.`,
        title: `${name} se retrage.`,
        say: `De aici înainte vorbim despre ${name}, nu cu ${name}.`,
        short: `${name} se retrage.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'Ce vă vine în minte?',
    say: 'O imagine, o trăire, un cuvânt. Nimic nu trebuie explicat.',
    short: 'Ce vă vine în minte?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Stări, imagini, ce spune corpul.',
    say: 'Puneți-le una lângă alta. Nimic nu trebuie explicat.',
    short: 'Stări și imagini.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `Despre ${name} și persoana îngrijită.${back ? ` Nu cu ${name}.` : ''}`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('Despre cine îngrijește și persoana îngrijită.'),
      say: 'Ne imaginăm cu voce tare. Tăcerea face parte din lucru.',
      short: title('Ne imaginăm cu voce tare.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'Câteva cuvinte, apoi grupul merge mai departe.',
    title: byWho(
      who,
      'Câteva cuvinte de la dumneavoastră, dacă doriți.',
      (name) => `Câteva cuvinte de la ${name}.`,
      'Câteva cuvinte de la cine a prezentat.',
    ),
    say: 'Nimic nu cere răspuns.',
    short: byWho(
      who,
      'Câteva cuvinte de la dumneavoastră.',
      (name) => `Câteva cuvinte de la ${name}.`,
      'Câteva cuvinte.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'Cum a fost să ascultați?' : 'Fără un al doilea tur de sfaturi.',
    title: byWho(
      who,
      'Ați revenit în cerc.',
      (name) => `${name} revine în cerc.`,
      'Din nou în cerc.',
    ),
    say: byWho(
      who,
      'Nu trebuie să răspundeți, nici să dați socoteală. Ce rămâne cu dumneavoastră?',
      (name) => `${name} are primul cuvânt. Nimic nu cere răspuns.`,
      'Cine a prezentat are primul cuvânt. Nimic nu cere răspuns.',
    ),
    short: byWho(who, 'Ați revenit.', (name) => `${name} revine.`, 'Din nou în cerc.'),
  }),
  'process-discussion': () => ({
    lane: 'Despre noi, nu despre caz.',
    title: 'Cum am lucrat?',
    say: 'Ce s-a petrecut între noi, în timp ce ne imaginam.',
    short: 'Cum am lucrat?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Mulțumim. Ce s-a spus rămâne aici.'
        : `Mulțumim, ${who.name}. Ce s-a spus rămâne aici.`,
    title: 'Ne oprim aici, fără un răspuns.',
    say: 'Nu se păstrează nimic.',
    short: 'Ne oprim aici, fără un răspuns.',
  }),
  'soft-landing': () => ({
    lane: 'Încăperea mai rămâne deschisă puțin. Se închide încet, și o spune înainte. La ieșire vi se oferă adeverința.',
    title: 'Mai rămâneți o clipă, dacă doriți.',
    say: 'Nu se mai cere nimic.',
    short: 'Mai rămâneți o clipă, dacă doriți.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'Restul grupului nu aude și nu vede nimic din asta.',
      (name) => `Conducătorii vorbesc separat cu ${name}.`,
      'Conducătorii vorbesc separat cu cine a prezentat.',
    ),
    title: byWho(
      who,
      'Puteți rămâne pentru un cuvânt cu conducătorii.',
      (name) => `Un cuvânt cu ${name}, la dorință.`,
      'Un cuvânt cu cine a prezentat, la dorință.',
    ),
    say: 'Cât timp ajută, și nu mai mult.',
    short: 'Un cuvânt, la dorință.',
  }),
  'leaders-debrief': () => ({
    lane: 'Doar conducătorii. Nimeni altcineva nu vă aude și nu vă vede.',
    title: 'Cum a fost pentru dumneavoastră doi?',
    say: 'Ce s-a pus în scenă, ce a rămas pe dinafară, cum ați lucrat împreună.',
    short: 'Cum a fost pentru amândoi?',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'Conducătorii au un cuvânt cu cineva.',
    say: 'Grupul s-a încheiat pentru azi. Acum puteți ieși; la ieșire vi se oferă adeverința.',
  },
  'leaders-debrief': {
    title: 'Conducătorii sunt între ei.',
    say: 'Grupul s-a încheiat pentru azi. Acum puteți ieși; la ieșire vi se oferă adeverința.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'Grupul sosește.',
  laneLeader: 'Întâi dumneavoastră doi. Apoi lăsați grupul să intre, de la pupitru.',
  title: 'Începem într-o clipă.',
  say: 'Puteți să vă așezați în voie și să priviți în jur.',
  titleLeader: 'Cercul este așezat.',
  sayLeader: 'Stabiliți cine ce face, lăsați grupul să intre, apoi începeți.',
  short: 'Începem într-o clipă.',
}
