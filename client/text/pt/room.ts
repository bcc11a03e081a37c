/** The room's words that everyone in it sees, in Portuguese. Nobody is "he" or "she": whatever is said of a person fits everybody. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'

export const room: Words<typeof english.room> = {
  someone: 'Alguém',
  resuming: 'Um momento. A sala está retomando o fio.',
  landmarks: {
    phase: 'Onde estamos',
    chairs: 'A roda',
    alcove: 'O lugar junto à janela',
    controls: 'Seus controles',
    desk: 'Mesa da liderança',
    observers: 'Fora da roda',
    seat: 'Seu lugar junto à janela',
  },
  ok: 'Está bem',
  close: 'Fechar',
  roles: {
    leader: 'Líder',
    'co-leader': 'Colíder',
    observer: 'Observa',
    presenter: 'Apresenta',
    you: 'você',
    leadingNow: 'lidera agora',
  },
  secondCase: 'Segundo caso',
}

export const chair: Words<typeof english.chair> = {
  yours: 'Sua cadeira',
  yoursShort: 'Você',
  ownCamera: {
    on: 'Sua câmera está ligada',
    off: 'Sua câmera está desligada',
    rests: 'Sua imagem descansa',
    away: 'Sua câmera está ocupada',
    unsent: 'Agora ninguém vê você',
  },
  ownCameraShort: {
    on: 'Com câmera',
    off: 'Sem câmera',
    rests: 'Em descanso',
    away: 'Ocupada',
    unsent: 'Não chega',
  },
  ownCameraWhy: {
    rests: 'O grupo ouve você e vê o seu nome.',
    away: 'Este dispositivo a cedeu a outra coisa.',
    unsent: 'O som e a imagem não passam.',
  },
  rests: 'a imagem descansa',
  seeYourself: 'Ver a minha imagem',
  seeing: 'Só você vê isto',
  off: {
    'camera-off': 'aqui, em escuta',
    'sound-only': 'aqui, só som',
    unopened: 'sem selo, por isso não aparece',
    thin: 'aqui, em escuta',
    away: 'o som e a imagem estão voltando',
    cut: 'aqui, sem som nem imagem',
  },
  spokenOff: {
    'camera-off': 'com conexão, câmera desligada',
    'sound-only': 'com conexão, só som',
    unopened: 'sem selo, por isso não aparece',
    thin: 'conexão fraca, a imagem descansa',
    away: 'o som e a imagem estão voltando',
    cut: 'aqui, sem som nem imagem',
  },
  curtain: 'alguém entrou',
  curtainShort: 'um momento',
  lost: 'perdeu a conexão',
  lostShort: 'sem conexão',
  steppedOut: 'saiu por um momento',
  steppedOutShort: 'saiu',
  kept: (name) => `A cadeira de ${name} fica reservada`,
  keptShort: (name) => `Cadeira de ${name}`,
  yourKept: 'Sua cadeira fica reservada',
  free: 'Uma cadeira livre',
  spoken: (name, roles, state) => [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'com conexão',
    thin: 'conexão fraca',
    rests: 'com conexão, a imagem descansa',
    unheard: 'o som e a imagem não passam',
    lost: 'sem conexão, cadeira reservada',
    kept: 'junto à janela, cadeira reservada',
    'stepped-out': 'saiu por um momento, cadeira reservada',
    curtain: 'alguém entrou, câmera e microfone fechados',
    free: 'cadeira livre',
    apart: 'na sala',
    bare: 'cadeira reservada',
    turn: 'tem a palavra',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'Não há ninguém junto à janela',
  was: (name) => `${name} estava junto à janela`,
  sittingBack: (name) => `${name} está junto à janela`,
  edge: 'escuta, câmera ligada',
  rests: 'escuta, a imagem descansa',
  cameraOff: 'câmera desligada, escuta',
  hidden: 'fora da vista, escuta',
  lost: 'sem conexão, lugar reservado',
  steppedOut: 'saiu, lugar reservado',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'Você recuou para escutar.',
  say: 'Ninguém vai lhe perguntar nada. Depois voltamos a você.',
  microphone: 'Seu microfone fica fechado até você voltar à roda.',
  ways: 'Como o grupo vê você',
  way: {
    edge: ['Câmera na borda', 'sua câmera está ligada'],
    'camera-off': ['Câmera desligada', 'seu nome e uma janela vazia'],
    hidden: ['Que o grupo não me veja', 'a liderança continua sabendo que você está aqui'],
  },
  edgeClosed: 'sua câmera está desligada',
  edgeNote: 'o grupo vê você na janela',
  openCamera: 'Abrir a sua câmera',
  private: 'Só a liderança vê isto',
  'need-pause': 'Preciso de uma pausa',
  'all-right': 'Estou bem',
  'come-back': 'Gostaria de voltar',
  volume: 'Volume de escuta',
}

export const asks: Words<typeof english.asks> = {
  check: 'Podemos seguir?',
  checkNote: 'A liderança pergunta em particular. Só ela vê a sua resposta.',
  checkYes: 'Sim, podemos seguir',
  checkNotNow: 'Agora não',
  observer: 'Alguém gostaria de observar. Tudo bem para você?',
  observerNote: 'Sua resposta é particular. Só aparece “todo o grupo” ou “nem todo o grupo”.',
  observerYes: 'Sim',
  observerNo: 'Melhor não',
  move: 'O seu link foi aberto em outro lugar. Passar para lá?',
  moveNote: 'Se não foi você, fique aqui e avise a liderança.',
  moveYes: 'Passar para lá',
  moveNo: 'Ficar aqui',
  hear: 'Toque uma vez para poder ouvir.',
  hearYes: 'Ouvir o grupo',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'Você voltou à roda.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'Seu microfone e sua câmera estão fechados.',
        note: 'Continuam fechados até que você os abra.',
      }
    }
    return microphone
      ? {
          title: 'Seu microfone está fechado.',
          note: 'Continua fechado até que você o abra.',
        }
      : { title: 'Sua câmera está fechada.', note: 'Continua fechada até que você a abra.' }
  },
  microphone: 'Abrir o meu microfone',
  camera: 'Abrir a minha câmera',
  later: 'Mais tarde',
}

export const lost: Words<typeof english.lost> = {
  title: 'Sua conexão caiu.',
  say: 'Sua cadeira fica reservada. O grupo espera uns dois minutos e depois continua o trabalho. Você volta ao mesmo lugar.',
  trying: 'Esta página tenta de novo sozinha. Por favor, não a recarregue.',
  now: 'Tentar agora',
  soundOnly: 'Voltar só com som',
  soundOnlySet: 'Você volta só com som.',
  lane: 'O que você vê é onde cada pessoa estava. Nenhum rosto congelado fica na tela.',
  back: 'Sua conexão voltou.',
}

export const round: Words<typeof english.round> = {
  arrival: 'Uma palavra de chegada, uma pessoa por vez',
  association: 'O que vem à mente, uma pessoa por vez',
  parting: 'Uma palavra de despedida, uma pessoa por vez',
  yourTurn: 'Agora é com você.',
  turnOf: (name) => `Agora é com ${name}.`,
  next: (name) => `Depois, ${name}.`,
  over: 'Toda a roda já teve a palavra.',
  said: 'Já falei',
  pass: 'Passo',
  passed: 'passou',
  done: 'já falou',
}

export const words: Words<typeof english.words> = {
  arrival: 'Uma palavra para como você chega',
  parting: 'Uma palavra para como você sai',
  list: 'As palavras',
}

export const notDone: Words<typeof english.notDone> = 'Não deu certo. Tente mais uma vez.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'O quadro',
  open: 'está aberto',
}
