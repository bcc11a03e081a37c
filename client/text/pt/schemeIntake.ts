/** A list on its way in, in Portuguese: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (rows, file) =>
    `${rows} ${byCount(rows, 'linha', 'linhas')} de ${file}, ${byCount(rows, 'lida', 'lidas')} neste computador.`,
  refused: {
    'too-large': 'Este arquivo é grande demais para uma lista. Nada foi lido.',
    'not-a-list':
      'Isto não é CSV nem um arquivo Excel completo. Salve a lista em um desses formatos.',
    'old-excel': 'Este é um arquivo Excel do tipo antigo (.xls). Salve-o como .xlsx ou CSV.',
    empty: 'Não há nada nesta lista.',
  },
  cut: 'A lista é mais longa ou mais larga do que se lê. O que passa de 6.000 linhas ou 60 colunas ficou de fora.',
  of: 'Quem está nela',
  columnsHeading: 'O que há em cada coluna',
  columnsNote: (taken, left) =>
    `${taken} ${byCount(taken, 'incluída', 'incluídas')}, ${left} de fora`,
  headed: 'A primeira linha traz os títulos',
  column: (at) => `Coluna ${at}`,
  kinds: {
    'left-out': 'Fica de fora, não é guardada',
    name: 'Nome completo',
    'first-name': 'Nome',
    surname: 'Sobrenome',
    site: 'Unidade',
    grade: 'Ano de residência',
    week: 'Dias',
    day: 'Um dia',
    mail: 'E-mail',
  },
  needName: 'Nenhuma coluna traz nomes. Indique qual.',
  toLookAt: 'A rever',
  inOrder: 'Em ordem',
  more: (count) => `Mais ${count} ${byCount(count, 'linha', 'linhas')}, em ordem.`,
  show: 'Mostrar',
  row: (row) => `Linha ${row}`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `Na linha ${row} falta o nome.`
      case 'no-site':
        return `Na linha ${row} falta a unidade.`
      case 'unknown-site':
        return `A linha ${row} traz uma unidade que você não tem.`
      case 'no-days':
        return `Na linha ${row} faltam os dias.`
      case 'unclear-days':
        return `Na linha ${row} os dias não foram entendidos: “${problem.cell}”.`
      case 'twice':
        return `A linha ${row} tem o mesmo nome e a mesma unidade da linha ${problem.row}. É uma pessoa, ou são duas?`
      case 'bad-mail':
        return `O e-mail da linha ${row} não é válido. Ele fica de fora.`
    }
  },
  itIs: (site) => `É ${site}`,
  newSite: 'Uma nova unidade',
  one: 'Uma',
  two: 'Duas',
  can: (name) => `Quando ${name} pode`,
  siteOf: (name) => `Unidade de ${name}`,
  chooseSite: 'Escolher',
  nameOf: (row) => `Nome na linha ${row}`,
  aside: 'Deixar em espera',
  sum: (fine, look) => `${fine} em ordem, ${look} a rever.`,
  sumNote:
    'Quem fica em espera continua na sua lista, sem grupo. Os dias e “Não devem se encontrar” servem para planejar; os links não levam nem uns nem outros.',
  outNote: (count) =>
    `${count} ${byCount(count, 'linha', 'linhas')} sem nome ou sem unidade ${byCount(count, 'fica', 'ficam')} de fora.`,
  take: (fine, aside) =>
    aside === 0 ? `Incluir ${fine}` : `Incluir ${fine}, deixar ${aside} em espera`,
  leave: 'Não incluir a lista',
  again: {
    heading: 'Em comparação com quem você já tem',
    fresh: (count) => `${count} ${byCount(count, 'pessoa nova', 'pessoas novas')}.`,
    same: (count) => `${count} sem mudanças.`,
    changed: (count) => `${count} com mudanças. Incluir as mudanças de`,
    gone: (count) =>
      byCount(
        count,
        `${count} pessoa não está nesta lista. Deixou o programa? O que foi contado continua contado.`,
        `${count} pessoas não estão nesta lista. Deixaram o programa? O que foi contado continua contado.`,
      ),
    all: 'todas',
    none: 'nenhuma',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    hasLeft: (name) => `${name} deixou o programa`,
  },
}
