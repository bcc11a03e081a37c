/** One sentence for every way in which something can be refused: what has happened, and the way on, in French. */
import type * as english from '../en/errors.ts'
import type { Words } from '../words.ts'

export const refused: Words<typeof english.refused> = {
  'protocol-version':
    'Cette page vient d’une autre version de la salle. Rechargez-la pour continuer.',
  'bad-message': 'La salle ne peut pas lire ce que cette page envoie. Rechargez la page.',
  'too-large': 'C’est trop long.',
  'too-fast': 'Cela fait beaucoup à la fois. Attendez un instant, puis réessayez.',

  'link-missing':
    'Cette page n’a plus son lien. Ouvrez encore une fois le lien que vous avez reçu\u00a0; votre chaise est gardée.',
  'link-malformed':
    'Ceci n’est pas un lien vers une salle. Demandez à la personne qui l’a envoyé le lien tel qu’il a été créé.',
  'link-cut-off':
    'Il manque la fin de ce lien\u00a0: elle a été coupée en route. Copiez-le en entier, ou redemandez-le.',
  'link-altered':
    'Ce lien n’a pas été créé par ce serveur, ou il a été modifié depuis. Demandez à la personne qui l’a envoyé le lien tel qu’il a été créé.',
  'link-too-early': 'La porte n’est pas encore ouverte.',
  'link-over': 'Le temps de cette salle est passé. Ses liens ne fonctionneront plus.',
  'dates-altered':
    'Le billet de dates a été coupé ou modifié, ou il appartient à un autre groupe. Redemandez-le. Votre lien fonctionne sans lui.',
  'link-renewed': 'Un lien plus récent a remplacé celui-ci. Demandez-le à la personne qui anime.',
  'link-barred':
    'Ce lien n’ouvre plus cette salle. Si vous pensez qu’il le devrait, adressez-vous à la personne qui anime.',
  'key-does-not-fit':
    'La clé à la fin de ce lien ne correspond pas à la salle. Redemandez le lien et copiez-le en entier.',
  'room-ended': 'Cette salle a pris fin. Rien n’en est conservé.',
  'room-locked': 'L’animation a verrouillé la porte. Attendez quelques minutes, puis réessayez.',
  'door-full': 'Il y a beaucoup de monde à la porte. Attendez une minute, puis réessayez.',
  'no-free-chair':
    'Toutes les chaises du cercle sont occupées. Seule l’animation peut en ajouter une.',
  'chair-taken': 'Quelqu’un occupe maintenant cette chaise.',
  'move-declined': 'Votre lien est ouvert sur une autre page, et cette page garde la chaise.',
  removed: 'L’animation vous a demandé de quitter cette salle. Votre lien ne l’ouvre plus.',
  'ticket-refused':
    'Votre chaise est restée introuvable. Venez à la porte\u00a0; l’animation vous fera entrer.',
  'not-at-the-door': 'Cette personne n’est plus à la porte.',
  'guest-renamed':
    'Cette personne a donné un autre nom depuis que vous avez regardé. Regardez de nouveau, puis faites-la entrer.',
  'not-seated': 'Vous n’avez pas encore de chaise dans cette salle.',

  'too-many-rooms': 'Ce serveur a autant de salles qu’il peut en accueillir. Réessayez plus tard.',
  'too-many-connections':
    'Trop de pages sont ouvertes depuis ce réseau. Fermez celles dont vous n’avez pas besoin, puis réessayez.',
  'room-elsewhere': 'Votre salle vient de passer sur une autre machine. Réessayez dans un instant.',
  'no-machine':
    'Aucune machine ne peut accueillir cette salle pour le moment. Votre chaise est gardée. Réessayez dans quelques secondes.',
  draining:
    'Ce serveur va redémarrer et n’ouvre plus de nouvelle salle. Réessayez dans quelques minutes.',
  'room-creation-closed': 'Pour ouvrir une salle sur ce serveur, il faut sa phrase de passe.',
  'sign-in-needed':
    'Sur ce serveur, les salles sont ouvertes par les personnes de son établissement. Connectez-vous, puis ouvrez la salle.',
  'sign-in-failed': 'La connexion à votre compte n’a pas abouti. Essayez encore une fois.',
  'sign-in-refused':
    'Le compte de votre établissement ne permet pas d’ouvrir une salle ici. Les personnes qui gèrent ce serveur peuvent changer cela.',
  'sign-in-away':
    'Le service de connexion de votre établissement ne répond pas. Réessayez dans quelques minutes.',
  'operators-only':
    'Cette page est réservée aux personnes qui gèrent ce serveur. Elle s’ouvre avec leur phrase de passe.',

  'not-allowed': 'Ici, cela ne vous revient pas.',
  'leaders-only': 'Seule l’animation peut le faire.',
  'not-in-this-phase': 'Cela n’a pas sa place dans cette phase.',
  'no-such-phase': 'Cette séance ne comporte pas cette phase.',
  'no-such-seat': 'Cette chaise n’existe pas.',
  'seat-not-here': 'Il n’y a personne sur cette chaise pour le moment.',
  'someone-else-there':
    'Quelqu’un d’autre a pris cette chaise entre-temps. Regardez de nouveau, puis décidez.',
  'no-presenter': 'Personne ne présente encore de cas. Choisissez d’abord quelqu’un.',
  'presenter-chosen-already': 'Quelqu’un présente déjà un cas.',
  'presenter-still-back':
    'La personne qui présente le cas est encore en retrait. Faites-la d’abord revenir.',
  'not-the-presenter': 'Seule la personne qui présente le cas peut le faire.',
  'no-second-case': 'Cette séance ne comporte pas de deuxième cas.',
  'not-running': 'La séance n’est pas en cours.',
  'already-so': 'C’est déjà le cas.',
  'moved-on': 'L’autre personne qui anime est déjà passée à la suite.',
  'no-chair-left': 'Le cercle ne peut accueillir plus de chaises.',
  'no-such-signal': 'Ce signe n’est plus là.',
  'not-your-turn': 'La parole est à quelqu’un d’autre.',
  'no-observer-question': 'Aucune question sur une observation n’est posée en ce moment.',
  'observer-not-agreed':
    'Tout le monde n’a pas consenti à l’observation\u00a0; la personne qui souhaitait observer reste dehors.',
  'leaders-present': 'L’animation est là\u00a0; c’est donc à elle de le faire.',
  resuming: 'La salle retrouve le fil. Attendez quelques secondes.',
  'session-ended': 'La séance est terminée.',

  'frame-malformed': 'Cela n’a pas pu être lu\u00a0; personne ne l’a reçu. Réessayez.',
  'frame-not-yours':
    'Cela ne venait pas de votre propre chaise\u00a0; personne ne l’a reçu. Rechargez la page.',
  'frame-old': 'C’est arrivé trop tard\u00a0; personne ne l’a reçu. Réessayez.',
  'epoch-old': 'La salle vient de changer ses clés\u00a0; personne n’a reçu cela. Réessayez.',
  'board-closed': 'Le tableau est fermé à l’écriture. Vos mots sont encore ici.',
  'board-hidden': 'Les cartes sont cachées en ce moment. Vos mots sont encore ici.',
  'board-full':
    'Le tableau est plein. Retirez quelque chose, ou demandez à l’animation de l’effacer.',
  'board-gone': 'Le tableau a été effacé. Vos mots sont encore ici.',
  'word-given': 'Vous avez déjà donné votre mot.',
  'strip-off': 'Les petits mots de l’animation sont désactivés dans cette salle.',
  'not-a-copy': 'Ce que cette page a retenu de la séance ne correspond pas. Venez à la porte.',
  'copy-too-old': 'Ce que cette page a retenu de la séance est trop ancien. Venez à la porte.',
  'server-error': 'Quelque chose s’est mal passé sur le serveur. Essayez encore une fois.',
}
