/** The two pages that anyone may read: how a session goes, and what leaders need to know. In Portuguese. */
import type * as english from '../en/how.ts'
import type { Words } from '../words.ts'

export const how: Words<typeof english.how> = {
  title: 'Como é uma sessão',
  heading: 'Como é uma sessão',
  lead: 'Um grupo Balint olha para uma só coisa: o que acontece entre profissional e paciente. Alguém conta um encontro que não lhe sai da cabeça; o grupo imagina em voz alta, e quem contou escuta.',
  steps: [
    {
      name: 'Chegada',
      text: 'Você abre o seu link, dá o nome que vai na sua cadeira e lê os combinados. A liderança deixa as pessoas entrarem uma a uma.',
      room: 'Ninguém na sala vê nem ouve você antes que a liderança deixe você entrar.',
    },
    {
      name: 'Abertura',
      text: 'A liderança diz como o tempo se divide e quando termina. Alguns grupos começam com uma palavra de cada pessoa; você pode dizer “passo”.',
    },
    {
      name: 'Escolha do caso',
      text: 'Quem tem um caso? Pode ser algo inacabado. Ninguém é chamado a falar.',
      room: 'Você pode avisar a liderança, em particular, que talvez tenha um caso. Mais ninguém vê.',
    },
    {
      name: 'Relato do caso',
      text: 'Quem apresenta conta de memória, do próprio jeito, sem anotações e sem pressa.',
    },
    {
      name: 'Perguntas de esclarecimento',
      text: 'Só o que você precisa para poder imaginar a cena. O resto fica para a imaginação.',
    },
    {
      name: 'Recuo',
      text: 'Quem apresenta sai da roda, vai para o lugar junto à janela e escuta. Ninguém lhe pergunta nada. A própria pessoa escolhe se a imagem fica na borda, desligada ou fora da vista do grupo.',
      room: 'Daqui em diante não se pode ouvir quem apresenta, aconteça o que acontecer. O servidor não transmite nada, e nenhuma página reproduz.',
    },
    {
      name: 'Trabalho do grupo',
      text: 'O grupo diz o que imagina e sente, do lugar de paciente e do lugar de profissional. Nem conselho, nem diagnóstico. O silêncio faz parte.',
      room: 'Se a liderança abrir o quadro, nele cabem cartões breves. No final, eles desaparecem.',
    },
    {
      name: 'Volta à roda',
      text: 'Quem apresentou volta à roda, com uma resposta ou sem ela, e tem a última palavra, se quiser.',
      room: 'Só a própria pessoa pode reabrir o microfone dela.',
    },
    {
      name: 'Encerramento',
      text: 'O grupo para, sem resposta. Você pode ficar um momento, para que não termine com um clique.',
      room: 'O quadro é apagado. Quando a liderança encerra a sala, ela se esquece de si mesma, e cada pessoa pode levar um comprovante.',
    },
  ],
  variants:
    'Esta é a ordem habitual. Alguns grupos dispensam o recuo, trabalham dois casos ou começam com uma rodada de imagens. A liderança escolhe ao criar a sala, e é ela que passa de uma fase a outra, não um relógio.',
  roomDoes: 'Na sala',
  yours: {
    heading: 'O que está nas suas mãos',
    list: [
      'O seu microfone e a sua câmera. A liderança pode fechar o seu microfone; abrir um ou outra, só você.',
      '“Alguém entrou” fecha os dois na hora e diz ao grupo por quê.',
      '“Avisar a liderança” diz, em particular, que você precisa de um momento, tem de sair ou quer ajuda técnica.',
      'A sua cadeira. Se a sua conexão cair, ela fica reservada, e você volta a ela.',
    ],
  },
  need: {
    heading: 'O que você precisa',
    list: [
      'Um lugar reservado, com a porta fechada, e fones de ouvido.',
      'Um navegador atual. Não há nada a instalar.',
      'Um computador ou um tablet, se puder: em um telefone os rostos ficam pequenos.',
    ],
  },
  make: 'Criar uma sala',
}

export const leaders: Words<typeof english.leaders> = {
  title: 'Para líderes',
  heading: 'Para líderes',
  lead: 'A sala sustenta o enquadre para que você possa sustentar o grupo. Cada passagem de fase é sua; a palavra, os lugares, o quadro e as indicações acompanham.',
  parts: [
    {
      heading: 'Antes',
      list: [
        'Crie a sala e envie os links como você costuma escrever ao seu grupo. Não é possível criá-los de novo: copie-os antes.',
        'A sua porta abre vinte minutos antes; a do grupo, dez. Encontre quem lidera com você e combinem quem faz o quê.',
        'De seis a oito integrantes trabalham bem on-line. A roda comporta catorze cadeiras, incluídas as de vocês.',
        'Para um grupo que volta a se reunir, escolha semanal, quinzenal ou mensal: um link por pessoa vale para todas as datas.',
      ],
    },
    {
      heading: 'À porta',
      list: [
        'Você vê quem espera, pelo nome que a pessoa dá. Um nome que já está na sala fica marcado.',
        'Deixe as pessoas entrarem uma a uma ou todas de uma vez; leve alguém de volta à porta sem aviso ao grupo; tranque a porta.',
        'Se você retirar alguém que veio por um link comum, um novo link de integrantes é oferecido na hora. O anterior deixa de valer.',
        'Quem observa só entra se cada integrante presente disser sim, em particular. Você fica sabendo “todo o grupo” ou “nem todo o grupo”, nunca quem.',
        'Onde só uma pessoa responde, “nem todo o grupo” tem nome mesmo assim. Espere com a pergunta até que haja mais gente na sala.',
      ],
    },
    {
      heading: 'Na mesa',
      list: [
        'Um só passo adiante. Ao lado: voltar, pular, ir a, segundo caso, pausa, mais minutos.',
        'O relógio é só seu. Nada termina sozinho, a não ser depois de seis horas.',
        'Cartões com frases para cada fase e para o que costuma acontecer a quem lidera.',
        'Sinais particulares de quem apresenta e de integrantes. Pergunte a qualquer pessoa, em particular: podemos seguir?',
        'Bilhetes entre vocês, se você os deixou ativados. O grupo fica sabendo que existem. São selados e desaparecem no final.',
      ],
    },
    {
      heading: 'Recuo',
      list: [
        'A partir desse passo não se pode ouvir quem apresenta, nem recarregando a página, nem com uma segunda aba, nem depois de uma queda de conexão, até que a liderança traga a pessoa de volta.',
        'O segundo caso, o encerramento e a conversa entre líderes esperam até então.',
        'Você vê os sinais de quem apresenta: precisa de uma pausa, está bem, gostaria de voltar.',
      ],
    },
    {
      heading: 'Quando uma conexão cai',
      list: [
        'A cadeira fica reservada. Para voltar a ela não é preciso passar pela porta.',
        'Se cair a de quem apresenta, você recebe um aviso e a fase se mantém.',
        'Se cair a de quem lidera, a mesa passa na hora à coliderança e fica com ela até ser devolvida.',
        'Se faltarem as duas pessoas, a sala espera e diz isso. Ninguém assume esse lugar.',
      ],
    },
    {
      heading: 'Depois',
      list: [
        'O encerramento apaga o quadro. Uma saída sem pressa deixa as pessoas ficarem um momento; quem a encerra é você.',
        'Quem apresentou pode ficar para uma palavra com a liderança, e há uma conversa só entre líderes.',
        'Quando você encerra a sala, cada pessoa pode levar um comprovante de presença. Ele nunca diz quem apresentou nem quem mais esteve lá.',
      ],
    },
  ],
  know: {
    heading: 'O que a sala não pode fazer por você',
    list: [
      'Ela não sabe se alguém está em risco. Dizer os limites do sigilo, no começo, cabe a você.',
      'Ela não impede que um telefone seja apontado para a tela.',
      'Ela protege de um servidor curioso, não de um que entregue outra página. Use um administrado por pessoas em quem você confia.',
      'Quem tem um link pode chegar com ele à porta, e o link de uma série abre todas as datas dela.',
    ],
  },
  receipts: 'Verificar um comprovante',
  scheme: 'Planejar um programa de grupos',
  make: 'Criar uma sala',
}

export const nowhere: Words<typeof english.nowhere> = {
  title: 'Esta página não existe',
  heading: 'Não há nada aqui.',
  text: 'O endereço não leva a nenhuma página. Se você seguiu um link para uma sala, falta uma parte dele: peça-o de novo.',
  home: 'Ir à página inicial',
}
