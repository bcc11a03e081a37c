/** Groups of a scheme, in Romanian: planning, reasons, moves and what each costs. */

import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { begun, byCount, counted, listed } from './grammar.ts'

type Said = Words<typeof english.schemeGroups>

const trainees = (count: number) => counted(count, 'persoană', 'persoane')

const pairs = (count: number, alike: string) =>
  `${counted(Math.abs(count), 'pereche', 'perechi')} în ${count > 0 ? 'plus' : 'minus'} ${alike} în același grup`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) => (by > 0 ? `${by} în plus fără loc` : `${-by} în plus cu loc`),
  group: (by) => (by > 0 ? 'un grup în plus' : 'un grup în minus'),
  size: (by) =>
    by > 0
      ? `mărimile se depărtează cu ${by} de cea mai bună`
      : `mărimile se apropie cu ${-by} de cea mai bună`,
  sameSite: (by) => pairs(by, 'din aceeași unitate'),
  sameGrade: (by) => pairs(by, 'din același an'),
  leftGroup: (by) =>
    by > 0 ? 'părăsește grupul din perioada trecută' : 'revine în grupul din perioada trecută',
  wish: (by) => (by > 0 ? 'o dorință nu mai este împlinită' : 'o dorință este împlinită'),
  load: (by) =>
    by > 0
      ? 'grupurile sunt împărțite mai puțin egal între conducători'
      : 'grupurile sunt împărțite mai egal între conducători',
}

const obstacle: Said['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'atunci nu poate'
    case 'full':
      return 'grupul este complet'
    case 'shut':
      return 'grupul nu mai primește pe nimeni'
    case 'apart-from-leader':
      return `nu trebuie să stea cu ${names.leader(one.leader)}, care îl conduce`
    case 'apart-from-trainee':
      return `nu trebuie să stea cu ${names.trainee(one.trainee)}`
    case 'other-site':
      return 'grupul este al altei unități'
  }
}

const fault: Said['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'numește pe cineva care nu este în program'
    case 'no-such-time':
      return 'nu are oră'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} nu poate atunci`
    case 'leader-cannot':
      return `${names.leader(one.leader)} nu poate atunci`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} stă în două grupuri`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} conduce două grupuri în același timp`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} conduce mai multe grupuri decât s-a convenit`
    case 'too-few':
      return 'are mai puține persoane în formare decât doriți'
    case 'too-many':
      return 'are mai multe persoane în formare decât doriți'
    case 'leaders-missing':
      return 'îi lipsește un conducător'
    case 'leaders-too-many':
      return 'are mai mulți conducători decât doriți'
    case 'nobody-accredited':
      return 'nimeni din conducere nu are acreditare'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${listed([names.trainee(one.apart.one), names.trainee(one.apart.other)])} nu trebuie să stea împreună`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} nu trebuie să stea cu ${names.leader(one.apart.leader)}`
        case 'leaders':
          return `${listed([names.leader(one.apart.one), names.leader(one.apart.other)])} nu trebuie să conducă împreună`
      }
      return ''
    case 'sites-mixed':
      return 'amestecă unități'
    case 'kept-changed':
      return 'nu este așa cum l-ați păstrat'
    case 'continued-twice':
      return 'continuă un grup pe care îl continuă și altul'
    case 'continued-by-strangers':
      return 'continuă un grup al altor conducători'
  }
}

const NUMBERS = [
  'Niciun',
  'Un',
  'Două',
  'Trei',
  'Patru',
  'Cinci',
  'Șase',
  'Șapte',
  'Opt',
  'Nouă',
  'Zece',
]

export const schemeGroups: Said = {
  heading: (groups, people) => {
    if (groups === 0) return 'Încă niciun grup'
    const number = NUMBERS[groups]
    const said =
      number === undefined
        ? counted(groups, 'grup', 'grupuri')
        : `${number} ${byCount(groups, 'grup', 'grupuri')}`
    return `${said} pentru ${trainees(people)}`
  },
  lead: 'Păstrați ce este bine, mutați pe cine doriți.',
  placed: (placed, all) => `${placed} din ${all} cu loc.`,
  names: 'Nume întregi',
  plan: 'Planificați grupurile',
  again: 'Planificați din nou',
  againNote: 'ce ați păstrat rămâne',
  need: {
    trainees: 'În program nu este încă nimeni. Aduceți o listă la „Persoane”.',
    leaders: 'Nu este încă niciun conducător. Adăugați la „Persoane”.',
    times: 'Perioada nu are încă ore. Puneți-le la „Perioadă”.',
  },
  run: {
    begin: 'Se caută un prim plan',
    best: (placed, all) => `Cel mai bun de până acum găsește loc pentru ${placed} din ${all}`,
    ended: (placed, all) => `Acest plan găsește loc pentru ${placed} din ${all}`,
    more: (by) =>
      by > 0
        ? `Cu ${by} mai mult decât planul pe care îl aveți.`
        : by < 0
          ? `Cu ${-by} mai puțin decât planul pe care îl aveți.`
          : 'La fel de mult ca planul pe care îl aveți.',
    parts: (wishes, left) =>
      `${byCount(wishes, `${wishes} dorință neîmplinită`, `${wishes} dorințe neîmplinite`, `${wishes} de dorințe neîmplinite`)}; ${left} ${byCount(left, 'părăsește', 'părăsesc')} grupul din perioada trecută.`,
    gap: (percent) =>
      percent === null
        ? 'Cât de bun poate fi un plan, în cel mai bun caz, nu se știe încă.'
        : percent < 0.5
          ? 'Niciun plan nu este mai bun decât acesta cu mai mult de o jumătate de procent.'
          : `Niciun plan nu poate fi mai bun decât acesta cu mai mult de ${Math.ceil(percent)}\u00a0% din costul lui.`,
    noGap:
      'De data aceasta nu s-a putut calcula cât de bun poate fi un plan în cel mai bun caz. Planul în sine este valabil.',
    stop: 'Opriți, luați cel mai bun de până acum',
    back: 'Înapoi la planul pe care îl aveam',
    use: 'Folosiți aceste grupuri',
    failed: 'Planificarea nu a putut porni. Salvați fișierul, apoi redeschideți pagina.',
    progress: 'Cât de departe este planificarea',
  },
  card: {
    leaders: 'Conducere',
    trainees: 'Persoane în formare',
    nobody: 'încă nimeni',
    led: (names) => listed(names),
    count: (count, sites) => `${trainees(count)}: ${sites.join(', ')}`,
    keep: 'Păstrați',
    kept: 'Păstrat',
    named: (said, name) => `${said}: ${name}`,
    change: 'Schimbați',
    changeWhat: (name) => `Schimbați ${name}`,
    people: (name) => `Persoane în ${name}`,
    fault: (name, said) => `${name}: ${said}.`,
  },
  change: {
    name: 'Nume',
    time: 'Se întâlnește',
    leader: 'Conducere',
    coLeader: 'Co-conducere',
    none: 'Nimeni',
    shut: 'Nu mai primește pe nimeni',
    place: 'Sala, dacă grupul se adună într-un singur loc',
    remove: 'Scoateți grupul',
    done: 'Gata',
  },
  noPlace: {
    heading: 'Încă fără loc',
    count: trainees,
    noDays: 'Nu a dat nicio zi.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'Niciun grup nu se întâlnește când poate, și nimeni din conducere nu este liber atunci.'
        : `Niciun grup nu se întâlnește când poate. ${listed(leaders)} ar putea conduce atunci încă unul.`,
    keptOut: (groups) => `${groups.join('; ')}.`,
  },
  inGroup: (name, reasons) => `${name}: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `Mutați: ${name}`,
    now: (group) => (group === null ? 'fără loc' : `acum în ${group}`),
    looking: 'Se caută toate căile',
    to: (group) => `În ${group}`,
    exchange: (name, group) => `Schimb de locuri cu ${name}, din ${group}`,
    free: 'Nu costă nimic.',
    cost: (parts, points) =>
      `${begun(listed(parts))}.${points < 0 ? ' Planul devine mai bun.' : ''}`,
    notTo: (group) => `Nu în ${group}`,
    leave: 'Lăsați așa',
    do: 'Mutați',
    why: (name) => `De ce este ${name} aici?`,
    onlyHere: 'Niciun alt grup nu are loc.',
    better: (way) => `Următoarea cale ar fi: ${way}`,
    out: 'Fără loc',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'Ce ați păstrat se contrazice',
    say: 'Un plan nu încalcă nicio regulă, așa că nu se face niciunul. Renunțați la una dintre acestea:',
    rules: {
      keptIn: (name, group) => `${name} rămâne în ${group}`,
      keptLeaders: (group) => `conducătorii și ora pentru ${group} sunt păstrate`,
      apart: (one, other) => `${listed([one, other])} nu trebuie să stea împreună`,
      oneSite: 'fiecare grup este dintr-o singură unitate',
      size: 'mărimea grupurilor',
    },
  },
  did: {
    planned: 'aceste grupuri',
    kept: (name) => `păstrare: ${name}`,
    freed: (name) => `fără păstrare: ${name}`,
    moved: (name) => `mutare: ${name}`,
    changed: (name) => `schimbare: ${name}`,
    removed: (name) => `scoatere: ${name}`,
  },
}
