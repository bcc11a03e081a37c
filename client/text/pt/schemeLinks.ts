/** Links of a scheme, in Portuguese: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const groupsOf = (count: number): string => `${count} ${byCount(count, 'grupo', 'grupos')}`

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'Um link por pessoa, para todas as suas datas',
  count: (links, trainees, leaders) =>
    `${links} ${byCount(links, 'link', 'links')}: ${trainees} para residentes, ${leaders} para líderes.`,
  none: 'Ainda não há grupos. Planeje-os em “Grupos”.',
  missing: (groups) =>
    `${groupsOf(groups)} ainda sem links. O servidor os assina; a ele se mostram datas e cadeiras, não pessoas.`,
  make: 'Criar os links',
  making: (done, all) => `Links assinados: ${done} de ${all} grupos`,
  seats: (count) =>
    byCount(
      count,
      `${count} pessoa chegou desde que os links foram criados. A ela cabe uma cadeira livre do seu grupo.`,
      `${count} pessoas chegaram desde que os links foram criados. A cada uma cabe uma cadeira livre do seu grupo.`,
    ),
  seat: 'Dar cadeiras a elas',
  cut: (names) =>
    `Um link tem no máximo 30 datas: ${listed(names)} ${byCount(names.length, 'tem', 'têm')} mais neste período. Crie depois novos links para o restante.`,
  passphrase: 'Frase de acesso deste servidor',
  trial:
    'Este servidor não tem um segredo duradouro: estes links deixam de valer quando ele reiniciar. Fale com quem o administra.',
  who: 'Quem já recebeu o seu',
  show: 'Mostrar',
  filters: { all: 'Todos', not: 'Ainda não', given: 'Entregues' },
  as: { trainee: '', leader: 'Líder', 'co-leader': 'Colíder' },
  full: 'não há mais cadeira: crie novos links para este grupo',
  noLink: 'ainda sem link',
  notYet: 'ainda não',
  got: (what, on) => `${what}, ${on}`,
  ways: {
    letter: 'carta',
    list: 'lista',
    mail: 'e-mail',
    calendar: 'arquivo de calendário',
  },
  showLink: 'Link',
  showWhose: (name) => `Link de ${name}`,
  more: (count) => `mais ${count}`,
  made: (groups) => `links de ${groupsOf(groups)}`,
  copyWhat: (name) => `o link de ${name}`,
  gotNote:
    '“Entregues” diz o que você salvou ou imprimiu aqui, e não se alguém leu. Nada é enviado desta página; a entrega é sua, do jeito como você costuma escrever às pessoas.',
  again: {
    summary: 'Novos links para um grupo inteiro',
    say: 'Cada pessoa do grupo recebe um novo link e deixa de usar o anterior. Os links anteriores levam a uma sala própria, vazia, onde ninguém deixa entrar.',
    group: 'Grupo',
    button: 'Anular os links deste grupo',
    did: (group) => `anular os links de ${group}`,
  },
  hand: {
    heading: 'Entregar os links',
    legend: 'Como',
    options: {
      letter: { label: 'Cartas', note: 'Uma página por pessoa, com um código para o telefone.' },
      list: {
        label: 'Uma lista para mala direta',
        note: 'CSV: nome, grupo, datas, link. Os links valem como chaves: exclua o arquivo depois de usá-lo.',
      },
      mail: {
        label: 'Rascunhos de e-mail',
        note: 'Um zip com um .eml por pessoa, para você enviar.',
      },
      calendar: { label: 'Arquivos de calendário', note: 'Um zip com um .ics por pessoa.' },
    },
    separator: 'Separador',
    comma: 'Vírgula',
    semicolon: 'Ponto e vírgula',
    whom: 'Para quem',
    onlyNew: 'Quem ainda não tem',
    everybody: 'Todas as pessoas, de novo',
    button: {
      letter: (count) => `Imprimir ${count} ${byCount(count, 'carta', 'cartas')}`,
      list: (count) => `Salvar uma lista de ${count}`,
      mail: (count) => `Salvar ${count} ${byCount(count, 'rascunho', 'rascunhos')}`,
      calendar: (count) => `Salvar ${count} ${byCount(count, 'arquivo', 'arquivos')} de calendário`,
    },
    nobody: 'Não resta ninguém a quem entregar um link.',
    missing: 'Uma parte da página não chegou. Verifique sua conexão e tente de novo.',
    did: (way, count) => `${way} para ${count}`,
  },
  file: { list: 'links.csv', mail: 'rascunhos.zip', calendar: 'calendarios.zip' },
  csv: ['Nome', 'E-mail', 'Papel', 'Grupo', 'Liderança', 'Primeira data', 'Datas', 'Link'],
  letter: {
    dear: (name) => `Olá, ${name},`,
    chair: (group, leaders) =>
      `você tem uma cadeira no grupo Balint ${group}${leaders.length > 0 ? `, com a liderança de ${listed(leaders)}` : ''}.`,
    lead: (group) => `você lidera o grupo Balint ${group}.`,
    dates: (count, time) => `${count} ${byCount(count, 'data', 'datas')}, ${time}:`,
    door: 'Aponte a câmera do telefone para o código ou peça o link por e-mail. A porta abre dez minutos antes; para a liderança, vinte.',
    key: 'Esta página é a sua chave para todas as datas. Por favor, não a passe adiante.',
    code: 'O código do seu link',
  },
  mail: {
    subject: (group) => `Seu grupo Balint: ${group}`,
    link: 'Seu link, o mesmo para todas as datas:',
    key: 'O link é a sua chave. Por favor, não o passe adiante.',
  },
  calendar: { summary: 'Grupo Balint', body: (link) => `A porta: ${link}` },
}
