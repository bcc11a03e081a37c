/** Each phase in plain words, in Portuguese. The patient is never "he" or "she": “a pessoa atendida” fits everybody. */
import type { PhaseKind } from '../../../shared/session/phaseTable.ts'
import type * as english from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { phaseName } from './phases.ts'

type Who = english.Who
type Said = Omit<english.PhaseWords, 'name'>

export const arrivingName: Words<typeof english.arrivingName> = 'Chegada'
export const resumingName: Words<typeof english.resumingName> = 'Um momento'

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Any>(who: Who, you: Any, other: (name: string) => Any, nobody: Any): Any =>
  who === null ? nobody : who.you ? you : other(who.name)

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'O grupo fala de você e da pessoa atendida, não com você.',
    (name) =>
      back
        ? `${name} escuta junto à janela. Falamos de ${name} e da pessoa atendida, não com ${name}.`
        : `Falamos de ${name}, da pessoa atendida e do que há entre as duas.`,
    'Fale por você: “imagino”, “sinto”.',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'Ninguém vai lhe perguntar nada. Depois voltamos a você.',
  title: 'Você escuta.',
  say: 'O grupo fala de você e da pessoa atendida, não com você.',
  short: 'Você escuta.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'Chegamos, e ouvimos como vamos começar.',
    title: 'Começamos.',
    say: 'A liderança abre o grupo e diz a que horas paramos.',
    short: 'Começamos.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Alguém que você atendeu e que não sai da sua cabeça.',
        title: 'Quem tem um caso?',
        say: 'Pode ser inacabado. Sem pressa.',
        short: 'Quem tem um caso?',
      }
    }
    const title = who.you ? 'Você tem um caso.' : `${who.name} tem um caso.`
    return { lane: 'Temos um caso.', title, say: 'Começamos em um momento.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'Você conta um caso.', (name) => `${name} conta um caso.`, nobody)
    return {
      lane: who?.you
        ? 'Ninguém interrompe você.'
        : 'Escutamos. As perguntas vêm depois, e serão poucas.',
      title: title('Escutamos um caso.'),
      say: byWho(
        who,
        'De memória, do seu jeito. Não há pressa.',
        (name) => `De memória, do jeito de ${name}. Não há pressa.`,
        'De memória. Não há pressa.',
      ),
      short: title('Escutamos.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'Alguns fatos. O que se pode imaginar fica para depois.',
    title: 'Só o que falta para imaginar a cena.',
    say: byWho(
      who,
      'Responda o que quiser. Você não precisa saber tudo.',
      (name) => `Perguntas a ${name}.`,
      'Perguntas a quem apresenta.',
    ),
    short: 'Só o que falta para imaginar.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'Quem apresenta vai para junto da janela e escuta.',
      title: 'Quem apresenta recua a cadeira.',
      say: 'Daqui em diante não se fala com quem está junto à janela.',
      short: 'Recuo.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} vai para junto da janela e escuta.`,
        title: `${name} recua a cadeira.`,
        say: `Daqui em diante falamos de ${name}, não com ${name}.`,
        short: `${name} recua.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: 'O que vem à mente?',
    say: 'Uma imagem, um sentimento, uma palavra. Nada precisa de explicação.',
    short: 'O que vem à mente?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Climas, imagens, o que o corpo diz.',
    say: 'Uma ao lado da outra. Nada precisa de explicação.',
    short: 'Climas e imagens.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `Falamos de ${name} e da pessoa atendida${back ? `, não com ${name}` : ''}.`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('Sobre a relação que nos foi contada.'),
      say: 'Imaginamos em voz alta. O silêncio faz parte.',
      short: title('Imaginamos em voz alta.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'Algumas palavras, e depois o grupo continua.',
    title: byWho(
      who,
      'Algumas palavras suas, se quiser.',
      (name) => `Algumas palavras de ${name}.`,
      'Algumas palavras de quem apresenta.',
    ),
    say: 'Nada precisa ser respondido.',
    short: byWho(
      who,
      'Algumas palavras suas.',
      (name) => `Algumas palavras de ${name}.`,
      'Algumas palavras.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? 'Como foi escutar?' : 'Sem uma segunda rodada de conselhos.',
    title: byWho(
      who,
      'Você voltou à roda.',
      (name) => `${name} voltou à roda.`,
      'De volta à roda.',
    ),
    say: byWho(
      who,
      'Você não precisa responder nem prestar contas. O que fica com você?',
      (name) => `${name} fala primeiro. Nada precisa ser respondido.`,
      'Quem apresenta fala primeiro. Nada precisa ser respondido.',
    ),
    short: byWho(who, 'Você voltou.', (name) => `${name} voltou.`, 'De volta à roda.'),
  }),
  'process-discussion': () => ({
    lane: 'Sobre nós, não sobre o caso.',
    title: 'Como trabalhamos?',
    say: 'O que aconteceu entre nós enquanto imaginávamos.',
    short: 'Como trabalhamos?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Agradecemos. O que foi dito fica aqui.'
        : `Agradecemos a ${who.name}. O que foi dito fica aqui.`,
    title: 'Paramos aqui, sem resposta.',
    say: 'Nada disto é guardado.',
    short: 'Paramos aqui, sem resposta.',
  }),
  'soft-landing': () => ({
    lane: 'A sala fica aberta mais um pouco. Fecha de leve, e avisa antes. O seu comprovante é oferecido na saída.',
    title: 'Fique um momento, se quiser.',
    say: 'Nada mais se pede.',
    short: 'Fique um momento, se quiser.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'O resto do grupo não ouve nem vê nada disto.',
      (name) => `A liderança e ${name} conversam a sós.`,
      'A liderança conversa a sós com quem apresentou.',
    ),
    title: byWho(
      who,
      'Você pode ficar para uma palavra com a liderança.',
      (name) => `Uma palavra com ${name}, se quiser.`,
      'Uma palavra com quem apresentou, se quiser.',
    ),
    say: 'Enquanto ajudar, e não mais.',
    short: 'Uma palavra, se quiser.',
  }),
  'leaders-debrief': () => ({
    lane: 'Só líderes. Mais ninguém ouve nem vê vocês.',
    title: 'Como foi para vocês?',
    say: 'O que se encenou, o que ficou de fora, como vocês trabalharam em dupla.',
    short: 'Como foi para vocês?',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'A liderança conversa a sós com alguém.',
    say: 'O grupo terminou por hoje. Você já pode sair; o seu comprovante é oferecido na saída.',
  },
  'leaders-debrief': {
    title: 'A liderança está a sós.',
    say: 'O grupo terminou por hoje. Você já pode sair; o seu comprovante é oferecido na saída.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'As pessoas vão chegando.',
  laneLeader: 'Primeiro, quem lidera. Depois, da mesa, deixem as pessoas entrarem.',
  title: 'Começamos em um momento.',
  say: 'Você pode se acomodar e olhar em volta.',
  titleLeader: 'A roda está posta.',
  sayLeader: 'Combinem quem faz o quê, deixem as pessoas entrarem e comecem.',
  short: 'Começamos em um momento.',
}
