/** What the room says by itself of what has just happened, in Portuguese. */
import type * as english from '../en/notices.ts'
import type { Words } from '../words.ts'
import { controls } from './controls.ts'
import { byCount, listed } from './grammar.ts'

const dropped = (name: string): string => `A conexão de ${name} caiu.`

export const notices: Words<typeof english.notices> = {
  paused: 'O grupo faz uma pausa.',
  pausedNote: 'Ninguém precisa dizer nada.',
  silence: 'Fazemos silêncio.',
  silenceNote: 'Todos os microfones ficam fechados até que a liderança encerre.',
  presenterLost: (name) => `${dropped(name)} Esperamos.`,
  presenterLeft: 'Quem apresentava saiu. Esperamos.',
  presenterLeftNote: 'A liderança diz como seguimos.',
  presenterLostNote: (name) => `O lugar de ${name} fica reservado.`,
  noLeader: 'Neste momento não há ninguém da liderança.',
  noLeaderNote: 'A sala espera. Podem ficar como estão; a fase se mantém.',
  leaderless: 'Há dois minutos não há ninguém da liderança.',
  leaderlessNote: (presenter) =>
    `${presenter} está junto à janela, e de lá a voz não chega. Deixem o caso onde está e falem de outra coisa, até que a liderança volte.`,
  leaderlessYours: `Pedimos ao grupo que deixe o seu caso onde está. Só a liderança pode deixar você falar. Saia por um momento, em “${controls.leave}”, e todo o grupo verá; sua cadeira fica reservada.`,
  leaderLost: (gone, now) => `${dropped(gone)} Agora ${now} lidera.`,
  leaderLostYou: (gone) => `${dropped(gone)} Agora você lidera.`,
  leaderOut: (gone, now) => `${gone} saiu por um momento. Agora ${now} lidera.`,
  leaderOutYou: (gone) => `${gone} saiu por um momento. Agora você lidera.`,
  leaderLostNote: (gone) => `Nada mais muda. A cadeira de ${gone} fica reservada.`,
  draining:
    'O servidor desta sala vai reiniciar em breve. Nada se perde; você volta sem fazer nada.',
  observers: (names) => `${listed(names)} ${byCount(names.length, 'observa', 'observam')}`,
  late: 'Mais alguém chegou.',
  unreadable: 'Não foi possível abrir um texto, e ele ficou de fora.',
  awaitsKey: 'Você ainda não pode ouvir nem ler.',
  awaitsKeyNote:
    'Alguém saiu, e desde então a sala tem outra chave. A liderança pode dá-la a você com um toque. Se não, saia e passe de novo pela porta.',
  hasKey: 'Agora você tem a chave da sala.',
  unopened: (name) =>
    `O som e a imagem de ${name} não estão selados; por isso, não são reproduzidos.`,
  othersClosed:
    'Todos os microfones estão fechados, menos o de quem apresenta. Abra o seu quando quiser falar.',
  soundOnly: 'Só som, para todo o grupo.',
  stripOn: 'Líderes podem trocar bilhetes; eles são apagados no final.',
  microphoneClosed:
    'Seu microfone está fechado. A liderança volta a permitir; depois, você o abre.',
  microphoneAllowed: 'Você pode abrir o seu microfone de novo.',
  phase: (name, say) => `${name}. ${say}`,
  boardOpen: 'O quadro está aberto.',
  boardRead: 'Agora o quadro é só para ler.',
  boardClosed: 'O quadro está fechado.',
  steppedOut: (name) => `${name} saiu por um momento. A cadeira fica reservada.`,
  lineLost: (name) => `${dropped(name)} A cadeira fica reservada.`,
  returned: (name) => `${name} voltou.`,
  cameBack: (name) => `${name} voltou à roda.`,
}
