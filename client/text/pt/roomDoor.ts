/** The way in, and what each refusal offers as a way on, in Portuguese. */
import type * as english from '../en/roomDoor.ts'
import type { Words } from '../words.ts'
import { atHour, onDay } from './grammar.ts'

export const arrive: Words<typeof english.arrive> = {
  title: 'Chegada',
  seenLeader:
    'Um filtro de e-mail alterou este link no caminho, e o segredo dele chegou ao servidor. Crie uma nova sala e envie os links como texto que nenhum filtro abra; um link que foi lido pode ser usado por outras pessoas.',
  seenMember:
    'Um filtro de e-mail alterou o seu link no caminho, e o segredo dele chegou ao servidor. Avise a liderança: é preciso um novo link.',
  name: 'Nome na sua cadeira',
  nameHint: 'Basta o primeiro nome. Ele é esquecido quando a sala fecha.',
  nameProblem: 'Sua cadeira precisa de um nome, de até 40 letras.',
  rules: 'O que combinamos',
  agree: 'Concordo com estes combinados',
  private: 'Estou em um lugar reservado, com a porta fechada e os avisos desligados',
  ownRules:
    'O grupo tem os seus próprios combinados, e eles chegaram agora. Leia e marque de novo.',
  rulesAwaited:
    'O seu grupo tem os seus próprios combinados. Estão selados e vêm com a liderança. Enquanto isso, venha à porta: quando chegarem, pedimos o seu acordo.',
  rulesCame: 'Os combinados do grupo chegaram. Leia e marque.',
  aloneProblem: 'Falta marcar uma caixa antes da porta.',
  agreeProblem: 'É preciso marcar duas caixas antes da porta.',
  go: 'Ir à porta',
  going: 'Batendo de leve',
  notStored: 'Nenhuma das duas marcas é guardada.',
  stripOn: 'Neste grupo, líderes podem trocar bilhetes escritos; eles também são apagados.',
  observerPresent: 'Hoje alguém observa na sala; todas as pessoas presentes concordaram.',
  observer: 'Você vem para observar. Antes, cada pessoa da sala é consultada, em particular.',
  noSelf:
    'Na sala você não vê a sua própria imagem. Sua cadeira leva uma marca enquanto a sua câmera está ligada.',
  seal: 'Seu nome, sua voz e sua imagem são selados no seu navegador. O servidor os transporta e não consegue abri-los.',
  atDoor: 'Você está à porta.',
  atDoorSay: (leader) =>
    `${leader ? `${leader} sabe que você está aqui e deixa as pessoas entrarem uma a uma.` : 'A liderança deixa as pessoas entrarem uma a uma.'} Você pode fechar os olhos por um minuto.`,
  noLeader:
    'Ainda não há ninguém da liderança. Quando alguém chegar, você entra. Pode fechar os olhos por um minuto.',
  askingGroup: 'Perguntamos ao grupo se você pode observar. Leva um minuto, no máximo.',
  askingOccupant:
    'Este link está aberto em outra página. Lá se pergunta se você pode passar para cá.',
  lineLost:
    'Sua conexão caiu. Esta página tenta de novo sozinha; seu lugar à porta fica reservado.',
  leave: 'Sair da porta',
  devices: 'Câmera e microfone',
  devicesLoading: 'Um momento. Procurando câmera e microfone.',
  heading: (label, span) => (label ? `${label}, ${span}` : span),
  from: (day, time) => `A porta abre ${onDay(day)}, ${atHour(time)}.`,
  cannotEncrypt:
    'Este navegador não consegue selar som e imagem; aqui ninguém ouviria nem veria você. Abra o link em uma versão atual do Chrome, Edge, Firefox ou Safari.',
}

export const connecting: Words<typeof english.connecting> = {
  title: 'A sala ainda não aparece.',
  why: {
    'server-away':
      'O servidor não responde. Ou está fora do ar por um momento, ou este dispositivo está sem conexão. Esta página tenta de novo sozinha, a cada segundo.',
    'another-answers':
      'Outra coisa responde no lugar do servidor. Uma rede de visitantes talvez peça antes um login: abra outra página qualquer, entre por ali e volte. Se um filtro bloqueia este endereço, tente outra rede, como a do seu telefone.',
    'sockets-blocked':
      'O servidor responde, mas esta rede não deixa passar uma conexão duradoura. Esta página tenta outro caminho sozinha. Se continuar assim, tente outra rede, como a do seu telefone.',
    'no-view':
      'A conexão está lenta: há algum tempo nada chega. Esta página tenta de novo sozinha. Se continuar assim, tente outra rede.',
    'not-secure':
      'Este endereço começa com http. Os navegadores só dão as chaves que selam uma sala a endereços que começam com https. Peça o endereço https a quem enviou o link.',
    'cannot-seal':
      'Este navegador não conseguiu criar as chaves deste link. Abra o link em uma versão atual do Chrome, Edge, Firefox ou Safari.',
  },
  now: 'Tentar agora',
}

export const ownRules: Words<typeof english.ownRules> = {
  title: 'O grupo tem os seus próprios combinados.',
  say: 'Chegaram depois de você marcar os de costume. Leia antes de seguir.',
  sayOwed: 'Chegaram agora. Leia antes de seguir.',
  agree: 'Concordo com estes combinados',
  leave: 'Sair',
}

export const trying: Words<typeof english.trying> = {
  title: 'Teste sua câmera e seu microfone.',
  say: 'O som e a imagem ficam neste dispositivo. A conexão com a sala também é testada.',
}

export const refusal: Words<typeof english.refusal> = {
  title: 'A porta continua fechada.',
  early: 'Você chegou cedo.',
  earlySay: 'Esta página abre a porta sozinha quando for a hora.',
  missing: 'Qual é a sala?',
  over: 'Já terminou.',
  again: 'Tentar de novo',
  reload: 'Recarregar a página',
  start: 'Criar a sua própria sala',
  how: 'Como é uma sessão',
}

export const pasting: Words<typeof english.pasting> = {
  label: 'Seu link',
  hint: 'Colado aqui, não passa pela barra de endereços nem pelo histórico do navegador.',
  open: 'Abrir',
  empty: 'Cole o link que você recebeu.',
}
