/** Each phase in plain words, in Spanish. The patient is never "he" or "she": «su paciente» fits everybody. */
import type { PhaseKind } from '../../../shared/session/phaseTable.ts'
import type * as english from '../en/roomPhases.ts'
import type { Words } from '../words.ts'
import { phaseName } from './phases.ts'

type Who = english.Who
type Said = Omit<english.PhaseWords, 'name'>

export const arrivingName: Words<typeof english.arrivingName> = 'Llegada'
export const resumingName: Words<typeof english.resumingName> = 'Un momento'

/** By who presents: the reader, somebody else, nobody yet. */
const byWho = <Any>(who: Who, you: Any, other: (name: string) => Any, nobody: Any): Any =>
  who === null ? nobody : who.you ? you : other(who.name)

const about = (who: Who, back: boolean): string =>
  byWho(
    who,
    'El grupo habla de usted y de su paciente, no con usted.',
    (name) =>
      back
        ? `${name} escucha junto a la ventana. Hablemos de ${name} y de su paciente, no con ${name}.`
        : `Hablemos de ${name}, de su paciente y de lo que hay en esa relación.`,
    'Hable desde usted: «Imagino», «Siento».',
  )

/** What the presenter reads while sitting back, whatever the phase. */
const listening: Said = {
  lane: 'Nadie le preguntará nada. Luego volveremos a usted.',
  title: 'Usted escucha.',
  say: 'El grupo habla de usted y de su paciente, no con usted.',
  short: 'Usted escucha.',
}

/** For someone who may take part. `back`: the presenter sits back at this moment. */
const SAID: Readonly<Record<PhaseKind, (who: Who, back: boolean) => Said>> = {
  opening: () => ({
    lane: 'Llegamos, y oímos cómo vamos a empezar.',
    title: 'Empezamos.',
    say: 'La coordinación abre el grupo y dice a qué hora terminamos.',
    short: 'Empezamos.',
  }),
  'case-call': (who) => {
    if (who === null) {
      return {
        lane: 'Alguien a quien atendió y que le sigue rondando.',
        title: '¿Quién tiene un caso?',
        say: 'Puede estar sin terminar. Tómese su tiempo.',
        short: '¿Quién tiene un caso?',
      }
    }
    const title = who.you ? 'Usted tiene un caso.' : `${who.name} tiene un caso.`
    return { lane: 'Hay un caso.', title, say: 'Empezamos enseguida.', short: title }
  },
  presentation: (who) => {
    const title = (nobody: string): string =>
      byWho(who, 'Usted cuenta un caso.', (name) => `${name} cuenta un caso.`, nobody)
    return {
      lane: who?.you
        ? 'Nadie le interrumpe.'
        : 'Escuchemos. Las preguntas vienen después, y serán pocas.',
      title: title('Escuchamos un caso.'),
      say: byWho(
        who,
        'De memoria, a su manera. No hay prisa.',
        (name) => `De memoria, a la manera de ${name}. No hay prisa.`,
        'De memoria. No hay prisa.',
      ),
      short: title('Escuchamos.'),
    }
  },
  'clarifying-questions': (who) => ({
    lane: 'Unos pocos datos. Lo que se pueda imaginar queda para después.',
    title: 'Solo lo que haga falta para hacerse una imagen.',
    say: byWho(
      who,
      'Responda lo que quiera. No tiene por qué saberlo.',
      (name) => `Preguntas a ${name}.`,
      'Preguntas a quien presenta.',
    ),
    short: 'Solo lo que haga falta.',
  }),
  'sitting-back': (who) => {
    const theirs: Said = {
      lane: 'Quien presenta se aparta del círculo y escucha desde la ventana.',
      title: 'Quien presenta se queda aparte.',
      say: 'Desde ahora no nos dirigimos a quien está junto a la ventana.',
      short: 'Aparte.',
    }
    return byWho(
      who,
      theirs,
      (name): Said => ({
        lane: `${name} se aparta del círculo y escucha desde la ventana.`,
        title: `${name} se queda aparte.`,
        say: `Desde ahora hablamos de ${name}, no con ${name}.`,
        short: `${name} se queda aparte.`,
      }),
      theirs,
    )
  },
  'association-round': (who, back) => ({
    lane: about(who, back),
    title: '¿Qué viene a la mente?',
    say: 'Una imagen, una emoción, una palabra. No hace falta explicar nada.',
    short: '¿Qué viene a la mente?',
  }),
  images: (who, back) => ({
    lane: about(who, back),
    title: 'Climas, imágenes, lo que dice el cuerpo.',
    say: 'Una junto a otra. No hace falta explicar nada.',
    short: 'Climas e imágenes.',
  }),
  'group-work': (who, back) => {
    const title = (without: string): string =>
      byWho(
        who,
        without,
        (name) => `Hablemos de ${name} y de su paciente${back ? `, no con ${name}` : ''}.`,
        without,
      )
    return {
      lane: about(who, back),
      title: title('Sobre la relación que se nos ha contado.'),
      say: 'Imaginemos en voz alta. El silencio forma parte.',
      short: title('Imaginemos en voz alta.'),
    }
  },
  'presenter-statement': (who) => ({
    lane: 'Unas palabras, y después el grupo sigue.',
    title: byWho(
      who,
      'Unas palabras suyas, si quiere.',
      (name) => `Unas palabras de ${name}.`,
      'Unas palabras de quien presenta.',
    ),
    say: 'No hay que responder a nada.',
    short: byWho(
      who,
      'Unas palabras suyas.',
      (name) => `Unas palabras de ${name}.`,
      'Unas palabras.',
    ),
  }),
  'presenter-returns': (who) => ({
    lane: who?.you ? '¿Cómo ha sido escuchar?' : 'Sin una segunda ronda de consejos.',
    title: byWho(
      who,
      'Está de nuevo en el círculo.',
      (name) => `${name} está de nuevo en el círculo.`,
      'De nuevo en el círculo.',
    ),
    say: byWho(
      who,
      'No tiene que responder ni dar cuentas. ¿Con qué se queda?',
      (name) => `${name} habla primero. No hay que responder a nada.`,
      'Quien presenta habla primero. No hay que responder a nada.',
    ),
    short: byWho(
      who,
      'Está de nuevo aquí.',
      (name) => `${name} está de nuevo aquí.`,
      'De nuevo en el círculo.',
    ),
  }),
  'process-discussion': () => ({
    lane: 'Sobre el grupo, no sobre el caso.',
    title: '¿Cómo hemos trabajado?',
    say: 'Qué ha pasado en el grupo mientras imaginábamos.',
    short: '¿Cómo hemos trabajado?',
  }),
  closing: (who) => ({
    lane:
      who === null || who.you
        ? 'Gracias. Lo dicho se queda aquí.'
        : `Gracias, ${who.name}. Lo dicho se queda aquí.`,
    title: 'Lo dejamos aquí, sin respuesta.',
    say: 'No se guarda nada.',
    short: 'Lo dejamos aquí, sin respuesta.',
  }),
  'soft-landing': () => ({
    lane: 'La sala queda abierta un rato más. Se cierra con suavidad, y avisa antes. Al salir se le ofrece su constancia.',
    title: 'Quédese un momento, si quiere.',
    say: 'Ya no se pide nada más.',
    short: 'Quédese un momento, si quiere.',
  }),
  'word-with-leaders': (who) => ({
    lane: byWho(
      who,
      'El resto del grupo no oye ni ve nada de esto.',
      (name) => `La coordinación y ${name} hablan a solas.`,
      'La coordinación habla a solas con quien presentó el caso.',
    ),
    title: byWho(
      who,
      'Puede quedarse a cambiar unas palabras con la coordinación.',
      (name) => `Unas palabras con ${name}, si se desea.`,
      'Unas palabras con quien presentó el caso, si se desea.',
    ),
    say: 'Mientras ayude, y no más.',
    short: 'Unas palabras, si se desea.',
  }),
  'leaders-debrief': () => ({
    lane: 'Solo la coordinación. Nadie más les oye ni les ve.',
    title: '¿Cómo les ha ido en la coordinación?',
    say: 'Qué se puso en escena, qué quedó fuera, cómo trabajaron en pareja.',
    short: '¿Cómo les ha ido?',
  }),
}

export const phaseWords: Words<typeof english.phaseWords> = (kind, who, back) => ({
  ...(who?.you && back ? listening : SAID[kind](who, back)),
  name: phaseName[kind],
})

export const apart: Words<typeof english.apart> = {
  'word-with-leaders': {
    title: 'La coordinación está hablando a solas con alguien.',
    say: 'El grupo ha terminado por hoy. Ya puede salir; al salir se le ofrece su constancia.',
  },
  'leaders-debrief': {
    title: 'La coordinación está a solas.',
    say: 'El grupo ha terminado por hoy. Ya puede salir; al salir se le ofrece su constancia.',
  },
}

export const arriving: Words<typeof english.arriving> = {
  lane: 'El grupo va llegando.',
  laneLeader: 'Primero, quienes coordinan. Después, hagan pasar al grupo desde el atril.',
  title: 'Empezamos enseguida.',
  say: 'Puede acomodarse y mirar alrededor.',
  titleLeader: 'Las sillas están puestas.',
  sayLeader: 'Acuerden quién hace qué, hagan pasar al grupo y empiecen.',
  short: 'Empezamos enseguida.',
}
