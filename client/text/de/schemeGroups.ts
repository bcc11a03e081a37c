/** Groups of a scheme: planning, reasons, moves and what each costs. */

import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

type Said = Words<typeof english.schemeGroups>

const trainees = (count: number) =>
  `${count} ${byCount(count, 'teilnehmende Person', 'Teilnehmende')}`

const pairs = (count: number, alike: string) =>
  `${Math.abs(count)} ${byCount(Math.abs(count), 'Paar', 'Paare')} ${count > 0 ? 'mehr' : 'weniger'} ${alike} in einer Gruppe`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) => (by > 0 ? `${by} mehr ohne Platz` : `${-by} mehr mit Platz`),
  group: (by) => (by > 0 ? 'eine Gruppe mehr' : 'eine Gruppe weniger'),
  size: (by) =>
    by > 0
      ? `Größen um ${by} weiter von der besten entfernt`
      : `Größen um ${-by} näher an der besten`,
  sameSite: (by) => pairs(by, 'vom selben Standort'),
  sameGrade: (by) => pairs(by, 'mit gleichem Weiterbildungsstand'),
  leftGroup: (by) =>
    by > 0
      ? 'verlässt die Gruppe des letzten Zeitraums'
      : 'ist wieder in der Gruppe des letzten Zeitraums',
  wish: (by) => (by > 0 ? 'ein Wunsch wird nicht mehr erfüllt' : 'ein Wunsch wird erfüllt'),
  load: (by) =>
    by > 0
      ? 'die Gruppen sind ungleicher auf die Leitungen verteilt'
      : 'die Gruppen sind gleichmäßiger auf die Leitungen verteilt',
}

const obstacle: Said['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'kann zu dieser Zeit nicht'
    case 'full':
      return 'die Gruppe ist voll'
    case 'shut':
      return 'die Gruppe nimmt niemanden auf'
    case 'apart-from-leader':
      return `nicht zusammen mit ${names.leader(one.leader)} (Leitung dieser Gruppe)`
    case 'apart-from-trainee':
      return `nicht zusammen mit ${names.trainee(one.trainee)}`
    case 'other-site':
      return 'die Gruppe gehört zu einem anderen Standort'
  }
}

const fault: Said['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'nennt eine Person, die nicht im Programm ist'
    case 'no-such-time':
      return 'hat keine feste Zeit'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} kann zu dieser Zeit nicht`
    case 'leader-cannot':
      return `${names.leader(one.leader)} kann zu dieser Zeit nicht`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} sitzt in zwei Gruppen`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} leitet zwei Gruppen zur selben Zeit`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} leitet mehr Gruppen als vereinbart`
    case 'too-few':
      return 'hat weniger Teilnehmende, als Sie möchten'
    case 'too-many':
      return 'hat mehr Teilnehmende, als Sie möchten'
    case 'leaders-missing':
      return 'es fehlt eine Leitung'
    case 'leaders-too-many':
      return 'hat mehr Leitungen, als Sie möchten'
    case 'nobody-accredited':
      return 'hat keine anerkannte Leitung'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${names.trainee(one.apart.one)} nicht zusammen mit ${names.trainee(one.apart.other)}`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} nicht zusammen mit ${names.leader(one.apart.leader)}`
        case 'leaders':
          return `${names.leader(one.apart.one)} und ${names.leader(one.apart.other)} sollen nicht zusammen leiten`
      }
      return ''
    case 'sites-mixed':
      return 'mischt Standorte'
    case 'kept-changed':
      return 'ist nicht so, wie Sie es festgehalten haben'
    case 'continued-twice':
      return 'setzt dieselbe Gruppe fort wie eine andere'
    case 'continued-by-strangers':
      return 'setzt eine Gruppe fort, die eine andere Leitung hatte'
  }
}

const NUMBERS = [
  'Keine',
  'Eine',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
]

export const schemeGroups: Said = {
  heading: (groups, people) =>
    groups === 0
      ? 'Noch keine Gruppen'
      : `${NUMBERS[groups] ?? groups} ${byCount(groups, 'Gruppe', 'Gruppen')} für ${trainees(people)}`,
  lead: 'Halten Sie fest, was stimmt, und verschieben Sie, wen Sie möchten.',
  placed: (placed, all) => `${placed} von ${all} haben einen Platz.`,
  names: 'Volle Namen',
  plan: 'Gruppen planen',
  again: 'Neu planen',
  againNote: 'Festgehaltenes bleibt',
  need: {
    trainees: 'Noch ist niemand im Programm. Nehmen Sie unter „Personen“ eine Liste auf.',
    leaders: 'Noch gibt es keine Leitung. Fügen Sie unter „Personen“ Leitungen hinzu.',
    times: 'Der Zeitraum hat noch keine Zeiten. Legen Sie sie unter „Zeitraum“ fest.',
  },
  run: {
    begin: 'Ein erster Plan wird gesucht',
    best: (placed, all) => `Der bisher beste gibt ${placed} von ${all} einen Platz`,
    ended: (placed, all) => `Dieser Plan gibt ${placed} von ${all} einen Platz`,
    more: (by) =>
      by > 0
        ? `${by} mehr als im jetzigen Plan.`
        : by < 0
          ? `${-by} weniger als im jetzigen Plan.`
          : 'So viele wie im jetzigen Plan.',
    parts: (wishes, left) =>
      `${wishes} ${byCount(wishes, 'Wunsch', 'Wünsche')} nicht erfüllt, ${left} ${byCount(left, 'verlässt', 'verlassen')} die Gruppe des letzten Zeitraums.`,
    gap: (percent) =>
      percent === null
        ? 'Wie gut ein Plan bestenfalls sein kann, ist noch nicht bekannt.'
        : percent < 0.5
          ? 'Kein Plan ist um mehr als ein halbes Prozent besser als dieser.'
          : `Kein anderer Plan könnte mehr als ${Math.ceil(percent)} Prozent der Kosten von diesem sparen.`,
    noGap:
      'Wie gut ein Plan bestenfalls sein kann, ließ sich diesmal nicht berechnen. Der Plan selbst gilt.',
    stop: 'Anhalten und den bisher besten nehmen',
    back: 'Zurück zum vorigen Plan',
    use: 'Diese Gruppen nehmen',
    failed:
      'Die Planung ließ sich nicht starten. Speichern Sie Ihre Datei und öffnen Sie dann die Seite noch einmal.',
    progress: 'Wie weit die Planung ist',
  },
  card: {
    leaders: 'Leitung',
    trainees: 'Teilnehmende',
    nobody: 'noch niemand',
    led: (names) => listed(names),
    count: (count, sites) => `${trainees(count)}: ${sites.join(', ')}`,
    keep: 'Festhalten',
    kept: 'Festgehalten',
    named: (said, name) => `${said}: ${name}`,
    change: 'Ändern',
    changeWhat: (name) => `${name} ändern`,
    people: (name) => `Personen in ${name}`,
    fault: (name, said) => `${name}: ${said}.`,
  },
  change: {
    name: 'Name',
    time: 'Trifft sich',
    leader: 'Leitung',
    coLeader: 'Ko-Leitung',
    none: 'Niemand',
    shut: 'Nimmt niemanden auf',
    place: 'Raum, falls sich die Gruppe an einem Ort trifft',
    remove: 'Gruppe entfernen',
    done: 'Fertig',
  },
  noPlace: {
    heading: 'Noch ohne Platz',
    count: trainees,
    noDays: 'Hat keine Tage angegeben.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'Zu den möglichen Zeiten trifft sich keine Gruppe, und keine Leitung ist dann frei.'
        : `Zu den möglichen Zeiten trifft sich keine Gruppe. ${listed(leaders)} ${byCount(leaders.length, 'könnte', 'könnten')} dann noch eine leiten.`,
    keptOut: (groups) => `${groups.join('; ')}.`,
  },
  inGroup: (name, reasons) => `${name}: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `${name} verschieben`,
    now: (group) => (group === null ? 'ohne Platz' : `jetzt in ${group}`),
    looking: 'Alle Wege werden geprüft',
    to: (group) => `Zu ${group}`,
    exchange: (name, group) => `Platz tauschen mit ${name} in ${group}`,
    free: 'Kostet nichts.',
    cost: (parts, points) => {
      const said = listed(parts)
      const first = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
      return `${first}.${points < 0 ? ' Der Plan wird besser.' : ''}`
    },
    notTo: (group) => `Nicht zu ${group}`,
    leave: 'So lassen',
    do: 'Verschieben',
    why: (name) => `Warum ist ${name} hier?`,
    onlyHere: 'Keine andere Gruppe hat einen Platz.',
    better: (way) => `Das Nächstbeste wäre: ${way}`,
    out: 'Ohne Platz',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'Was Sie festhalten, widerspricht sich',
    say: 'Ein Plan bricht keine Regel, darum entsteht keiner. Geben Sie eines davon auf:',
    rules: {
      keptIn: (name, group) => `${name} ist in ${group} festgehalten`,
      keptLeaders: (group) => `Leitung und Zeit von ${group} sind festgehalten`,
      apart: (one, other) => `${one} nicht zusammen mit ${other}`,
      oneSite: 'jede Gruppe kommt aus nur einem Standort',
      size: 'die Größe der Gruppen',
    },
  },
  did: {
    planned: 'diese Gruppen',
    kept: (name) => `${name} festgehalten`,
    freed: (name) => `${name} freigegeben`,
    moved: (name) => `${name} verschoben`,
    changed: (name) => `${name} geändert`,
    removed: (name) => `${name} entfernt`,
  },
}
