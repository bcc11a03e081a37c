/** What is said of a line, in French. No bars, no figures. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'
import { byCount, ofName } from './grammar.ts'

const COUNT = ['Aucune', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf']
const pictures = (count: number): string =>
  `${COUNT[count] ?? (count === 10 ? 'Dix' : count)} ${byCount(count, 'image', 'images')}`
const UNTIL = 'jusqu’à ce que la connexion s’améliore'

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return `Votre image est au repos, ${UNTIL}.`
  if (own) return `${pictures(others)} et la vôtre sont au repos, ${UNTIL}.`
  return `${pictures(others)} ${byCount(others, 'est', 'sont')} au repos, ${UNTIL}.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'Votre connexion',
  unsealed: {
    title: 'Ici, personne ne vous entend ni ne vous voit.',
    say: 'Ce navigateur ne peut pas sceller le son et l’image\u00a0; il n’en envoie donc pas et n’en reçoit pas. Ce que vous écrivez et choisissez arrive.',
    more: 'Une version plus récente de Chrome, Edge, Firefox ou Safari le peut.',
  },
  newBuild: {
    title: 'Cette page est plus ancienne que le serveur.',
    say: 'La partie qui porte le son et l’image n’est plus là. Ouvrez la page de nouveau\u00a0; votre chaise est gardée. D’ici là, personne ne vous entend.',
    act: 'Rouvrir la page',
  },
  coming: {
    title: 'Le son et l’image ne sont pas encore là.',
    say: 'Ils sont en chemin. Ce que vous écrivez et choisissez arrive\u00a0; personne ne vous entend encore, et vous n’entendez personne.',
    act: 'Essayer maintenant',
  },
  blocked: {
    title: 'Ce réseau bloque le son et l’image.',
    say: 'La séance continue. Ce que vous écrivez et choisissez arrive\u00a0; personne ne vous entend, et vous n’entendez personne.',
    more: 'Un autre réseau, par exemple celui d’un téléphone, les laisse passer.',
    act: 'Essayer maintenant',
  },
  comingBack: {
    title: 'Le son et l’image reviennent.',
    say: 'La séance continue. Ce que vous écrivez et choisissez arrive\u00a0; pour le moment, personne ne vous entend.',
    act: 'Essayer maintenant',
  },
  soundOnly: {
    title: 'Le son seul, pour l’instant.',
    say: 'Votre connexion porte les voix, et rien de plus. Les images reviennent quand elle s’améliore.',
    act: 'Le son seul pour moi',
  },
  thin: {
    title: 'Votre connexion est faible.',
    say: (others, own) => `Toutes les voix passent. ${rests(others, own)}`,
    act: 'Le son seul pour moi',
  },
  busy: {
    title: 'Certaines images sont au repos.',
    say: 'Cet appareil ou le serveur n’a pas le temps de s’occuper de toutes. Toutes les voix passent\u00a0; les images reviennent d’elles-mêmes.',
    act: 'Le son seul pour moi',
  },
  relayed: {
    port: {
      title: 'Détour par le port du web.',
      say: 'Ce réseau bloque le chemin propre à la vidéo. Les images sont peut-être plus petites\u00a0; les voix arrivent entières.',
    },
    turn: {
      title: 'Détour par un relais.',
      say: 'Ce réseau bloque le chemin propre à la vidéo. Les images sont peut-être plus petites\u00a0; les voix arrivent entières.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `La connexion ${ofName(name)} est faible.`,
  gone: (name) => `${name} est là, sans le son ni l’image.`,
}
