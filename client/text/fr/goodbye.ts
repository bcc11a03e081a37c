/** After the room: what became of everything, the receipt, and three questions to take home, in French. */
import type * as english from '../en/goodbye.ts'
import type { Words } from '../words.ts'

const closed = {
  heading: 'Il n’en reste rien.',
  lead: 'La salle s’est fermée et s’est oubliée elle-même. Il n’y a rien à supprimer.',
  note: 'La salle est fermée',
}

export const goodbye: Words<typeof english.goodbye> = {
  title: 'Il n’en reste rien',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'Le temps du groupe est terminé. L’animation se réunit encore un moment à part\u00a0; à son départ, la salle s’oublie elle-même. Il n’y a rien à supprimer.',
      note: 'Le temps du groupe est terminé',
    },
    cap: {
      ...closed,
      lead: 'Une salle vit six heures au plus, et celle-ci est arrivée à son terme. Il n’y a rien à supprimer.',
    },
    empty: {
      ...closed,
      lead: 'Pendant dix minutes, il n’y avait plus personne\u00a0; la salle s’est donc fermée et s’est oubliée elle-même. Il n’y a rien à supprimer.',
    },
    left: {
      heading: 'Vous avez quitté la salle.',
      lead: 'La salle continue jusqu’à ce que l’animation y mette fin. Alors elle s’oublie, et vous oublie avec elle.',
      note: 'Vous avez quitté la salle',
    },
    removed: {
      heading: 'L’animation vous a demandé de partir.',
      lead: 'Votre chaise n’est plus à vous. Si vous ne savez pas pourquoi, écrivez à la personne qui anime.',
      note: 'Vous n’êtes plus dans la salle',
    },
    'turned-away': {
      heading: 'Vous n’avez pas pu entrer.',
      lead: 'L’animation ne vous a pas fait entrer. Si vous pensez que cela ne vous était pas destiné, écrivez à la personne qui a envoyé le lien.',
      note: 'Vous n’êtes pas dans la salle',
    },
    'stays-there': {
      heading: 'Votre chaise reste où elle est.',
      lead: 'Sur l’autre page, quelqu’un a choisi «\u00a0Rester ici\u00a0»\u00a0; cette page n’a donc pas pu entrer. Si ce n’était pas vous, dites-le à la personne qui anime.',
      note: 'Votre chaise est sur une autre page',
    },
    'link-renewed': {
      heading: 'Votre lien a été remplacé.',
      lead: 'L’animation a créé un nouveau lien pour ce groupe, et l’ancien ne fonctionne plus. Demandez-lui le nouveau.',
      note: 'Vous n’êtes pas dans la salle',
    },
    moved: {
      heading: 'Votre chaise est sur une autre page.',
      lead: 'Votre lien y est maintenant ouvert\u00a0; cette page l’a donc lâché. Vous pouvez la fermer.',
      note: 'Votre chaise est sur une autre page',
    },
  },

  kept: {
    caption: 'Ce qu’il y avait et ce que c’est devenu',
    was: 'Ce qu’il y avait',
    is: 'Ce que c’est devenu',
    voices: 'Les voix et les visages',
    voicesIs: 'transmis sous scellé, jamais enregistrés',
    board: 'Le tableau',
    boardIs: 'effacé\u00a0; il n’en reste aucune copie',
    boardStays: 'reste avec le groupe jusqu’à la clôture, puis sera effacé',
    notes: 'Les petits mots de l’animation',
    notesIs: 'oubliés quand la salle s’est fermée',
    notesStay: 'oubliés quand la salle se fermera',
    names: 'Les noms et les chaises',
    namesIs: 'oubliés quand la salle s’est fermée',
    namesAt: (time) => `oubliés à ${time}, quand la salle s’est fermée`,
    nameStays: 'votre nom sera oublié quand la salle se fermera',
    links: 'Les liens',
    linksIs: 'n’ouvrent plus cette salle',
    linkStays: 'mènent à la porte tant que la salle est ouverte',
    log: 'Le journal du serveur',
    logIs:
      'dit qu’une salle a existé, et combien de temps\u00a0; aucun nom, aucun mot, aucune adresse',
    receipt: 'Votre attestation',
    receiptIs: 'sur cette page seulement, jusqu’à ce que vous la fermiez',
  },

  stays: {
    heading: 'Si le cas ne vous quitte pas',
    text: 'Parlez-en à la personne qui anime\u00a0; elle est là pour cela. Ceci n’était pas une thérapie, et personne ne vous évalue.',
  },
  log: {
    heading: 'Pour votre propre carnet, si vous en tenez un',
    questions: [
      'Qu’est-ce qui m’est resté, et où dans le corps\u00a0?',
      'De quel côté étais-je, et quand cela a-t-il changé\u00a0?',
      'Qu’est-ce que je n’aurais pas imaginé sans les autres\u00a0?',
    ],
    copy: 'Copier les questions',
    what: 'Les questions',
  },

  receipt: {
    name: 'Attestation de présence',
    present: 'a participé à une séance de groupe Balint',
    someone: 'La personne qui détient cette attestation',
    date: 'Date',
    span: 'Horaire',
    zone: (span, zone) => `${span}, fuseau horaire ${zone}`,
    minutes: 'Minutes de présence',
    group: 'Groupe',
    leaders: 'Animation',
    mode: 'Forme',
    online: 'En ligne, en direct',
    signed: (address) => `Signée par le serveur de la salle. À vérifier sur ${address}`,
    trial: 'Attestation d’essai',
    trialText:
      'Ce serveur n’a pas de secret durable\u00a0; après son prochain redémarrage, personne ne pourra vérifier cette attestation.',
    openText:
      'Tout le monde peut ouvrir une salle sur ce serveur\u00a0; l’attestation montre donc qu’une salle a existé, non qui l’a animée.',
    download: 'Télécharger l’attestation',
    file: (date) => `balint-attestation-${date}.txt`,
    print: 'Imprimer',
    qr: 'En code QR',
    qrLabel: 'Code QR de cette attestation, avec l’adresse qui la vérifie',
    qrNote:
      'Pointez-y l’appareil photo d’un téléphone pour y garder l’attestation, ou pour la vérifier.',
    only: 'C’est le seul exemplaire. Si vous fermez cette page, il ne peut pas être refait. Il ne dit ni qui a présenté un cas, ni ce qui a été dit, ni qui d’autre était là.',
    none: 'Il n’y a pas d’attestation\u00a0: le serveur n’en avait pas à donner à votre départ.',
  },

  again: 'Vers la page d’accueil',
}
