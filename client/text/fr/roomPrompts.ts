/** Prompt cards on the leaders' desk, in French leaders' own words. Nothing on them is shown to the group, and nobody has to use them. */
import { PHASE_KINDS, type PhaseKind } from '../../../shared/session/agenda.ts'
import { isWorkPhase } from '../../../shared/session/phaseKinds.ts'
import type * as english from '../en/roomPrompts.ts'
import type { Words } from '../words.ts'

const WORK: readonly PhaseKind[] = PHASE_KINDS.filter(isWorkPhase)

export const promptCards: Words<typeof english.promptCards> = [
  // §4.2, by phase
  {
    id: 'opening',
    when: 'Ouverture',
    say: [
      'Qui manque, à quelle heure nous nous arrêtons, ce qui reste ici.',
      'Un mot par personne, en arrivant\u00a0?',
    ],
    phases: ['opening'],
  },
  {
    id: 'case-call',
    when: 'Appel de cas',
    say: [
      'Qui a un cas\u00a0?',
      'Quelqu’un vous trotte dans la tête\u00a0?',
      'Cela peut être inachevé. Prenez votre temps.',
    ],
    phases: ['case-call'],
  },
  {
    id: 'presentation',
    when: 'Pendant le récit',
    say: [
      'Racontez comme cela vous vient.',
      'Où cela a-t-il commencé pour vous\u00a0?',
      'Que se passe-t-il en vous quand vous êtes dans la même pièce que cette personne\u00a0?',
    ],
    phases: ['presentation'],
  },
  {
    id: 'questions',
    when: 'Questions',
    say: [
      'Avons-nous besoin de le savoir, ou pouvons-nous l’imaginer\u00a0?',
      'Une dernière question.',
    ],
    phases: ['clarifying-questions'],
  },
  {
    id: 'sit-back',
    when: 'Mise en retrait',
    say: [
      'Vous pouvez maintenant nous confier ce récit.',
      'Personne ne vous demandera rien. Nous reviendrons vers vous.',
    ],
    phases: ['sitting-back'],
  },
  {
    id: 'group-work',
    when: 'Quand le groupe commence',
    say: [
      'Qu’est-ce que ce récit vous fait\u00a0?',
      'Qu’avez-vous ressenti en écoutant, y compris dans le corps\u00a0?',
      'Quelles images vous viennent\u00a0?',
    ],
    phases: WORK,
  },
  {
    id: 'patient-forgotten',
    when: 'Quand on oublie le côté patient',
    say: ['Et si vous étiez cette personne, au moment de quitter la consultation…'],
    phases: WORK,
  },
  {
    id: 'clinician-forgotten',
    when: 'Quand on oublie le côté soignant',
    say: ['Et si c’était vous qui restiez là, à la fin de la consultation\u00a0?'],
    phases: WORK,
  },
  {
    id: 'solutions',
    when: 'La fuite dans les solutions',
    say: ['Nous avons bien envie de réparer. Et si nous ne réparions rien pour l’instant\u00a0?'],
    phases: WORK,
  },
  {
    id: 'facts',
    when: 'Les faits et le diagnostic',
    say: ['Qu’est-ce que le diagnostic nous évite de ressentir\u00a0?'],
    phases: WORK,
  },
  {
    id: 'agreement',
    when: 'Un accord trop rapide',
    say: [
      'Quelqu’un a-t-il entendu autre chose\u00a0?',
      'Qui manque encore à notre histoire\u00a0?',
    ],
    phases: WORK,
  },
  {
    id: 'silence',
    when: 'Le silence',
    say: ['Attendre. Puis, peut-être\u00a0: de quoi ce silence est-il fait\u00a0?'],
    phases: [...WORK, 'case-call'],
  },
  {
    id: 'parallel',
    when: 'Quelque chose se répète ici',
    say: ['Est-ce qu’il se rejoue ici quelque chose de là-bas\u00a0?'],
    phases: [...WORK, 'process-discussion'],
  },
  {
    id: 'return',
    when: 'Retour dans le cercle',
    say: ['Vous n’avez pas à répondre à tout. Avec quoi repartez-vous\u00a0?'],
    phases: ['presenter-returns', 'presenter-statement'],
  },
  {
    id: 'close',
    when: 'Clôture',
    say: [
      'Nous nous arrêtons ici, sans réponse. Cela peut rester ouvert.',
      'La personne qui a présenté le cas va-t-elle assez bien pour la suite de sa journée\u00a0?',
    ],
    phases: ['closing', 'soft-landing'],
  },
  // §4.3, what leaders run into
  {
    id: 'cross-examination',
    when: 'Les questions tournent à l’interrogatoire',
    say: ['Assez de questions\u00a0: place au retrait. Le reste revient au groupe.'],
    phases: ['clarifying-questions'],
  },
  {
    id: 'advice',
    when: '«\u00a0Avez-vous essayé…\u00a0?\u00a0»',
    say: ['Nommer le désir d’aider\u00a0: quelque chose ici nous pousse à réparer tout de suite.'],
    phases: WORK,
  },
  {
    id: 'blame',
    when: 'Reproches, rivalité, recherche d’un coupable',
    say: [
      'Prendre la voix de la personne mise en cause. Ralentir. Faire une pause si rien ne bouge.',
    ],
    phases: WORK,
  },
  {
    id: 'presenter-argues',
    when: 'Depuis la fenêtre, envie de répliquer ou de se justifier',
    say: [
      'Vous ne nous devez aucune réponse. Ou bien, à dessein, un retour dans le cercle pour une phrase.',
    ],
    phases: WORK,
  },
  {
    id: 'presenter-upset',
    when: 'La personne qui présente est bouleversée, figée ou ne dit plus rien',
    say: ['Demander discrètement si l’on peut continuer. La faire revenir plus tôt, ou s’arrêter.'],
    phases: [...WORK, 'presenter-returns', 'closing'],
  },
  {
    id: 'personal-history',
    when: 'On va chercher l’histoire personnelle de quelqu’un',
    say: [
      'Laissons cela à qui cela appartient. Que se passe-t-il entre les deux personnes du récit\u00a0?',
    ],
    phases: [...WORK, 'clarifying-questions'],
  },
  {
    id: 'one-voice',
    when: 'Une voix prend toute la place, ou une voix disparaît',
    say: [
      'Je me demande ce qu’en pensent celles et ceux qui n’ont pas encore parlé. Inviter tout le monde, ne nommer personne.',
    ],
    phases: WORK,
  },
  {
    id: 'gossip',
    when: 'Plaisanteries, plannings, le service',
    say: ['De quoi nous reposons-nous ainsi\u00a0? Revenons aux deux personnes du récit.'],
    phases: WORK,
  },
  {
    id: 'unwell',
    when: 'Quelqu’un ne va pas bien, ou n’est pas seul',
    say: [
      'Un mot en privé. Sous «\u00a0Chaises\u00a0»\u00a0: «\u00a0Ramener à la porte\u00a0». Rien n’est dit au groupe.',
    ],
    phases: [],
  },
  {
    id: 'risk',
    when: 'Une plainte, un danger, un doute sur l’aptitude à exercer',
    say: ['Sortir du cas et le dire. S’en occuper ensuite, par la voie habituelle.'],
    phases: [],
  },
  {
    id: 'frame',
    when: 'Double rôle, intention cachée, engagement rompu',
    say: ['Cela touche au cadre. Le dire tout haut et le traiter avec le groupe.'],
    phases: ['process-discussion'],
  },
  {
    id: 'debrief',
    when: 'Échange de l’animation',
    say: [
      'Qu’est-ce qui s’est rejoué, qu’avons-nous évité, comment avons-nous travaillé à deux\u00a0?',
    ],
    phases: ['leaders-debrief'],
  },
  {
    id: 'word',
    when: 'Un mot après le cas',
    say: ['Comment repartez-vous d’ici\u00a0? Qui est là pour vous aujourd’hui\u00a0?'],
    phases: ['word-with-leaders'],
  },
]
