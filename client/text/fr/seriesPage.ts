/** La page d’une série, tant que la porte est fermée. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${span}.`,
  opens: (time) =>
    `La porte s’ouvre à ${time}. D’ici là, il n’y a rien à faire ici\u00a0; cette page devient la porte d’elle-même.`,
  bring: {
    heading: 'À prévoir',
    things: [
      {
        head: 'Une porte qui se ferme.',
        text: 'Personne d’autre dans la pièce, un casque, les notifications coupées.',
      },
      {
        head: 'Un écran où voir les visages.',
        text: 'Un téléphone convient\u00a0; c’est un second choix.',
      },
      {
        head: 'Rien d’écrit.',
        text: 'Si quelqu’un vous reste en tête, cela suffit. Nul besoin d’avoir un cas.',
      },
    ],
  },
  chair: 'Votre chaise est la même à chaque fois',
  yours: {
    heading: 'Ce lien n’est qu’à vous',
    text: 'Il ouvre toutes les séances de cette page. Qui l’a peut se présenter à la porte\u00a0: ne le transmettez pas.',
  },
  leads: {
    heading: 'Ce lien est celui de l’animation',
    text: 'Il donne accès au pupitre de toutes les séances de cette page. Gardez-le là où vous gardez vos clés.',
  },
  cannot: {
    heading: 'Si vous ne pouvez pas venir',
    text: 'Prévenez la personne qui vous a envoyé le lien. Rien n’est noté ici\u00a0; votre chaise reste, vide ce jour-là.',
  },
  only: 'Seulement la prochaine',
  states: { been: 'passée', next: 'la prochaine', none: 'pas de groupe' },
}
