/** The sheet for one's own sound and picture, and the help that leads there, in Portuguese. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'Som e imagem',
  close: 'Fechar',
  goesOn: (phase) => `Continua a fase “${phase}”. Você a ouve.`,
  microphone: 'Microfone',
  speaker: 'Alto-falante',
  camera: 'Câmera',
  usual: 'O de sempre',
  tone: 'Som suave',
  toneFailed: 'Este alto-falante não toca. Escolha outro.',
  onlyYou: 'Só você vê isto. A imagem some quando você fecha esta folha.',
  cameraOff: 'Sua câmera está desligada. Ela aparece aqui quando você a abrir.',
  voices: 'Uma voz, só para você',
  nobodyTold: 'Ninguém fica sabendo.',
  everyone: 'Mostrar todo o grupo',
  voice: (name) => `Volume de ${name} para você`,
  audioOnly: 'Só som para mim',
  audioOnlyNote: 'Você não vê ninguém; o grupo continua vendo você.',
  keys: 'Teclas para os controles',
  keysNote: 'M microfone, C câmera, S alguém entrou.',
  keysNotePresenter: 'S alguém entrou, P preciso de uma pausa, A estou bem.',
}

export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'muito mais baixo',
  quieter: 'mais baixo',
  aLittleQuieter: 'um pouco mais baixo',
  asItComes: 'como vem',
  aLittleLouder: 'um pouco mais alto',
  louder: 'mais alto',
  muchLouder: 'muito mais alto',
}

export const help: Words<typeof english.help> = {
  open: 'Ajuda',
  title: 'Onde estamos',
  keys: 'Teclas',
  keysOff: 'Estão desativadas, em “Som e imagem”.',
  keysFor: { m: 'microfone', c: 'câmera', s: 'alguém entrou' },
  keysForPresenter: { s: 'alguém entrou', p: 'preciso de uma pausa', a: 'estou bem' },
  saidBefore: 'O que foi anunciado',
  nothingSaid: 'Nada foi anunciado ainda.',
  trouble: 'Meu som ou minha imagem não funciona',
  troubleNote: 'Teste microfone, alto-falante e câmera, sem que ninguém fique sabendo.',
  still: 'Ainda não deu certo? “Ajuda técnica, por favor” avisa a liderança, e mais ninguém.',
}
