/** After the room, in Portuguese: what became of everything, the receipt, and three questions to take home. */
import type * as english from '../en/goodbye.ts'
import type { Words } from '../words.ts'
import { atHour } from './grammar.ts'

const closed = {
  heading: 'Já não existe.',
  lead: 'A sala fechou e se esqueceu de si mesma. Não há nada a apagar.',
  note: 'A sala está fechada',
}

export const goodbye: Words<typeof english.goodbye> = {
  title: 'Já não existe',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'O grupo terminou. A liderança fica um pouco a sós; quando ela for embora, a sala se esquece de si mesma. Não há nada a apagar.',
      note: 'O grupo terminou',
    },
    cap: {
      ...closed,
      lead: 'Uma sala vive no máximo seis horas, e esta chegou ao fim. Não há nada a apagar.',
    },
    empty: {
      ...closed,
      lead: 'Por dez minutos não houve ninguém; por isso, a sala fechou e se esqueceu de si mesma. Não há nada a apagar.',
    },
    left: {
      heading: 'Você saiu.',
      lead: 'A sala continua até que a liderança a encerre. Então ela se esquece de si mesma, e de você.',
      note: 'Você saiu da sala',
    },
    removed: {
      heading: 'A liderança pediu que você saísse.',
      lead: 'Sua cadeira já não é sua. Se não sabe por quê, escreva à liderança.',
      note: 'Você já não está na sala',
    },
    'turned-away': {
      heading: 'Você não entrou.',
      lead: 'À porta, a liderança decidiu não deixar entrar. Se acha que isto não era para você, escreva à pessoa que enviou o link.',
      note: 'Você não está na sala',
    },
    'stays-there': {
      heading: 'Sua cadeira continua onde estava.',
      lead: 'Na outra página, alguém tocou em “Ficar aqui”; por isso, esta não entrou. Se não foi você, avise a liderança.',
      note: 'Sua cadeira está em outra página',
    },
    'link-renewed': {
      heading: 'O seu link foi substituído.',
      lead: 'A liderança criou um novo link para este grupo, e o anterior deixou de valer. Peça o novo a ela.',
      note: 'Você não está na sala',
    },
    moved: {
      heading: 'Sua cadeira está em outra página.',
      lead: 'O seu link está aberto lá agora, e esta página o soltou. Você pode fechá-la.',
      note: 'Sua cadeira está em outra página',
    },
  },

  kept: {
    caption: 'O que houve e onde está agora',
    was: 'O que houve',
    is: 'Onde está agora',
    voices: 'Vozes e rostos',
    voicesIs: 'passaram selados, nunca gravados',
    board: 'O quadro',
    boardIs: 'apagado; não resta nenhuma cópia',
    boardStays: 'fica com o grupo até o encerramento, e então é apagado',
    notes: 'Os bilhetes da liderança',
    notesIs: 'esquecidos quando a sala fechou',
    notesStay: 'esquecidos quando a sala fechar',
    names: 'Nomes e cadeiras',
    namesIs: 'esquecidos quando a sala fechou',
    namesAt: (time) => `esquecidos ${atHour(time)}, quando a sala fechou`,
    nameStays: 'seu nome é esquecido quando a sala fechar',
    links: 'Os links',
    linksIs: 'já não abrem esta sala',
    linkStays: 'levam à porta enquanto a sala está aberta',
    log: 'O registro do servidor',
    logIs: 'diz que houve uma sala e quanto durou; nenhum nome, palavra ou endereço',
    receipt: 'Seu comprovante',
    receiptIs: 'só nesta página, até que você a feche',
  },

  stays: {
    heading: 'Se o caso continuar com você',
    text: 'Fale com a liderança. É para isso que ela está aí. Isto não foi terapia, e ninguém avalia você.',
  },
  log: {
    heading: 'Para o seu próprio caderno, se tiver um',
    questions: [
      'O que ficou comigo, e em que parte do corpo?',
      'De que lado eu estive, e quando isso mudou?',
      'O que eu não teria imaginado sem o grupo?',
    ],
    copy: 'Copiar as perguntas',
    what: 'As perguntas',
  },

  receipt: {
    name: 'Comprovante de presença',
    present: 'esteve presente em uma sessão de grupo Balint',
    someone: 'Quem apresenta este comprovante',
    date: 'Data',
    span: 'Início e fim',
    zone: (span, zone) => `${span}, fuso horário ${zone}`,
    minutes: 'Minutos de presença',
    group: 'Grupo',
    leaders: 'Liderança',
    mode: 'Modalidade',
    online: 'On-line, ao vivo',
    signed: (address) => `Assinado pelo servidor da sala. Verifique em ${address}`,
    trial: 'Comprovante de teste',
    trialText:
      'Este servidor não tem um segredo duradouro; depois que ele reiniciar, ninguém poderá verificar este comprovante.',
    openText:
      'Qualquer pessoa pode criar uma sala neste servidor; por isso, o comprovante mostra que houve uma sala, não quem a liderou.',
    download: 'Baixar o comprovante',
    file: (date) => `balint-comprovante-${date}.txt`,
    print: 'Imprimir',
    qr: 'Como código QR',
    qrLabel: 'Código QR deste comprovante, com o endereço que o verifica',
    qrNote:
      'Aponte a câmera de um telefone para ficar com o comprovante nele, ou para verificá-lo.',
    only: 'Esta é a única cópia. Se você fechar esta página, não dá para emiti-la de novo. Não diz quem apresentou, o que foi dito nem quem mais esteve presente.',
    none: 'Não há comprovante: o servidor não tinha nenhum para dar quando você saiu.',
  },

  again: 'Ir à página inicial',
}
