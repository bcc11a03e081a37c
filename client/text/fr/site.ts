/** The site on every page: its name, its pages, and the words for copying, printing and waiting. */
import type * as english from '../en/site.ts'
import type { Words } from '../words.ts'

export const site: Words<typeof english.site> = {
  name: 'Balint Room',
  title: (page) => `${page} · Balint Room`,
  loading: 'Un instant.',
  late: {
    slow: 'C’est plus long que d’habitude. La page est toujours en route.',
    'asked-again':
      'Une partie de cette page n’est pas arrivée. Elle est redemandée toutes les quelques secondes.',
    'new-build':
      'Le serveur a maintenant une version plus récente de cette page. Rouvrez-la\u00a0; dans la salle, votre chaise vous est gardée.',
    open: 'Rouvrir la page',
  },
  stopped: {
    title: 'Cette page s’est arrêtée.',
    say: 'Quelque chose s’y est cassé. Rien n’a été transmis et rien n’est conservé. Si cela se reproduit, désactivez pour cette page la traduction et les extensions du navigateur.',
    back: 'Rouvrir la page',
  },
  stoppedRoom: {
    title: 'Cette page s’est arrêtée.',
    say: 'Votre micro et votre caméra sont fermés. La salle continue et votre chaise vous est gardée. Si cela se reproduit, désactivez pour cette page la traduction et les extensions du navigateur.',
    back: 'Revenir à ma chaise',
  },
  language: {
    label: 'Langue',
    missing: (name) =>
      `${name}\u00a0: la langue n’est pas arrivée. Vérifiez votre connexion, puis appuyez de nouveau.`,
  },
  pages: 'À propos de la salle',
  page: {
    '/how': 'Une séance, pas à pas',
    '/leaders': 'Pour l’animation',
    '/verify': 'Vérifier une attestation',
    '/receipts': 'Additionner vos attestations',
  },
  home: 'Ouvrir une salle',
  copy: 'Copier',
  copied: 'Copié',
  copiedWhat: (what) => `${what}\u00a0: copié.`,
  copyRefused:
    'Ce navigateur ne laisse pas la page copier. Le texte est sélectionné\u00a0; copiez-le vous-même.',
  print: 'Imprimer',
  optional: 'facultatif',
}
