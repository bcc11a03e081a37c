/** Prompt cards on the leaders' desk, in Spanish-speaking leaders' own words. Nothing on them is shown to the group, and nobody has to use them. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Apertura',
    say: [
      'Quién falta hoy, a qué hora terminamos, qué se queda aquí.',
      '¿Empezamos con una palabra: cómo llega cada quien?',
    ],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'Búsqueda del caso',
    say: [
      '¿Quién tiene un caso?',
      '¿Hay alguien que les siga rondando después de la consulta?',
      'Puede estar sin terminar. Sin prisa.',
    ],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'Mientras se cuenta el caso',
    say: [
      'Cuéntelo como le venga.',
      '¿Dónde empezó esto para usted?',
      '¿Cómo es estar en la consulta con esta persona?',
    ],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Preguntas',
    say: ['¿Es un dato que nos hace falta, o podemos imaginarlo?', 'La última pregunta.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'Aparte',
    say: [
      'Ahora puede dejarnos el caso. Apártese un poco y escuche.',
      'Nadie le preguntará nada. Luego volveremos a usted.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'Cuando el grupo empieza',
    say: [
      '¿Qué les ha resonado?',
      '¿Qué sintieron al escuchar, también en el cuerpo?',
      '¿Qué imágenes aparecen?',
    ],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'Cuando se olvida a la persona atendida',
    say: ['¿Y si fuera yo quien sale ahora de esa consulta…?'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'Cuando se olvida a quien atiende',
    say: ['¿Y si fuera yo quien se queda en esa silla al final de la consulta?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'Hacia las soluciones',
    say: ['Parece que tenemos ganas de arreglarlo. ¿Cómo sería no hacerlo todavía?'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Datos y diagnósticos',
    say: ['¿Qué sentimientos nos ahorra el diagnóstico?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Acuerdo demasiado rápido',
    say: ['¿Alguien lo ha vivido de otro modo?', '¿Quién falta todavía en nuestra imagen?'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Silencio',
    say: ['Esperar. Después, quizá: ¿cómo es este silencio?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Algo se repite aquí',
    say: ['¿Estará pasando aquí algo de lo que pasó allí?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'Regreso al círculo',
    say: ['No tiene que responder a todo. ¿Con qué se queda?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Cierre',
    say: [
      'Lo dejamos aquí, sin respuesta.',
      'Quien presentó el caso: ¿está en condiciones de seguir con su jornada?',
    ],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'Las preguntas se vuelven un interrogatorio',
    say: ['Basta de preguntas: que quien presenta se aparte. El resto es del grupo.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '«¿Ha probado a…?»',
    say: ['Nombrar el deseo de ayudar: hay algo aquí que nos empuja a repararlo enseguida.'],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Reproches, rivalidad, alguien pasa a ser culpable',
    say: [
      'Hablar por la persona a la que se culpa. Ir más despacio. Hacer una pausa si no cambia.',
    ],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'Quien presenta quiere discutir o disculparse',
    say: ['No nos debe ninguna respuesta. O traerle de vuelta para una frase, a propósito.'],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'Quien presenta se conmueve, se paraliza o enmudece',
    say: ['Preguntar en privado: ¿podemos seguir? Traer de vuelta antes, o parar.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'Sale a la luz la historia personal de alguien',
    say: ['Eso lo dejamos donde está: es suyo. ¿Qué pasa entre las dos personas del relato?'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'Una voz llena la sala, o una desaparece',
    say: [
      '¿Qué pensarán quienes todavía no han hablado? Invitar a todo el grupo, no nombrar a nadie.',
    ],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Bromas, turnos, la institución',
    say: ['¿De qué estamos descansando con esto? De vuelta a las dos personas del relato.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Alguien no está bien, o no está a solas',
    say: [
      'Unas palabras en privado. En «Sillas»: «Devolver a la puerta». Al grupo no se le dice nada.',
    ],
    phases: [],
  },
  {
    id: 'risk',
    when: 'Una queja, un riesgo, una duda sobre la aptitud',
    say: ['Salir del caso y decirlo. Tratarlo después, por la vía habitual.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Doble rol, agenda oculta, promesa rota',
    say: ['Es del encuadre. Decirlo en voz alta y tratarlo junto con el grupo.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'La coordinación a solas',
    say: ['¿Qué se puso en escena, qué evitamos, cómo trabajamos en pareja?'],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'Unas palabras con quien presentó',
    say: ['¿Cómo es irse ahora de aquí? ¿Con quién puede contar hoy?'],
    phases: ['word-with-leaders'],
  },
]
