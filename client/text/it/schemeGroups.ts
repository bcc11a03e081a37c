/** Groups of a scheme, in Italian: planning, reasons, moves and what each costs. */

import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { begun, byCount, listed } from './grammar.ts'

type Said = Words<typeof english.schemeGroups>

const participants = (count: number) => `${count} ${byCount(count, 'partecipante', 'partecipanti')}`

const pairs = (count: number, alike: string) =>
  `${Math.abs(count)} ${byCount(Math.abs(count), 'coppia', 'coppie')} in ${count > 0 ? 'più' : 'meno'} ${alike} nello stesso gruppo`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) => (by > 0 ? `${by} in più senza posto` : `${-by} in più con un posto`),
  group: (by) => (by > 0 ? 'un gruppo in più' : 'un gruppo in meno'),
  size: (by) =>
    by > 0
      ? `le dimensioni si allontanano di ${by} da quella migliore`
      : `le dimensioni si avvicinano di ${-by} a quella migliore`,
  sameSite: (by) => pairs(by, 'della stessa sede'),
  sameGrade: (by) => pairs(by, 'dello stesso anno'),
  leftGroup: (by) =>
    by > 0 ? 'lascia il gruppo del periodo precedente' : 'torna nel gruppo del periodo precedente',
  wish: (by) => (by > 0 ? 'un desiderio non è più esaudito' : 'un desiderio è esaudito'),
  load: (by) =>
    by > 0
      ? 'i gruppi sono divisi meno equamente fra chi conduce'
      : 'i gruppi sono divisi più equamente fra chi conduce',
}

const obstacle: Said['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'allora non può'
    case 'full':
      return 'il gruppo è al completo'
    case 'shut':
      return 'il gruppo non accoglie nessun altro'
    case 'apart-from-leader':
      return `non deve stare con ${names.leader(one.leader)}, che lo conduce`
    case 'apart-from-trainee':
      return `non deve stare con ${names.trainee(one.trainee)}`
    case 'other-site':
      return 'il gruppo è di un’altra sede'
  }
}

const fault: Said['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'nomina qualcuno che non è nel programma'
    case 'no-such-time':
      return 'non ha un orario'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} allora non può`
    case 'leader-cannot':
      return `${names.leader(one.leader)} allora non può`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} è in due gruppi`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} conduce due gruppi nello stesso momento`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} conduce più gruppi del concordato`
    case 'too-few':
      return 'ha meno partecipanti del previsto'
    case 'too-many':
      return 'ha più partecipanti del previsto'
    case 'leaders-missing':
      return 'manca qualcuno che conduca'
    case 'leaders-too-many':
      return 'a condurlo sono più persone del previsto'
    case 'nobody-accredited':
      return 'nessuno di chi conduce ha l’accreditamento'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${listed([names.trainee(one.apart.one), names.trainee(one.apart.other)])} non devono stare insieme`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} non deve stare con ${names.leader(one.apart.leader)}`
        case 'leaders':
          return `${listed([names.leader(one.apart.one), names.leader(one.apart.other)])} non devono condurre insieme`
      }
      return ''
    case 'sites-mixed':
      return 'mescola sedi'
    case 'kept-changed':
      return 'non è come Lei lo tiene fermo'
    case 'continued-twice':
      return 'prosegue un gruppo che un altro già prosegue'
    case 'continued-by-strangers':
      return 'prosegue un gruppo condotto da altre persone'
  }
}

const NUMBERS = [
  'Nessun',
  'Un',
  'Due',
  'Tre',
  'Quattro',
  'Cinque',
  'Sei',
  'Sette',
  'Otto',
  'Nove',
  'Dieci',
]

export const schemeGroups: Said = {
  heading: (groups, people) =>
    groups === 0
      ? 'Ancora nessun gruppo'
      : `${NUMBERS[groups] ?? groups} ${byCount(groups, 'gruppo', 'gruppi')} per ${participants(people)}`,
  lead: 'Tenga fermo ciò che va bene, sposti chi vuole.',
  placed: (placed, all) => `${placed} su ${all} con un posto.`,
  names: 'Nomi per intero',
  plan: 'Pianifica i gruppi',
  again: 'Pianifica di nuovo',
  againNote: 'ciò che ha tenuto fermo resta',
  need: {
    trainees: 'Nel programma non c’è ancora nessuno. Importi un elenco in «Persone».',
    leaders: 'Non c’è ancora nessuno che conduca. Lo aggiunga in «Persone».',
    times: 'Il periodo non ha ancora orari. Li indichi in «Periodo».',
  },
  run: {
    begin: 'Si cerca un primo piano',
    best: (placed, all) => `Il migliore finora dà un posto a ${placed} su ${all}`,
    ended: (placed, all) => `Questo piano dà un posto a ${placed} su ${all}`,
    more: (by) =>
      by > 0
        ? `${by} in più del piano che ha.`
        : by < 0
          ? `${-by} in meno del piano che ha.`
          : 'Quanti ne ha il piano attuale.',
    parts: (wishes, left) =>
      `${wishes} ${byCount(wishes, 'desiderio non esaudito', 'desideri non esauditi')}; ${left} ${byCount(left, 'lascia', 'lasciano')} il gruppo del periodo precedente.`,
    gap: (percent) =>
      percent === null
        ? 'Quanto possa essere buono un piano, al meglio, non si sa ancora.'
        : percent < 0.5
          ? 'Nessun piano migliora questo di più di mezzo punto percentuale.'
          : `Nessun piano può migliorare questo di più del ${Math.ceil(percent)}\u00a0% del suo costo.`,
    noGap:
      'Questa volta non si è potuto calcolare fino a che punto un piano può migliorare. Il piano in sé è valido.',
    stop: 'Ferma, prendi il migliore finora',
    back: 'Torna al piano che avevo',
    use: 'Usa questi gruppi',
    failed:
      'La pianificazione non si è potuta avviare. Salvi il file, poi apra di nuovo la pagina.',
    progress: 'A che punto è la pianificazione',
  },
  card: {
    leaders: 'Chi conduce',
    trainees: 'Partecipanti',
    nobody: 'ancora nessuno',
    led: (names) => listed(names),
    count: (count, sites) => `${participants(count)}: ${sites.join(', ')}`,
    keep: 'Tieni fermo',
    kept: 'Fermo',
    named: (said, name) => `${said}: ${name}`,
    change: 'Modifica',
    changeWhat: (name) => `Modifica ${name}`,
    people: (name) => `Persone in ${name}`,
    fault: (name, said) => `${name}: ${said}.`,
  },
  change: {
    name: 'Nome',
    time: 'Si incontra',
    leader: 'Conduce',
    coLeader: 'Co-conduce',
    none: 'Nessuno',
    shut: 'Non accoglie nessun altro',
    place: 'Sala, se il gruppo si incontra in un unico luogo',
    remove: 'Togli il gruppo',
    done: 'Fatto',
  },
  noPlace: {
    heading: 'Ancora senza posto',
    count: participants,
    noDays: 'Non ha indicato giorni.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'Quando può non si incontra nessun gruppo, e nessuno che conduca è libero.'
        : `Quando può non si incontra nessun gruppo. ${listed(leaders)} ${byCount(leaders.length, 'potrebbe', 'potrebbero')} allora condurne uno in più.`,
    keptOut: (groups) => `${groups.join('; ')}.`,
  },
  inGroup: (name, reasons) => `${name}: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `Sposta ${name}`,
    now: (group) => (group === null ? 'senza posto' : `ora in ${group}`),
    looking: 'Si guardano tutti i modi',
    to: (group) => `In ${group}`,
    exchange: (name, group) => `Cambia posto con ${name}, di ${group}`,
    free: 'Non costa nulla.',
    cost: (parts, points) => `${begun(listed(parts))}.${points < 0 ? ' Il piano migliora.' : ''}`,
    notTo: (group) => `Non in ${group}`,
    leave: 'Lascia così',
    do: 'Sposta',
    why: (name) => `Perché ${name} è qui?`,
    onlyHere: 'Nessun altro gruppo ha posto.',
    better: (way) => `La seconda scelta sarebbe: ${way}`,
    out: 'Senza posto',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'Ciò che tiene fermo si contraddice',
    say: 'Un piano non infrange regole, perciò non se ne fa nessuno. Rinunci a una di queste:',
    rules: {
      keptIn: (name, group) => `${name} resta in ${group}`,
      keptLeaders: (group) => `chi conduce e l’orario di ${group} sono fermi`,
      apart: (one, other) => `${listed([one, other])} non devono stare insieme`,
      oneSite: 'ogni gruppo è di una sola sede',
      size: 'la dimensione dei gruppi',
    },
  },
  did: {
    planned: 'questi gruppi',
    kept: (name) => `tenere fermo: ${name}`,
    freed: (name) => `non tenere più fermo: ${name}`,
    moved: (name) => `spostare ${name}`,
    changed: (name) => `modificare ${name}`,
    removed: (name) => `togliere ${name}`,
  },
}
