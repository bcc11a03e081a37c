/** The two pages that anyone may read: how a session goes, and what leaders need to know. */
import type * as english from '../en/how.ts'
import type { Words } from '../words.ts'

export const how: Words<typeof english.how> = {
  title: 'Une séance, pas à pas',
  heading: 'Une séance, pas à pas',
  lead: 'Un groupe Balint s’attache à une seule chose\u00a0: ce qui se joue entre une personne qui soigne et une personne soignée. Quelqu’un raconte une rencontre qui lui reste en tête\u00a0; les autres imaginent à voix haute, pendant que la personne qui a raconté écoute.',
  steps: [
    {
      name: 'Arrivée',
      text: 'Vous ouvrez votre lien, donnez le nom à mettre sur votre chaise et lisez les règles. L’animation fait entrer une personne à la fois.',
      room: 'Personne dans la salle ne vous voit ni ne vous entend avant votre entrée.',
    },
    {
      name: 'Ouverture',
      text: 'L’animation dit comment le temps se répartit et quand il s’achève. Certains groupes commencent par un mot de chaque personne\u00a0; vous pouvez passer.',
    },
    {
      name: 'Appel de cas',
      text: 'Qui a quelqu’un en tête\u00a0? Cela peut être inachevé. Personne n’est désigné.',
      room: 'Vous pouvez dire discrètement à l’animation que vous avez peut-être un cas. Personne d’autre ne le voit.',
    },
    {
      name: 'Récit du cas',
      text: 'La personne qui présente raconte de mémoire, à sa façon, sans notes et sans hâte.',
    },
    {
      name: 'Questions de précision',
      text: 'Seulement ce qu’il vous faut pour vous représenter la situation. Le reste peut s’imaginer.',
    },
    {
      name: 'En retrait',
      text: 'La personne qui présente quitte le cercle pour la place à la fenêtre, et écoute. Personne ne lui pose de question. Elle choisit si son image reste au bord, s’éteint ou se cache au groupe.',
      room: 'À partir de là, on ne peut plus l’entendre, quoi qu’il arrive. Le serveur ne transmet rien et aucune page ne fait rien entendre.',
    },
    {
      name: 'Travail du groupe',
      text: 'Les autres disent ce qu’ils imaginent et ressentent, du côté de la personne soignée comme de celle qui soigne. Pas de conseil, pas de diagnostic. Le silence en fait partie.',
      room: 'Si l’animation ouvre le tableau, on peut y poser de courtes cartes. À la fin, elles disparaissent.',
    },
    {
      name: 'Retour dans le cercle',
      text: 'La personne qui s’était mise en retrait revient, avec ou sans réponse, et a le dernier mot si elle le souhaite.',
      room: 'Elle seule peut rouvrir son micro.',
    },
    {
      name: 'Clôture',
      text: 'Le groupe s’arrête là, sans réponse. Vous pouvez rester un moment, pour que cela ne finisse pas sur un clic.',
      room: 'Le tableau est effacé. Quand l’animation ferme la salle, celle-ci s’oublie elle-même, et chaque personne peut emporter une attestation.',
    },
  ],
  variants:
    'C’est l’ordre habituel. Certains groupes se passent de la mise en retrait, prennent deux cas ou commencent le travail par un tour d’images. L’animation le choisit en ouvrant la salle, et c’est elle qui fait avancer les phases, jamais une horloge.',
  roomDoes: 'Dans la salle',
  yours: {
    heading: 'Ce qui reste entre vos mains',
    list: [
      'Votre micro et votre caméra. L’animation peut fermer votre micro\u00a0; personne d’autre que vous ne peut ouvrir l’un ou l’autre.',
      '«\u00a0Quelqu’un est entré\u00a0» ferme les deux aussitôt et dit pourquoi au groupe.',
      '«\u00a0Le dire à l’animation\u00a0» signale discrètement que vous avez besoin d’un moment, que vous devez vous absenter ou qu’il vous faut une aide technique.',
      'Votre chaise. Si votre connexion se coupe, elle vous est gardée et vous y revenez.',
    ],
  },
  need: {
    heading: 'Ce qu’il vous faut',
    list: [
      'Un endroit confidentiel, porte fermée, et un casque ou des écouteurs.',
      'Un navigateur récent. Il n’y a rien à installer.',
      'Si possible un ordinateur ou une tablette\u00a0: sur un téléphone, les visages sont petits.',
    ],
  },
  make: 'Ouvrir une salle',
}

export const leaders: Words<typeof english.leaders> = {
  title: 'Pour l’animation',
  heading: 'Pour l’animation',
  lead: 'La salle tient le cadre pour que vous puissiez tenir le groupe. C’est vous qui faites avancer chaque phase\u00a0; la parole, les places, le tableau et les repères suivent.',
  parts: [
    {
      heading: 'Avant',
      list: [
        'Ouvrez la salle et envoyez les liens comme vous écrivez d’habitude à votre groupe. Ils ne peuvent pas être refaits\u00a0: copiez-les d’abord.',
        'Votre porte s’ouvre vingt minutes avant, celle des membres dix. Retrouvez-vous en co-animation et convenez de qui fait quoi.',
        'Six à huit membres travaillent bien en ligne. Le cercle compte jusqu’à quatorze chaises, les deux vôtres comprises.',
        'Pour un groupe qui se retrouve, choisissez un rythme\u00a0: chaque semaine, toutes les deux semaines ou chaque mois. Un lien par personne sert pour toutes les dates.',
      ],
    },
    {
      heading: 'À la porte',
      list: [
        'Vous voyez qui attend, sous le nom que la personne donne. Un nom déjà présent dans la salle est signalé.',
        'Faites entrer une personne à la fois ou tout le monde ensemble\u00a0; ramenez quelqu’un à la porte sans annonce publique\u00a0; verrouillez la porte.',
        'Quand vous avez retiré de la salle une personne venue par un lien commun, un nouveau lien des membres vous est proposé aussitôt. L’ancien ne fonctionne plus.',
        'Pour qu’une personne vienne observer, il faut que chaque membre présent ait dit oui en privé. Vous apprenez «\u00a0tout le monde\u00a0» ou «\u00a0pas tout le monde\u00a0», jamais qui.',
        'S’il n’y a qu’un membre pour répondre, «\u00a0pas tout le monde\u00a0» a tout de même un nom. Avant de poser la question, attendez qu’il y ait plus de monde.',
      ],
    },
    {
      heading: 'Au pupitre',
      list: [
        'Un pas en avant. À côté\u00a0: revenir, sauter, aller à une autre phase, deuxième cas, pause, quelques minutes de plus.',
        'L’horloge n’est que pour vous. Rien ne s’arrête de soi-même, sauf au bout de six heures.',
        'Des cartes de relance pour chaque phase, et pour les moments délicats de l’animation.',
        'Des signes privés de la personne en retrait et des membres. Demandez discrètement à qui vous voulez si l’on peut continuer.',
        'De petits mots entre vous deux, si vous les avez laissés possibles. Le groupe sait qu’ils existent. Ils sont scellés et disparaissent à la fin.',
      ],
    },
    {
      heading: 'En retrait',
      list: [
        'À partir de là, la personne qui présente ne peut plus être entendue, ni en rechargeant la page, ni par un second onglet, ni après une coupure, jusqu’à ce que l’animation la ramène dans le cercle.',
        'Un deuxième cas, la clôture et votre échange attendent ce retour.',
        'Vous voyez ses signes\u00a0: besoin d’une pause, «\u00a0ça va\u00a0», souhait de revenir.',
      ],
    },
    {
      heading: 'Quand une connexion se coupe',
      list: [
        'La chaise est gardée. Pour y revenir, pas besoin de repasser par la porte.',
        'Si la personne qui présente perd sa connexion, la salle vous en avertit et la phase reste où elle en est.',
        'Si la personne qui anime perd sa connexion, celle qui coanime a le pupitre aussitôt, et le garde jusqu’à ce qu’elle le rende.',
        'Si l’une et l’autre perdent leur connexion, la salle attend et le dit. Personne d’autre ne prend la place.',
      ],
    },
    {
      heading: 'Après',
      list: [
        'La clôture efface le tableau. L’atterrissage en douceur permet de rester un moment\u00a0; c’est vous qui y mettez fin.',
        'La personne qui a présenté peut rester pour un mot avec vous, et il y a un temps d’échange pour vous deux.',
        'Quand vous fermez la salle, chaque personne peut prendre une attestation de présence. Elle ne dit jamais qui a présenté ni qui d’autre était là.',
      ],
    },
  ],
  know: {
    heading: 'Ce que la salle ne peut pas faire pour vous',
    list: [
      'Elle ne sait pas si quelqu’un est en danger. C’est à vous de dire, au début, les limites de la confidentialité.',
      'Elle ne peut pas empêcher un téléphone braqué sur un écran.',
      'Elle protège d’un serveur curieux, pas d’un serveur qui livre une autre page. Prenez-en un géré par des personnes en qui vous avez confiance.',
      'Toute personne qui a un lien peut s’en servir pour venir à la porte, et le lien d’une série ouvre toutes ses dates.',
    ],
  },
  receipts: 'Vérifier une attestation',
  scheme: 'Planifier un programme de groupes',
  make: 'Ouvrir une salle',
}

export const nowhere: Words<typeof english.nowhere> = {
  title: 'Page introuvable',
  heading: 'Il n’y a rien ici.',
  text: 'Cette adresse ne mène à aucune page. Si vous avez suivi un lien vers une salle, il en manque une partie\u00a0: demandez qu’on vous le renvoie.',
  home: 'Vers l’accueil',
}
