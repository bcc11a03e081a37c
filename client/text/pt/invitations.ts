/** The page that shows a new room's links, once. In Portuguese. */
import type * as english from '../en/invitations.ts'
import type { Words } from '../words.ts'
import { begun, byCount } from './grammar.ts'

const NUMBERS = [
  'Nenhuma',
  'Uma',
  'Duas',
  'Três',
  'Quatro',
  'Cinco',
  'Seis',
  'Sete',
  'Oito',
  'Nove',
  'Dez',
  'Onze',
  'Doze',
]
const chairs = (count: number): string =>
  `${NUMBERS[count] ?? count} ${byCount(count, 'cadeira', 'cadeiras')}`

export const invitations: Words<typeof english.invitations> = {
  title: 'Convites',
  heading: 'A sala está pronta. Ainda não há ninguém nela.',
  doors: 'A porta abre dez minutos antes para integrantes e vinte para a liderança.',
  doorOpen: 'A porta está aberta.',
  now: (span) => `Hoje, ${span}.`,
  once: (day, span, zone) => `${begun(day)}, ${span}, fuso horário ${zone}.`,
  series: (count, often, day, span, zone) =>
    `${count} datas, ${often}, a partir de ${day}, ${span}, fuso horário ${zone}.`,
  onlyHere:
    'Estes links aparecem só aqui e só agora. Copie-os antes de fechar esta página; não é possível criá-los de novo.',

  leader: {
    name: 'Liderança',
    link: 'Link da liderança',
    about: 'É o seu. Tem a mesa: fases, porta, quadro.',
    holder: 'Quem o tem lidera o grupo. Guarde-o só para você.',
  },
  coLeader: {
    name: 'Coliderança',
    link: 'Link da coliderança',
    about: 'A mesma mesa. Assume na hora se a sua conexão cair.',
    holder: 'Quem o tem lidera com você. Envie-o a uma só pessoa, em particular.',
  },
  members: {
    name: 'Integrantes',
    link: 'Link de integrantes',
    about: (count) => `${chairs(count)}. À porta, você deixa cada pessoa entrar.`,
    holder:
      'Para todo o grupo. Quem o tem pode chegar à porta, e não além dela até que a liderança deixe entrar.',
  },
  personal: {
    about: (count) =>
      `${chairs(count)}, um link para cada uma. À porta, você deixa cada pessoa entrar.`,
    link: (number) => `Link de integrante ${number}`,
    holder:
      'Um por pessoa. Quem o tem pode chegar à porta; depois da primeira entrada, o link reabre a mesma cadeira sempre que ela estiver vazia.',
    copyAll: 'Copiar todos',
    all: 'Todos os links de integrantes',
    line: (number, name, link) => `${name || `Integrante ${number}`}: ${link}`,
    name: (number) => `De quem é o link ${number}? Só esta página sabe`,
    mail: (number) => `E-mail para integrante ${number}`,
    showQr: 'Código QR',
  },
  observer: {
    name: 'Observação',
    link: 'Link de observação',
    about: 'Senta-se fora da roda, ouve e vê, não diz nada.',
    holder:
      'Quem o tem pode chegar à porta. Só entra se cada integrante presente disser sim, em particular. Não o envie se ninguém for observar.',
  },
  copiedAt: (time) => `Copiado, ${time}`,
  copyMail: 'Copiar o e-mail',
  mailWhat: 'E-mail para o grupo',
  mail: (name, label, days, zone, link, devices) =>
    [
      name ? `Olá, ${name},` : 'Olá,',
      '',
      `vamos nos encontrar on-line, como ${label || 'grupo Balint'}:`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Todos os horários são do fuso ${zone}. A porta abre dez minutos antes. Este é o seu link; guarde-o só para você:`,
      '',
      link,
      '',
      'Reserve um lugar tranquilo, com a porta fechada, fones de ouvido e um tempo sem avisos nem interrupções. O caso se conta de memória, sem anotações e sem nada que permita reconhecer a pessoa atendida.',
      '',
      `Teste a câmera e o microfone na véspera: ${devices}`,
    ].join('\n'),
  saveAll: 'Todos os links em um arquivo',
  allFile: 'balint-links.txt',
  allKept:
    'Quem tem este arquivo tem todos os links, também os da liderança. Guarde-o onde você guarda as chaves.',
  works: (from, to) => `Abre a porta de ${from} a ${to}; depois, nunca mais.`,
  worksUntil: (to) => `Abre a porta até ${to}; depois, nunca mais.`,
  worksSeries: (minutes, last) =>
    `Vale em cada data, a partir de ${minutes} minutos antes. Última data: ${last}; depois, nunca mais.`,

  qr: 'Para telefones. Aponte a câmera.',
  qrLabel: (link) => `Código QR: ${link}`,
  printCards: (count) => byCount(count, 'Imprimir como cartão', `Imprimir como ${count} cartões`),

  life: {
    heading: 'Até quando os links valem',
    headingSeries: (day) => `Até quando os links valem: ${day}`,
    now: 'Agora',
    nowEarly: 'os links valem; ainda ninguém pode entrar',
    nowLeaders: 'a liderança pode entrar',
    nowOpen: 'pode vir quem tiver um link',
    leaders: 'a liderança pode entrar',
    members: 'o grupo pode chegar à porta',
    begin: 'começa a sessão',
    end: 'fim previsto; nada para sozinho',
    over: 'os links deixam de valer de vez; uma sala ainda aberta continua',
    overDate: 'a porta desta data fecha de vez',
    last: (day) => `Última data: ${day}. Depois, os links deixam de valer de vez.`,
  },
  trial:
    'Este servidor não tem um segredo duradouro. Se ele reiniciar, estes links deixam de valer e é preciso criar uma nova sala.',

  calendar: {
    heading: 'Em um calendário',
    about: (count) =>
      byCount(
        count,
        'Um compromisso, feito neste navegador.',
        `${count} compromissos, feitos neste navegador.`,
      ),
    withLink: 'Incluir o link de integrantes',
    withLinkNote: 'Quem puder ler o calendário poderá chegar à porta.',
    missing:
      'A parte que escreve o arquivo não chegou. Verifique sua conexão e tente de novo; os links acima continuam como estavam.',
    download: 'Arquivo de calendário',
    file: 'grupo-balint.ics',
    summary: 'Grupo Balint',
    body: 'A porta abre dez minutos antes. Reserve um lugar tranquilo, com fones de ouvido e a porta fechada.',
    bodyLink: (link) =>
      `A porta abre dez minutos antes. Reserve um lugar tranquilo, com fones de ouvido e a porta fechada.\n\n${link}`,
  },
  wrong: {
    heading: 'Se um link chegar à pessoa errada',
    text: 'Ninguém entra sem que a liderança deixe entrar, pelo nome. Na sala, a liderança pode criar um novo link de integrantes; o anterior deixa de valer na hora.',
  },
  seriesHeld: {
    heading: 'Um link para todas as datas',
    text: 'Quem tem o link de uma série pode abrir todas as datas dela. Se isso for demais, crie uma sala para cada data.',
  },
  shared: {
    heading: 'Em um computador que outras pessoas usam',
    text: 'Abra os links da liderança em uma janela anônima. A página limpa a barra de endereços na hora, mas um navegador pode lembrar um endereço que foi aberto.',
  },
  dates: 'As datas',

  open: 'Entrar na sala',
  openNote:
    'Abre em uma nova aba, com o link da liderança. Não enviamos estes links nem guardamos endereços de integrantes. Cole-os onde você costuma escrever ao seu grupo.',

  card: {
    heading: 'Grupo Balint',
    chair: (number) => `Integrante ${number}`,
    how: 'Aponte a câmera de um telefone para o código. A porta abre dez minutos antes.',
    place: 'Venha de um lugar reservado, com fones de ouvido e a porta fechada.',
    holder: 'Quem tem este cartão pode chegar à porta. Guarde-o só para você.',
    zone: (zone) => `Todos os horários são do fuso ${zone}.`,
    dates: (count) => `Abre todas as ${count} datas.`,
  },
  leadersNotPrinted: 'Os links da liderança não são impressos.',
}
