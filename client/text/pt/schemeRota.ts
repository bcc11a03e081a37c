/** The rota of a scheme: dates, absences and who stands in, who comes and goes. In Portuguese. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { atHour, begun, byCount, listed } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => `${count} ${byCount(count, 'data', 'datas')}`

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'ninguém lidera'
    case 'one-leader':
      return 'uma só pessoa lidera, e você quer duas'
    case 'nobody-accredited':
      return 'ninguém com credenciamento para liderar'
    case 'lapsed':
      return `o credenciamento de ${names.person(one.leader)} já terá vencido`
    case 'leader-twice':
      return `${names.person(one.leader)} lidera ${names.group(one.group)} no mesmo horário`
    case 'cover-away':
      return `${names.person(one.leader)}, que ia substituir, não estará`
    case 'together':
      return `${names.person(one.leader)} e ${names.person(one.other)} não devem ficar no mesmo grupo`
    case 'room-taken':
      return `${names.group(one.group)} ocupa ${one.place} no mesmo horário`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'não estará'
    case 'cannot-then':
      return 'não pode nesse horário'
    case 'leads':
      return `lidera ${names.group(one.group)} ${atHour(one.at)}`
    case 'apart':
      return `não deve ficar no mesmo grupo que ${names.person(one.other)}`
    case 'enough':
      return 'já lidera nessa semana tantos grupos quanto combinado'
    case 'not-alone':
      return 'está em supervisão, e não haveria ninguém com credenciamento'
    case 'lapsed':
      return 'terá o credenciamento vencido'
  }
}

export const schemeRota: Words<typeof english.schemeRota> = {
  heading: 'Quem se reúne quando, e quem lidera',
  lead: 'O plano sabe quem deve se reunir e quando. Não sabe o que acontece em nenhuma sala.',
  table: {
    label: 'A escala, uma coluna por semana',
    group: 'Grupo',
    leaders: 'Líderes',
    earlier: 'Semanas anteriores',
    later: 'Semanas seguintes',
    ended: (day) => `encerrado a partir de ${day}`,
  },
  cell: {
    held: 'houve',
    today: 'hoje',
    off: 'não há grupo',
    added: 'acrescentada',
    needs: 'falta alguém',
    in: (names) => `com ${listed(names)}`,
    named: (group, day) => `${group}, ${day}:`,
  },
  key: {
    heading: 'Nesta escala',
    away: 'alguém substitui, ou a data foi acrescentada',
    fault: 'falta alguma coisa',
    off: 'sem grupo',
  },
  needs: {
    heading: 'Falta alguém',
    none: 'Todas as próximas datas têm quem as lidere.',
    one: (group, day) => `${group}, ${day}`,
    said: (faults) => `${begun(faults.join('; '))}.`,
    more: (count) => `e mais ${dates(count)}`,
    accreditation: (name, day) => `O credenciamento de ${name} vence em ${day}.`,
    supervision: (name, day) => `A supervisão de ${name} está prevista para ${day}.`,
  },
  waiting: {
    heading: 'Lista de espera',
    none: 'Ninguém espera por um lugar.',
    since: (day) => `desde ${day}`,
    places: (groups) => `Há lugar em ${listed(groups)}.`,
    noPlace: 'Nenhum grupo que sirva tem lugar.',
    give: (name) => `Um lugar para ${name}`,
  },
  lacking: {
    heading: 'Restam poucas datas',
    say: 'Mesmo vindo a todas as datas que restam, estas pessoas não chegam à meta. Mais uma data no grupo delas ajuda.',
    one: (left, missing, unit) =>
      `${byCount(left, 'resta', 'restam')} ${dates(left)}, ${byCount(missing, 'falta', 'faltam')} ${unit === 'minutes' ? `${missing} ${byCount(missing, 'minuto', 'minutos')}` : dates(missing)}`,
  },
  close: 'Fechar',
  fault,
  obstacle,
  away: {
    heading: (name) => `${name} não estará`,
    first: 'Primeiro dia',
    back: 'De volta em',
    badDays: 'O dia da volta vem depois do primeiro.',
    dates: (count, group) => `${dates(count)} de ${group}. O motivo não é perguntado.`,
    none: 'Nenhuma das suas datas cai nesses dias.',
    who: (group) => `Quem poderia liderar ${group}`,
    all: (name, count) => (count === 1 ? name : `${name}, as ${dates(count)}`),
    some: (name, days) => `${name}, só em ${listed(days)}`,
    load: (count) =>
      count === 0
        ? 'Livre, e nada impede.'
        : `Livre, e nada impede; lidera mais ${count} ${byCount(count, 'grupo', 'grupos')} nessas semanas.`,
    except: (day, said) => `Em ${day}: ${said}.`,
    alone: (name) => `Só ${name}`,
    aloneMay: 'Com credenciamento; uma pessoa onde você quer duas.',
    aloneNot: 'Ainda não lidera sem companhia. Você pode escolher assim mesmo.',
    off: 'Sem grupo nestas datas',
    offNote: (people, count) =>
      `${people} ${byCount(people, 'pessoa perde', 'pessoas perdem')} ${dates(count)}.`,
    open: 'Deixar em aberto',
    openNote: 'Fica em “Falta alguém”.',
    not: (name) => `${name} não`,
    notSaid: (said) => `${begun(said)}.`,
    button: 'Pôr na escala',
    note: 'Quem substitui precisa de um link de líder: ele espera em “Convites” e abre todas as datas do grupo. Avise o grupo das datas em que não há encontro.',
    there: (first, back) => `Não estará a partir de ${first}; volta em ${back}`,
    undo: 'Estará, afinal',
  },
  date: {
    heading: (group, day) => `${group}, ${day}`,
    at: (time, people) => `${time}, ${people} ${byCount(people, 'pessoa', 'pessoas')}`,
    leads: (name) => `${name} lidera`,
    standsIn: (name, whom) => `${name} no lugar de ${whom}`,
    beside: (name) => `${name} também lidera, só desta vez`,
    notAny: (name) => `Retirar ${name}`,
    isAway: (name) => `${name} não estará`,
    swap: (name) => `${name} troca de data`,
    swapHeading: (name) => `${name} poderia trocar com`,
    swapOne: (name, group, day) => `${name}: ${group}, ${day}`,
    swapNone: 'Ninguém está livre nas duas datas.',
    swapDo: 'Trocar as duas datas',
    also: 'Quem também poderia liderar',
    put: 'Pôr na escala',
    off: 'Nesta data não há grupo',
    on: 'Há grupo, afinal',
    remove: 'Retirar a data acrescentada',
  },
  group: {
    heading: (group) => `${group} a partir de um dia`,
    from: 'A partir de',
    badDay: 'Escolha um dia do período.',
    comes: 'Quem chega',
    nobody: 'Escolher alguém',
    waits: (name) => `${name}, sem lugar`,
    sits: (name, group) => `${name}, hoje em ${group}`,
    come: 'Pôr no grupo',
    against: (said) => `Contra: ${said.join(', ')}. Você pode fazer assim mesmo.`,
    goes: 'Quem sai',
    toList: 'Para a lista de espera',
    out: 'Fora do programa',
    ends: 'O grupo se encerra, e as pessoas dele vão',
    waitingList: 'para a lista de espera',
    into: (group) => `para ${group}`,
    end: 'Encerrar o grupo',
    extra: 'Mais uma data',
    day: 'Dia',
    time: 'Horário',
    add: 'Acrescentar a data',
    extraNote: 'Os links ainda não sabem dela: avise o grupo.',
  },
  did: {
    away: (name) => `ausência de ${name}`,
    there: (name) => `${name} presente, afinal`,
    cover: (name) => `substituição por ${name}`,
    swap: (one, other) => `troca entre ${one} e ${other}`,
    off: (group) => `uma data de ${group} sem grupo`,
    on: (group) => `uma data de ${group} com grupo`,
    extra: (group) => `mais uma data de ${group}`,
    notExtra: (group) => `uma data acrescentada de ${group}`,
    came: (name, group) => `${name} em ${group}`,
    waits: (name) => `${name} na lista de espera`,
    left: (name) => `saída de ${name}`,
    ended: (group) => `encerramento de ${group}`,
  },
}
