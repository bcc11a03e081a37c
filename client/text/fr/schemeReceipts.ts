/** Receipts of a scheme's trainees, counted. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'Compté d’après les attestations, et rien d’autre',
  lead: 'Chacune est vérifiée sur cette page avec les clés du serveur qui l’a signée. Le nom qu’elle porte dit à qui elle est\u00a0; le nom du groupe, de quel groupe elle vient.',
  choose: 'Choisir des fichiers',
  looked: (looked, counted, not) =>
    `${looked} ${byCount(looked, 'attestation examinée', 'attestations examinées')}\u00a0: ${counted} ${byCount(counted, 'comptée', 'comptées')}, ${not} non ${byCount(not, 'comptée', 'comptées')}.`,
  noKeys: 'Les clés du serveur n’ont pas pu être obtenues. Vérifiez votre connexion et réessayez.',
  everyone: 'Tout le monde',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `sur ${target.amount} ${byCount(target.amount, 'souhaitée', 'souhaitées')}`
      case 'minutes':
        return `sur ${target.amount} ${byCount(target.amount, 'minute souhaitée', 'minutes souhaitées')}`
      case 'share':
        return `sur ${target.amount}\u00a0% des séances proposées`
    }
  },
  columns: {
    trainee: 'Nom',
    site: 'Site',
    groups: 'Séances',
    minutes: 'Minutes',
    reached: 'Objectif',
  },
  complete: 'atteint',
  open: '',
  note: 'Un décompte n’est pas une évaluation. Une séance sans attestation n’est que cela. Votre plan garde des nombres et des dates\u00a0; les attestations restent à leurs titulaires.',
  not: 'Non comptées, et pourquoi',
  why: (file, judged) => {
    switch (judged.kind) {
      case 'short':
        return `${file}\u00a0: comptée, mais ${judged.entry.minutes} ${byCount(judged.entry.minutes, 'minute', 'minutes')}, c’est moins de la moitié. À vous de décider.`
      case 'trial':
        return `${file}\u00a0: une attestation d’essai, d’un serveur sans clé durable. N’importe qui peut en faire une.`
      case 'twice':
        return `${file}\u00a0: pour ${judged.name}, la séance du ${judged.date} est déjà comptée.`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}\u00a0: elle ne dit pas de quel groupe elle vient. La signature est bonne.`
          : `${file}\u00a0: signée pour «\u00a0${judged.label}\u00a0», qui n’est pas un groupe de ce plan. La signature est bonne.`
      case 'nobody':
        return judged.name === ''
          ? `${file}\u00a0: elle ne porte aucun nom. La signature est bonne.`
          : `${file}\u00a0: personne ici ne porte le nom «\u00a0${judged.name}\u00a0». La signature est bonne.`
      case 'several':
        return `${file}\u00a0: plusieurs personnes en formation portent le nom «\u00a0${judged.name}\u00a0».`
    }
  },
  unsound: (file, said) => `${file}\u00a0: ${said}`,
  csv: ['Nom', 'Site', 'Séances', 'Minutes', 'Objectif atteint'],
  yes: 'oui',
  no: 'non',
  save: 'Enregistrer en CSV',
  file: 'decompte.csv',
  did: (count) => `${count} ${byCount(count, 'attestation', 'attestations')}`,
}
