/** Changing single dates of a running series, in Portuguese. */
import type * as english from '../en/dates.ts'
import type { Words } from '../words.ts'

export const dates: Words<typeof english.dates> = {
  title: 'Mudar as datas',
  heading: 'Mudar as datas de uma série',
  lead: 'Mude uma data, acrescente outra ou deixe alguma de fora. Cada pessoa continua com o link que tem; você envia um breve aviso de datas.',
  ask: 'O link da liderança',
  askHint: 'É lido neste navegador. Colado aqui, não passa pela barra de endereços.',
  go: 'Mostrar as datas',
  empty: 'Cole o link da liderança.',
  notLeader: 'Este não é o link da liderança. Só com ele se mudam as datas.',
  notSeries: 'Este link vale para uma única sessão. Para outro dia, crie uma nova sala.',
  zone: (zone) => `Todos os horários são do fuso ${zone}.`,
  noZone: (zone) =>
    `Este dispositivo não conhece o fuso horário ${zone}. Mude as datas em outro dispositivo.`,
  over: 'Já passou.',
  day: (number) => `Dia da data ${number}`,
  time: (number) => `Início da data ${number}`,
  keep: (day) => `${day}: há sessão`,
  add: 'Acrescentar uma data',
  sign: 'Preparar o aviso de datas',
  signing: 'Preparando o aviso de datas',
  fault: {
    'no-dates': 'Deixe pelo menos uma data.',
    overlap: 'Duas datas se sobrepõem. Mude uma delas.',
    far: 'Uma data está a mais de três anos. Escolha outro dia.',
    missing: 'Falta o dia ou a hora de uma data.',
    nothing: 'Nada mudou ainda.',
    unreachable: 'O servidor não responde. Verifique sua conexão e tente de novo; nada se perde.',
  },
  done: 'As datas mudaram',
  doneLead:
    'Nada disto fica guardado aqui. Envie o texto a todo o grupo: a sala segue estas datas assim que alguém chega à porta com o aviso.',
  text: 'Texto para todo o grupo',
  mail: (zone, days, link) =>
    [
      'As datas do nosso grupo Balint mudaram. Agora são:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Todos os horários são do fuso ${zone}. O seu link continua o mesmo. Abra este endereço uma vez, no dispositivo com que você vem, e depois o seu próprio link na página que aparecer:`,
      '',
      link,
    ].join('\n'),
  note: 'Só o aviso de datas',
  noteHint: 'Sozinho, não abre nenhuma sala. Pode ser colado na página que diz “Você chegou cedo”.',
  ownLink: 'Seu link com o aviso incluído',
  ownLinkHint:
    'De agora em diante, abra a sala com este link; assim o aviso já está lá antes de alguém chegar.',
  ownLinkLong:
    'Com o aviso incluído, o seu link ficaria mais longo do que os programas de e-mail aceitam. Abra primeiro só o aviso e depois o seu link, como todo o grupo.',
  calendar: {
    save: 'Arquivo de calendário com todas as datas',
    again: 'Importado de novo, substitui os compromissos que já estão lá.',
    own: 'Incluir o seu link',
    ownNote: 'Quem puder ler o calendário poderá chegar com ele à porta.',
    members: 'Link de integrantes, se for constar do arquivo',
    membersHint:
      'O link comum de integrantes desta série. Quem puder ler o calendário poderá chegar à porta.',
    notMembers:
      'Este não é o link comum de integrantes desta série. Cole o link certo ou deixe o campo vazio.',
  },
  again: 'Mudar mais alguma coisa',

  seen: {
    noZone: (zone, place) =>
      `Este dispositivo não conhece o fuso horário ${zone}. Os horários são os de lá (${place}); os de datas mudadas ou acrescentadas, em UTC.`,
    heading: 'As datas desta série',
    changed: 'Estas são as datas como a liderança as mudou.',
    asLink:
      'Estas são as datas de quando o seu link foi criado. Se a liderança as mudou desde então, você recebeu um aviso de datas: cole-o abaixo.',
    paste: 'As datas mudaram?',
    pasteLabel: 'O aviso de datas da liderança',
    pasteHint: 'Cole o texto que você recebeu. O seu link continua o mesmo.',
    take: 'Usar as novas datas',
    none: 'Não há nenhum aviso de datas neste texto.',
    change: 'Mudar as datas',
    wait: 'As novas datas chegaram. Agora abra aqui o seu próprio link.',
  },
}
