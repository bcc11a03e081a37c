/** What stands under the circle and in one's own panel, in Portuguese. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'Microfone aberto',
    off: 'Microfone fechado',
    onShort: 'Mic aberto',
    offShort: 'Mic fechado',
    notNow: 'Microfone: não nesta fase',
    notNowShort: 'Agora não',
    silence: 'Fechado enquanto há silêncio',
    silenceShort: 'Silêncio',
    byLeader: 'Fechado pela liderança',
    byLeaderShort: 'Bloqueado',
    away: 'Microfone ocupado',
    awayShort: 'Mic ocupado',
    unheard: 'Aberto, mas o som não chega',
    unheardShort: 'Não chega',
    unsealed: 'Microfone: não neste navegador',
    unsealedShort: 'Aqui não',
  },
  camera: {
    on: 'Câmera ligada',
    off: 'Câmera desligada',
    notNow: 'Câmera: não nesta fase',
    notNowShort: 'Agora não',
    rests: 'Câmera ligada, a imagem descansa',
    restsShort: 'Em descanso',
    away: 'Câmera ocupada',
    awayShort: 'Câm. ocupada',
    unseen: 'Ligada, mas a imagem não chega',
    unseenShort: 'Não chega',
    unsealed: 'Câmera: não neste navegador',
    unsealedShort: 'Aqui não',
    onShort: 'Com câmera',
    offShort: 'Sem câmera',
  },
  curtainOn: 'Cortina fechada: ninguém vê nem ouve você',
  curtainOff: 'Cortina aberta',
  cameIn: 'Alguém entrou',
  cameInShort: 'Tem alguém',
  comeBackIn: 'Voltar à roda',
  comeBackInShort: 'Voltar',
  tell: 'Avisar a liderança',
  tellShort: 'Avisar',
  more: 'Mais',
  leave: 'Sair',
  volume: 'Volume de escuta',
  volumeShort: 'Volume',
  window: 'Junto à janela',
  desk: 'Mesa',
  problems: {
    refused:
      'O navegador não deixa esta página usar o dispositivo. Permita ao lado do endereço e toque de novo.',
    missing: 'Nenhum dispositivo foi encontrado. Conecte um e toque de novo.',
    'in-use': 'Outro programa está usando o dispositivo. Feche esse programa e toque de novo.',
    insecure: 'Os navegadores só permitem isto em um endereço seguro (https).',
    'no-devices':
      'A página está aberta dentro de outro aplicativo, que não dá microfone nem câmera. Abra o link diretamente no Safari ou no Chrome.',
    unknown: 'Não abriu. Toque de novo ou escolha outro dispositivo.',
  },
  away: {
    microphone:
      'Este dispositivo usa o seu microfone para outra coisa: talvez uma ligação. Ninguém ouve você. Ele volta sozinho; toque para tentar agora.',
    camera:
      'Este dispositivo usa a sua câmera para outra coisa, ou algo a cobre. Ela volta sozinha; toque para tentar agora.',
  },
  silent: 'Nenhum som vem do seu microfone. Está desligado, ou é outro?',
}

export const tell: Words<typeof english.tell> = {
  title: 'Só a liderança vê isto',
  'might-have-case': 'Talvez eu tenha um caso',
  'need-moment': 'Preciso de um momento',
  'technical-help': 'Ajuda técnica, por favor',
  stepOut: 'Preciso sair por um momento',
  stepOutNote: 'Sua cadeira fica reservada. Você volta sem passar pela porta.',
  sent: 'A liderança recebeu. Toque de novo para retirar.',
  waits: 'Não há ninguém da liderança aqui. Quem chegar verá logo.',
  seenBy: (names) =>
    `${listed(names)} já ${byCount(names.length, 'viu', 'viram')}. Toque de novo para retirar.`,
}

export const leave: Words<typeof english.leave> = {
  title: 'Sair da sala?',
  say: 'O seu comprovante é oferecido na saída. Para voltar, passe de novo pela porta.',
  sayUnshown: (cards) =>
    byCount(
      cards,
      'Um cartão seu ainda não foi mostrado a ninguém. Ele vai com você.',
      `${cards} cartões seus ainda não foram mostrados a ninguém. Eles vão com você.`,
    ),
  sayPresenter: 'O caso é seu. A liderança é avisada, e o grupo espera.',
  sayLeader: 'A outra pessoa da liderança fica com a mesa. A sala continua aberta.',
  sayOnlyLeader: 'Da liderança, só você está aqui. O grupo espera; ninguém assume o seu lugar.',
  go: 'Sair',
  stay: 'Ficar',
  stepOut: 'Sair só por um momento',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'Você saiu por um momento.',
  say: 'Sua cadeira fica reservada. Ninguém vê nem ouve você, e você não ouve ninguém.',
  back: 'Voltar à roda',
}
