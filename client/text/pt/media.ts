/** Camera, microphone, speaker and line at the door, in Portuguese. */
import type * as english from '../en/media.ts'
import type { Words } from '../words.ts'

export const devices: Words<typeof english.devices> = {
  onlyYou: 'Só você vê isto',
  preview: 'A imagem da sua câmera',
  closed: 'A câmera e o microfone estão fechados.',
  cameraClosed: 'Sua câmera está fechada.',
  asking: 'O navegador pergunta se esta página pode usá-los.',
  open: 'Abrir câmera e microfone',
  camera: { on: 'Câmera ligada', off: 'Câmera desligada' },
  microphone: { on: 'Microfone ligado', off: 'Microfone desligado' },
  level: 'Microfone',
  levelName: 'Nível do microfone',
  say: 'Diga algumas palavras.',
  heard: 'O som chega.',
  headphones: 'Fones de ouvido encontrados.',
  notOpen: 'Seu microfone está fechado.',
  silent: 'Nenhum som vem deste microfone. Veja se há um botão nele ou escolha outro abaixo.',
  choose: 'Escolher dispositivos',
  which: { microphone: 'Microfone', camera: 'Câmera', speaker: 'Alto-falante' },
  unnamed: { microphone: 'Microfone', camera: 'Câmera', speaker: 'Alto-falante' },
  usual: 'O de sempre',
  afterOpening: 'O navegador diz os nomes quando estão abertos.',
  testSpeaker: 'Tocar um som suave',
  toneFailed: 'Este alto-falante não toca. Escolha outro.',
  again: 'Tentar de novo',
}

export const problems: Words<typeof english.problems> = {
  microphone: {
    refused:
      'Esta página não pode usar o microfone. Toque no sinal ao lado do endereço, no alto, permita o microfone e tente de novo.',
    missing:
      'Nenhum microfone foi encontrado. Conecte um e ele entra sozinho. Sem microfone você pode ouvir, mas não falar.',
    'in-use': 'Outro programa usa o microfone. Feche-o lá e tente de novo.',
    insecure:
      'Os navegadores só abrem o microfone em endereços seguros. Peça um endereço que comece com https.',
    'no-devices':
      'Esta página está aberta dentro de outro aplicativo, ou em um navegador que não dá microfone. Copie o link e abra-o diretamente no Safari, Chrome, Edge ou Firefox.',
    unknown: 'O microfone não abre. Conecte-o de novo ou reinicie o navegador.',
  },
  camera: {
    refused:
      'Esta página não pode usar a câmera. Toque no sinal ao lado do endereço, no alto, permita a câmera e tente de novo.',
    missing:
      'Nenhuma câmera foi encontrada. Conecte uma e ela entra sozinha. Você também pode participar sem câmera.',
    'in-use': 'Outro programa usa a câmera. Feche-a lá e tente de novo.',
    insecure:
      'Os navegadores só abrem a câmera em endereços seguros. Peça um endereço que comece com https.',
    'no-devices':
      'Esta página está aberta dentro de outro aplicativo, ou em um navegador que não dá câmera. Copie o link e abra-o diretamente no Safari, Chrome, Edge ou Firefox.',
    unknown: 'A câmera não abre. Conecte-a de novo ou reinicie o navegador.',
  },
}

export const lineCheck: Words<typeof english.lineCheck> = {
  title: 'Conexão',
  checking: 'Verificando se som e imagem passam.',
  allWell: 'Tudo passa.',
  goesRound: 'Tudo passa, por um desvio.',
  notAll: 'Algo não passa.',
  unsure: 'Não foi possível verificar tudo.',
  again: 'Verificar de novo',
  room: { works: 'A sala responde.', fails: 'A sala não responde neste momento.' },
  sealing: {
    works: 'Este navegador consegue selar som e imagem.',
    fails: 'Este navegador não consegue selar som e imagem; por isso, fica sem um e sem outra.',
  },
  media: {
    straight: 'Som e imagem passam, pelo caminho próprio.',
    turn: 'Esta rede bloqueia o caminho próprio do vídeo. Ele passa por um retransmissor; as imagens podem ficar menores, as vozes chegam inteiras.',
    port: 'Esta rede bloqueia o caminho próprio do vídeo. Ele passa pelo caminho das páginas da web; as imagens podem ficar menores, as vozes chegam inteiras.',
    blocked:
      'Esta rede bloqueia som e imagem, por todos os caminhos. Outra rede, por exemplo a de um telefone, deixa passar.',
    unknown: 'Agora não foi possível verificar se som e imagem passam.',
  },
}
