/** The rota of a scheme: dates, absences and who stands in, who comes and goes, in Italian. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { atHour, begun, byCount, fromDay, listed, onDay } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => `${count} ${byCount(count, 'data', 'date')}`

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'nessuno conduce'
    case 'one-leader':
      return 'conduce una persona sola, e ne vuole due'
    case 'nobody-accredited':
      return 'nessuno di chi conduce ha l’accreditamento'
    case 'lapsed':
      return `l’accreditamento di ${names.person(one.leader)} sarà scaduto`
    case 'leader-twice':
      return `${names.person(one.leader)} conduce ${names.group(one.group)} nello stesso momento`
    case 'cover-away':
      return `${names.person(one.leader)}, che doveva sostituire, non ci sarà`
    case 'together':
      return `${listed([names.person(one.leader), names.person(one.other)])} non devono stare insieme`
    case 'room-taken':
      return `${names.group(one.group)} occupa ${one.place} nello stesso momento`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'non ci sarà'
    case 'cannot-then':
      return 'non può in quel momento'
    case 'leads':
      return `conduce ${names.group(one.group)} ${atHour(one.at)}`
    case 'apart':
      return `non deve stare con ${names.person(one.other)}`
    case 'enough':
      return 'quella settimana conduce già tanti gruppi quanti concordati'
    case 'not-alone':
      return 'è in supervisione, e non ci sarebbe nessuno con l’accreditamento'
    case 'lapsed':
      return 'avrà l’accreditamento scaduto'
  }
}

export const schemeRota: Words<typeof english.schemeRota> = {
  heading: 'Chi si incontra quando, e chi conduce',
  lead: 'Il piano sa chi deve incontrarsi e quando. Non sa che cosa accade in una stanza.',
  table: {
    label: 'Il calendario, una colonna per settimana',
    group: 'Gruppo',
    leaders: 'Chi conduce',
    earlier: 'Settimane precedenti',
    later: 'Settimane successive',
    ended: (day) => `chiuso ${fromDay(day)}`,
  },
  cell: {
    held: 'si è tenuto',
    today: 'oggi',
    off: 'non si tiene',
    added: 'aggiunta',
    needs: 'manca qualcuno',
    in: (names) => `con ${listed(names)}`,
    named: (group, day) => `${group}, ${day}:`,
  },
  key: {
    heading: 'In questo calendario',
    away: 'qualcuno sostituisce, o la data è aggiunta',
    fault: 'manca qualcosa',
    off: 'nessun gruppo',
  },
  needs: {
    heading: 'Manca qualcuno',
    none: 'Tutte le date che vengono hanno chi le conduce.',
    one: (group, day) => `${group}, ${day}`,
    said: (faults) => `${begun(faults.join('; '))}.`,
    more: (count) => `e altre ${dates(count)}`,
    accreditation: (name, day) => `L’accreditamento di ${name} scade ${onDay(day)}.`,
    supervision: (name, day) => `La supervisione di ${name} è prevista per ${onDay(day)}.`,
  },
  waiting: {
    heading: 'Lista d’attesa',
    none: 'Nessuno aspetta un posto.',
    since: (day) => fromDay(day),
    places: (groups) => `C’è posto in ${listed(groups)}.`,
    noPlace: 'Nessun gruppo adatto ha posto.',
    give: (name) => `Un posto per ${name}`,
  },
  lacking: {
    heading: 'Restano troppo poche date',
    say: 'Anche venendo a tutte le date che restano, queste persone non raggiungono l’obiettivo. Una data in più nel loro gruppo aiuta.',
    one: (left, missing, unit) =>
      `${byCount(left, 'resta', 'restano')} ${dates(left)}, ${byCount(missing, 'manca', 'mancano')} ${unit === 'minutes' ? `${missing} ${byCount(missing, 'minuto', 'minuti')}` : dates(missing)}`,
  },
  close: 'Chiudi',
  fault,
  obstacle,
  away: {
    heading: (name) => `${name} non ci sarà`,
    first: 'Primo giorno',
    back: 'Di nuovo qui il',
    badDays: 'Il giorno del ritorno viene dopo il primo.',
    dates: (count, group) => `${dates(count)} di ${group}. Il motivo non si chiede.`,
    none: 'Nessuna delle sue date cade in questi giorni.',
    who: (group) => `Chi potrebbe condurre ${group}`,
    all: (name, count) => (count === 1 ? name : `${name}, tutte le ${dates(count)}`),
    some: (name, days) => `${name}, solo ${listed(days.map(onDay))}`,
    load: (count) =>
      count === 0
        ? 'Può, e nulla lo impedisce.'
        : `Può, e nulla lo impedisce; in quelle settimane conduce ${count} ${byCount(count, 'altro gruppo', 'altri gruppi')}.`,
    except: (day, said) => `${begun(onDay(day))}: ${said}.`,
    alone: (name) => `Solo ${name}`,
    aloneMay: 'Con accreditamento; una persona dove ne vuole due.',
    aloneNot: 'Non conduce ancora senza affiancamento. Può sceglierlo comunque.',
    off: 'Nessun gruppo in queste date',
    offNote: (people, count) =>
      `${people} ${byCount(people, 'persona perde', 'persone perdono')} ${dates(count)}.`,
    open: 'Lasciare aperto',
    openNote: 'Resta sotto «Manca qualcuno».',
    not: (name) => `${name} no`,
    notSaid: (said) => `${begun(said)}.`,
    button: 'Metti nel calendario',
    note: 'Chi sostituisce ha bisogno di un link di conduzione: aspetta in «Inviti» e apre tutte le date del gruppo. Avvisi il gruppo delle date che non si tengono.',
    there: (first, back) => `Non ci sarà ${fromDay(first)}, torna ${onDay(back)}`,
    undo: 'Ci sarà, invece',
  },
  date: {
    heading: (group, day) => `${group}, ${day}`,
    at: (time, people) => `${time}, ${people} ${byCount(people, 'persona', 'persone')}`,
    leads: (name) => `${name} conduce`,
    standsIn: (name, whom) => `${name} al posto di ${whom}`,
    beside: (name) => `Conduce anche ${name}, per questa volta`,
    notAny: (name) => `Togli ${name}`,
    isAway: (name) => `${name} non ci sarà`,
    swap: (name) => `${name} cambia data`,
    swapHeading: (name) => `${name} potrebbe scambiare con`,
    swapOne: (name, group, day) => `${name}: ${group}, ${day}`,
    swapNone: 'Nessuno può in tutte e due le date.',
    swapDo: 'Scambia le due date',
    also: 'Chi potrebbe condurre anche',
    put: 'Metti nel calendario',
    off: 'Questa data non si tiene',
    on: 'Si tiene, invece',
    remove: 'Togli la data aggiunta',
  },
  group: {
    heading: (group) => `${group} da un giorno in poi`,
    from: 'Dal',
    badDay: 'Scelga un giorno del periodo.',
    comes: 'Chi arriva',
    nobody: 'Scegli una persona',
    waits: (name) => `${name}, senza posto`,
    sits: (name, group) => `${name}, ora in ${group}`,
    come: 'Accogli nel gruppo',
    against: (said) => `Contro: ${said.join(', ')}. Può farlo comunque.`,
    goes: 'Chi va via',
    toList: 'Nella lista d’attesa',
    out: 'Fuori dal programma',
    ends: 'Il gruppo si chiude, e le sue persone vanno',
    waitingList: 'nella lista d’attesa',
    into: (group) => `in ${group}`,
    end: 'Chiudi il gruppo',
    extra: 'Una data in più',
    day: 'Giorno',
    time: 'Ora',
    add: 'Aggiungi la data',
    extraNote: 'I link non la conoscono ancora: avvisi il gruppo.',
  },
  did: {
    away: (name) => `assenza di ${name}`,
    there: (name) => `${name} di nuovo presente`,
    cover: (name) => `sostituzione di ${name}`,
    swap: (one, other) => `scambio fra ${listed([one, other])}`,
    off: (group) => `una data di ${group} che non si tiene`,
    on: (group) => `una data di ${group} che si tiene`,
    extra: (group) => `una data in più di ${group}`,
    notExtra: (group) => `una data aggiunta di ${group}`,
    came: (name, group) => `${name} in ${group}`,
    waits: (name) => `${name} nella lista d’attesa`,
    left: (name) => `uscita di ${name}`,
    ended: (group) => `chiusura di ${group}`,
  },
}
