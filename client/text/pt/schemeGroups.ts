/** Groups of a scheme, in Portuguese: planning, reasons, moves and what each costs. */

import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { begun, byCount, listed } from './grammar.ts'

type Said = Words<typeof english.schemeGroups>

const residents = (count: number) => `${count} ${byCount(count, 'residente', 'residentes')}`

const pairs = (count: number, alike: string) =>
  `${Math.abs(count)} ${byCount(Math.abs(count), 'par', 'pares')} a ${count > 0 ? 'mais' : 'menos'} ${alike} em um mesmo grupo`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) => (by > 0 ? `${by} a mais sem grupo` : `${-by} a mais com grupo`),
  group: (by) => (by > 0 ? 'um grupo a mais' : 'um grupo a menos'),
  size: (by) =>
    by > 0
      ? `os tamanhos se afastam do ideal em ${by}`
      : `os tamanhos se aproximam do ideal em ${-by}`,
  sameSite: (by) => pairs(by, 'da mesma unidade'),
  sameGrade: (by) => pairs(by, 'do mesmo ano de residência'),
  leftGroup: (by) =>
    by > 0 ? 'deixa o grupo do período anterior' : 'volta ao grupo do período anterior',
  wish: (by) => (by > 0 ? 'uma preferência deixa de ser atendida' : 'uma preferência é atendida'),
  load: (by) =>
    by > 0
      ? 'os grupos se dividem pior entre líderes'
      : 'os grupos se dividem melhor entre líderes',
}

const obstacle: Said['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'não pode nesse horário'
    case 'full':
      return 'o grupo está completo'
    case 'shut':
      return 'o grupo não recebe mais ninguém'
    case 'apart-from-leader':
      return `não deve se encontrar com ${names.leader(one.leader)}, que lidera o grupo`
    case 'apart-from-trainee':
      return `não deve se encontrar com ${names.trainee(one.trainee)}`
    case 'other-site':
      return 'o grupo é de outra unidade'
  }
}

const fault: Said['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'nomeia alguém que não está no programa'
    case 'no-such-time':
      return 'não tem horário'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} não pode nesse horário`
    case 'leader-cannot':
      return `${names.leader(one.leader)} não pode nesse horário`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} está em dois grupos`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} lidera dois grupos ao mesmo tempo`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} lidera mais grupos do que o combinado`
    case 'too-few':
      return 'tem menos residentes do que você quer'
    case 'too-many':
      return 'tem mais residentes do que você quer'
    case 'leaders-missing':
      return 'falta alguém que lidere'
    case 'leaders-too-many':
      return 'tem mais líderes do que você quer'
    case 'nobody-accredited':
      return 'ninguém da liderança tem acreditação'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${listed([names.trainee(one.apart.one), names.trainee(one.apart.other)])} não devem se encontrar`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} não deve se encontrar com ${names.leader(one.apart.leader)}`
        case 'leaders':
          return `${listed([names.leader(one.apart.one), names.leader(one.apart.other)])} não devem liderar o mesmo grupo`
      }
      return ''
    case 'sites-mixed':
      return 'mistura unidades'
    case 'kept-changed':
      return 'não está como você quis manter'
    case 'continued-twice':
      return 'continua um grupo que outro já continua'
    case 'continued-by-strangers':
      return 'continua um grupo que tinha outra liderança'
  }
}

const NUMBERS = [
  'Nenhum',
  'Um',
  'Dois',
  'Três',
  'Quatro',
  'Cinco',
  'Seis',
  'Sete',
  'Oito',
  'Nove',
  'Dez',
]

export const schemeGroups: Said = {
  heading: (groups, people) =>
    groups === 0
      ? 'Ainda não há grupos'
      : `${NUMBERS[groups] ?? groups} ${byCount(groups, 'grupo', 'grupos')} para ${residents(people)}`,
  lead: 'Mantenha o que está certo e mova quem quiser.',
  placed: (placed, all) => `${placed} de ${all} com grupo.`,
  names: 'Nomes por inteiro',
  plan: 'Planejar os grupos',
  again: 'Planejar de novo',
  againNote: 'conserva o que você mantém',
  need: {
    trainees: 'Ainda não há ninguém no programa. Traga uma lista em “Pessoas”.',
    leaders: 'Ainda não há ninguém que lidere. Acrescente líderes em “Pessoas”.',
    times: 'O período ainda não tem horários. Indique-os em “Período”.',
  },
  run: {
    begin: 'Procurando um primeiro plano',
    best: (placed, all) => `O melhor até agora dá grupo a ${placed} de ${all}`,
    ended: (placed, all) => `Este plano dá grupo a ${placed} de ${all}`,
    more: (by) =>
      by > 0
        ? `${by} a mais do que no plano que você tem.`
        : by < 0
          ? `${-by} a menos do que no plano que você tem.`
          : 'As mesmas pessoas que no plano que você tem.',
    parts: (wishes, left) =>
      `${wishes} ${byCount(wishes, 'preferência', 'preferências')} sem atender; ${left} ${byCount(left, 'deixa', 'deixam')} o grupo do período anterior.`,
    gap: (percent) =>
      percent === null
        ? 'Ainda não se sabe até que ponto um plano pode melhorar.'
        : percent < 0.5
          ? 'Nenhum plano é melhor do que este em mais de meio por cento.'
          : `Nenhum plano pode ser melhor do que este em mais de ${Math.ceil(percent)} por cento do seu custo.`,
    noGap:
      'Desta vez não foi possível calcular até onde um plano pode melhorar. O plano em si é válido.',
    stop: 'Parar e usar o melhor até agora',
    back: 'Voltar ao plano que eu tinha',
    use: 'Usar estes grupos',
    failed: 'Não foi possível iniciar o planejamento. Salve o seu arquivo e abra a página de novo.',
    progress: 'Andamento do planejamento',
  },
  card: {
    leaders: 'Liderança',
    trainees: 'Residentes',
    nobody: 'ninguém ainda',
    led: (names) => listed(names),
    count: (count, sites) => `${residents(count)}: ${sites.join(', ')}`,
    keep: 'Manter assim',
    kept: 'Mantido',
    named: (said, name) => `${said}: ${name}`,
    change: 'Mudar',
    changeWhat: (name) => `Mudar ${name}`,
    people: (name) => `Pessoas em ${name}`,
    fault: (name, said) => `${name}: ${said}.`,
  },
  change: {
    name: 'Nome',
    time: 'Reúne-se',
    leader: 'Liderança',
    coLeader: 'Coliderança',
    none: 'Ninguém',
    shut: 'Não recebe mais ninguém',
    place: 'Sala, se o grupo se reúne num mesmo lugar',
    remove: 'Retirar o grupo',
    done: 'Pronto',
  },
  noPlace: {
    heading: 'Ainda sem grupo',
    count: residents,
    noDays: 'Não indicou dias.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'Nenhum grupo se reúne quando esta pessoa pode, e ninguém da liderança está livre então.'
        : `Nenhum grupo se reúne quando esta pessoa pode. ${listed(leaders)} ${byCount(leaders.length, 'poderia', 'poderiam')} liderar mais um nesse horário.`,
    keptOut: (groups) => `${groups.join('; ')}.`,
  },
  inGroup: (name, reasons) => `${name}: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `Mover ${name}`,
    now: (group) => (group === null ? 'sem grupo' : `agora em ${group}`),
    looking: 'Examinando todas as possibilidades',
    to: (group) => `Para ${group}`,
    exchange: (name, group) => `Trocar com ${name}, de ${group}`,
    free: 'Não custa nada.',
    cost: (parts, points) => `${begun(listed(parts))}.${points < 0 ? ' O plano melhora.' : ''}`,
    notTo: (group) => `Não para ${group}`,
    leave: 'Deixar como está',
    do: 'Mover',
    why: (name) => `Por que ${name} está aqui?`,
    onlyHere: 'Nenhum outro grupo tem lugar.',
    better: (way) => `A segunda melhor opção seria: ${way}`,
    out: 'Sem grupo',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'O que você mantém se contradiz',
    say: 'Um plano não quebra nenhuma regra; por isso, nenhum é feito. Abra mão de uma destas:',
    rules: {
      keptIn: (name, group) => `${name} fica em ${group}`,
      keptLeaders: (group) => `a liderança e o horário de ${group} são mantidos`,
      apart: (one, other) => `${listed([one, other])} não devem se encontrar`,
      oneSite: 'cada grupo é de uma só unidade',
      size: 'o tamanho dos grupos',
    },
  },
  did: {
    planned: 'estes grupos',
    kept: (name) => `manter ${name}`,
    freed: (name) => `liberar ${name}`,
    moved: (name) => `mover ${name}`,
    changed: (name) => `mudar ${name}`,
    removed: (name) => `retirar ${name}`,
  },
}
