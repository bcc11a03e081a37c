/** The start page, in Portuguese. */
import type * as english from '../en/start.ts'
import type { Words } from '../words.ts'
import { begun, byCount } from './grammar.ts'

export const start: Words<typeof english.start> = {
  title: 'Uma sala para um caso de cada vez',
  heading: 'Uma sala para um caso de\u00a0cada\u00a0vez.',
  lead: 'Para grupos Balint que não podem sentar-se em um mesmo lugar. A mesma roda em cada tela, uma liderança que a sustenta, e nada que fique para trás.',
  plans: {
    telling: { head: 'Alguém conta um caso', text: 'de memória, até o fim' },
    'sitting-back': {
      head: 'recua a cadeira',
      text: 'para fora da roda, e escuta enquanto o grupo imagina',
    },
    back: { head: 'e volta', text: 'com uma resposta ou sem ela' },
  },
  promised: 'O que se promete',
  promises: [
    {
      head: 'Nenhuma gravação.',
      text: 'Não há botão de gravar, nem transcrição, nem resumo, para ninguém.',
    },
    {
      head: 'Nenhuma lista de presença.',
      text: 'Cada pessoa leva o seu comprovante. A sala não guarda nenhum.',
    },
    {
      head: 'Nenhuma anotação sobrevive.',
      text: 'O quadro é apagado no encerramento; os bilhetes da liderança, quando a sala fecha.',
    },
    {
      head: 'Nenhuma surpresa.',
      text: 'Ninguém além de você pode abrir o seu microfone ou a sua câmera.',
    },
    {
      head: 'Nada para ler.',
      text: 'Nomes, cartões, vozes e rostos são selados no navegador. O servidor os passa adiante e não consegue abri-los.',
    },
    {
      head: 'Nenhum cadastro.',
      text: 'Sem conta, sem cookies, sem lista de contatos, sem ninguém que conte visitas.',
    },
  ],
  ways: {
    label: 'Outros caminhos',
    link: 'Tenho um link',
    devices: 'Testar câmera e microfone',
    receipt: 'Verificar um comprovante',
  },
  notPromised: 'O que não se pode prometer',
  limits: [
    'Não há como impedir um telefone apontado para a tela. Os combinados pedem a sua palavra.',
    'A rede do seu hospital pode ver que você usou este site, não o que foi dito.',
    'Quem administra este servidor poderia entregar outra página. Use um administrado por pessoas em quem você confia.',
    'Quem tem um link pode chegar com ele à porta.',
    'Um navegador que traduz uma página envia as palavras dela a um serviço de tradução. Na sala, a página pede que isso não se faça; desative a tradução para este site.',
  ],

  form: {
    heading: 'Criar uma sala',
    label: 'Como o grupo se chama',
    preset: 'Como é a sessão',
    minutes: 'Ajustar os minutos',
    minutesNote: (total) => `${total} minutos ao todo`,
    minutesOf: (phase) => `${phase}, minutos`,
    minutesUnit: 'min',
    minutesHint:
      'Só a liderança vê os minutos. Nada termina sozinho. Uma fase com 0 não tem tempo próprio.',
    ofCase: (phase, number) => `${phase}, caso ${number}`,
    minutesBack: 'Voltar aos minutos do modelo',
    chairs: 'Cadeiras na roda',
    chairsHint: 'Incluem as da liderança e da coliderança.',
    otherChairs: 'Outro',
    chairsNumber: 'Quantas cadeiras, de 3 a 14',
    begin: 'Quando começa',
    beginNow: 'Agora',
    beginLater: 'Com data',
    day: 'Dia',
    time: 'Início',
    zone: 'Fuso horário',
    every: 'Com que frequência',
    everyOnce: 'Uma vez',
    everyWeek: 'Semanal',
    everyFortnight: 'Quinzenal',
    everyMonth: 'Mensal',
    monthly: 'Em que dia do mês',
    monthlyOn: (day) => begun(day),
    count: 'Quantas datas, de 2 a 30',
    dates: 'Datas',
    datesHint:
      'Desmarque as datas que ficam de fora. Um link por pessoa vale para todas as outras.',
    datesNote: (kept, all) => (kept === all ? `${all} datas` : `${kept} de ${all} datas`),
    sitsBack: 'Quem apresenta recua durante o trabalho do grupo',
    beginsClosed: 'No começo, só o microfone de quem apresenta está aberto',
    beginsClosedNote: 'Durante o relato do caso e na volta à roda',
    board: 'A liderança pode abrir um quadro',
    boardNote: 'Cartões breves, que desaparecem no final',
    strip: 'Líderes podem trocar bilhetes',
    stripNote: 'O grupo fica sabendo; desaparecem no final',
    members: 'Links de integrantes',
    membersShared: 'Um comum',
    membersPersonal: 'Um por pessoa',
    membersSharedHint:
      'Todo o grupo recebe o mesmo link. A liderança deixa cada pessoa entrar, pelo nome.',
    membersPersonalHint: (count) =>
      byCount(
        count,
        'Um link, para uma cadeira. Duas pessoas não podem usá-lo ao mesmo tempo.',
        `${count} links, um para cada cadeira. Duas pessoas não podem usar o mesmo ao mesmo tempo.`,
      ),
    words: 'Combinados e nomes',
    wordsNote: 'Com as suas palavras, seladas nos links da liderança',
    rules: 'Combinados',
    rulesHint: 'Um por linha, 12 no máximo. À porta, cada pessoa concorda com eles.',
    leader: 'Nome de quem lidera, nos comprovantes',
    coLeader: 'Nome de quem colidera, nos comprovantes',
    leadersHint:
      'Como deve constar nos comprovantes do grupo. Deixe os dois vazios para que nenhum conste.',
    lanes: 'Nomes das colunas do quadro',
    lane: (number) => `Coluna ${number}`,
    lanesHint:
      'De duas a quatro. O quadro começa como um pano aberto; a liderança pode dividi-lo em colunas.',
    passphrase: 'Frase de acesso deste servidor',
    passphraseHint: 'Quem o administra pode dizê-la a você.',
    make: 'Criar a sala',
    making: 'Criando a sala',
    after: 'Você recebe links para você, para a coliderança e para integrantes.',
  },

  defaultRules: [
    'O que se diz fica aqui. De cada paciente se fala de modo que ninguém possa reconhecer a pessoa.',
    'Nada se registra: nem som, nem imagem, nem captura de tela, nem anotação sobre o caso.',
    'Falo por mim: “imagino”, “sinto”.',
    'Nem conselho, nem diagnóstico, nem interrogatório.',
    'Com quem recuou não se fala, e essa pessoa não deve resposta a ninguém.',
    'Posso dizer “passo”. O silêncio é bem-vindo.',
    'Se alguém entrar onde estou, aviso na hora.',
  ],
  defaultLanes: ['Paciente', 'Profissional', 'A relação', 'Em mim'],

  built: {
    of: (commit) => `Compilado a partir de ${commit}.`,
    ofNoCommit: 'Compilado a partir de fontes que não são um commit.',
    files: 'Arquivos:',
  },
  problem: {
    summary: (count) =>
      byCount(count, 'Há uma coisa a acertar acima.', `Há ${count} coisas a acertar acima.`),
    label: 'Use no máximo 80 caracteres.',
    minutes: 'Use minutos inteiros, de 0 a 180 por fase.',
    total: (total) => `A sessão soma ${total} minutos. Pode durar de 10 a 360.`,
    agenda: 'Estas fases não formam uma sessão.',
    chairs: 'Escolha de 3 a 14 cadeiras.',
    day: 'Escolha um dia.',
    time: 'Escolha uma hora.',
    past: 'Essa hora já passou. Escolha outra, mais tarde.',
    far: 'Faltam mais de dois anos. Escolha um dia antes disso.',
    count: 'Escolha de 2 a 30 datas.',
    noDates: 'Deixe pelo menos uma data.',
    rules: 'Use no máximo 12 combinados.',
    rule: (number) =>
      `O combinado ${number} tem mais de 120 caracteres. Encurte-o ou divida-o em dois.`,
    leaderName: 'Use no máximo 80 caracteres.',
    lanes:
      'Dê nome a duas, três ou quatro colunas, com no máximo 24 caracteres cada uma, ou deixe as quatro como estão.',
    unreachable:
      'O servidor não responde. Verifique sua conexão e tente de novo; nada do que você escreveu se perde.',
    newBuild:
      'O servidor já tem uma versão mais nova desta página. Abra a página de novo e depois crie a sala.',
    notSecure:
      'Este endereço começa com http. Os navegadores só dão as chaves que selam uma sala a endereços que começam com https. Peça o endereço https a quem administra este servidor.',
    broken:
      'Este navegador não conseguiu criar as chaves de uma sala. Tente uma versão atual do Chrome, Edge, Firefox ou Safari.',
  },
}
