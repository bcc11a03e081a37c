/** Prompt cards on the leaders' desk, in Portuguese-speaking leaders' own words. Nothing on them is shown to the group, and nobody has to use them. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Abertura',
    say: [
      'Quem falta hoje, a que horas paramos, o que fica aqui.',
      'Uma palavra de cada pessoa: como vocês chegam?',
    ],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'Escolha do caso',
    say: [
      'Quem tem um caso?',
      'Algum caso que vocês levaram para casa depois da consulta?',
      'Pode ser inacabado. Sem pressa.',
    ],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'Enquanto o caso é contado',
    say: [
      'Conte como vier.',
      'Onde isto começou para você?',
      'Como é estar na sala com essa pessoa?',
    ],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Perguntas',
    say: ['É um fato que nos falta, ou dá para imaginar?', 'A última pergunta.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'Recuo',
    say: [
      'Agora pode deixar o caso conosco. Recue a cadeira e escute.',
      'Ninguém vai lhe perguntar nada. Depois voltamos a você.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'Quando o grupo começa',
    say: [
      'O que ficou em vocês deste relato?',
      'O que sentiram ao escutar, no corpo também?',
      'Que imagens aparecem?',
    ],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'Quando se esquece a pessoa atendida',
    say: ['E se fosse eu a sair agora desse consultório…?'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'Quando se esquece quem atende',
    say: ['E se fosse eu naquela cadeira, no fim do dia de atendimento?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'Rumo às soluções',
    say: ['Parece que temos pressa de resolver. Como seria não resolver ainda?'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Fatos e diagnóstico',
    say: ['O que o diagnóstico nos poupa de sentir?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Acordo rápido demais',
    say: ['Alguém vê de outro jeito?', 'Quem ainda falta na nossa cena?'],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Silêncio',
    say: ['Esperar. Depois, talvez: como é este silêncio?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Algo se repete aqui',
    say: ['Será que acontece aqui algo do que aconteceu lá?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'Volta à roda',
    say: ['Você não precisa responder a tudo. O que fica com você?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Encerramento',
    say: ['Paramos aqui, sem resposta.', 'Quem apresentou está bem para seguir adiante?'],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'As perguntas viram interrogatório',
    say: ['Chega de perguntas: quem apresenta recua a cadeira. O resto é do grupo.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '“Você já tentou…?”',
    say: ['Nomear o desejo de ajudar: algo aqui nos faz querer consertar logo.'],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Acusações, rivalidade, alguém leva a culpa',
    say: ['Falar por quem leva a culpa. Ir mais devagar. Fazer uma pausa se não mudar.'],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'Quem apresenta quer discutir ou se desculpar',
    say: ['Você não nos deve resposta. Ou trazer de volta para uma frase, de propósito.'],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'Quem apresenta se abala, paralisa ou emudece',
    say: ['Perguntar em particular: podemos seguir? Trazer de volta antes, ou parar.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'Puxam a história pessoal de alguém',
    say: ['Essa história fica com a própria pessoa. E entre as duas do relato, o que acontece?'],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'Uma voz enche a sala, ou uma some',
    say: ['O que pensará quem ainda não falou? Convidar todo o grupo, sem citar nomes.'],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Piadas, escalas, o serviço',
    say: ['Do que descansamos com isto? De volta às duas pessoas do relato.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Alguém não está bem, ou não está a sós',
    say: [
      'Uma palavra em particular. Em “Cadeiras”: “Levar de volta à porta”. Nada se diz ao grupo.',
    ],
    phases: [],
  },
  {
    id: 'risk',
    when: 'Uma queixa, um risco, uma dúvida sobre a aptidão',
    say: ['Sair do caso e dizer isso. Tratar depois, pelo caminho habitual.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Dois papéis, agenda oculta, promessa quebrada',
    say: ['É do enquadre. Dizer em voz alta e tratar junto com o grupo.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'Líderes a sós',
    say: ['O que se encenou, o que evitamos, como trabalhamos em dupla?'],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'Uma palavra com quem apresentou',
    say: ['Como é sair daqui agora? Com quem você pode contar hoje?'],
    phases: ['word-with-leaders'],
  },
]
