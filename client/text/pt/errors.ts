/** One sentence for every way in which something can be refused, in Portuguese: what has happened, and the way on. */
import type * as english from '../en/errors.ts'
import type { Words } from '../words.ts'

export const refused: Words<typeof english.refused> = {
  'protocol-version': 'Esta página é de outra versão da sala. Recarregue para continuar.',
  'bad-message': 'A sala não consegue ler o que esta página envia. Recarregue a página.',
  'too-large': 'Isto é longo demais.',
  'too-fast': 'Foi muita coisa de uma vez. Espere um momento e tente de novo.',

  'link-missing':
    'Esta página já não tem o seu link. Abra mais uma vez o link que você recebeu; sua cadeira fica reservada.',
  'link-malformed':
    'Isto não é um link para uma sala. Peça a quem o enviou o link tal como foi criado.',
  'link-cut-off':
    'Falta o final deste link: foi cortado no caminho. Copie-o inteiro ou peça de novo.',
  'link-altered':
    'Este link não foi criado por este servidor, ou foi alterado depois. Peça a quem o enviou o link tal como foi criado.',
  'link-too-early': 'A porta ainda não está aberta.',
  'link-over': 'O tempo desta sala terminou. Os links dela já não valem.',
  'dates-altered':
    'O aviso de datas está cortado ou alterado, ou é de outro grupo. Peça-o de novo. O seu link funciona sem ele.',
  'link-renewed': 'Um link mais novo tomou o lugar deste. Peça-o à liderança.',
  'link-barred':
    'Este link já não abre esta sala. Se acha que deveria abrir, fale com a liderança.',
  'key-does-not-fit':
    'A chave no final deste link não é a desta sala. Peça o link de novo e copie-o inteiro.',
  'room-ended': 'Esta sala foi encerrada. Nada dela foi guardado.',
  'room-locked': 'A liderança trancou a porta. Espere alguns minutos e tente de novo.',
  'door-full': 'Há muita gente à porta. Espere um minuto e tente de novo.',
  'no-free-chair': 'Todas as cadeiras da roda estão ocupadas. Só a liderança pode acrescentar uma.',
  'chair-taken': 'Agora há alguém nessa cadeira.',
  'move-declined': 'O seu link está aberto em outra página, e a cadeira fica com ela.',
  removed: 'A liderança pediu que você saísse desta sala. O seu link já não a abre.',
  'ticket-refused':
    'Não foi possível reencontrar a sua cadeira. Venha à porta; a liderança deixa você entrar.',
  'not-at-the-door': 'Essa pessoa já não está à porta.',
  'guest-renamed':
    'Essa pessoa deu outro nome desde que você olhou. Olhe de novo e só então deixe entrar.',
  'not-seated': 'Você ainda não tem cadeira nesta sala.',

  'too-many-rooms': 'Este servidor não comporta mais salas. Tente mais tarde.',
  'too-many-connections':
    'Há páginas demais abertas a partir desta rede. Feche as que não usa e tente de novo.',
  'room-elsewhere': 'A sua sala acaba de mudar para outra máquina. Tente de novo em um momento.',
  'no-machine':
    'Nenhuma máquina pode receber esta sala agora. Sua cadeira fica reservada. Tente de novo em alguns segundos.',
  draining:
    'Este servidor vai reiniciar em breve e não abre novas salas. Tente de novo em alguns minutos.',
  'room-creation-closed': 'Para criar uma sala neste servidor é preciso a frase de acesso dele.',
  'sign-in-needed':
    'Neste servidor, quem cria salas são pessoas da instituição. Entre com a sua conta e depois crie a sala.',
  'sign-in-failed': 'A entrada na conta não se completou. Tente mais uma vez.',
  'sign-in-refused':
    'Com a conta da sua instituição não se podem criar salas aqui. Quem administra este servidor pode mudar isso.',
  'sign-in-away':
    'A página de entrada da sua instituição não responde. Tente de novo em alguns minutos.',
  'operators-only':
    'Esta página é para quem administra este servidor. Abre com a frase de acesso da administração.',

  'not-allowed': 'Isso não cabe a você aqui.',
  'leaders-only': 'Só a liderança pode fazer isso.',
  'not-in-this-phase': 'Isso não tem lugar nesta fase.',
  'no-such-phase': 'Esta sessão não tem essa fase.',
  'no-such-seat': 'Essa cadeira não existe.',
  'seat-not-here': 'Não há ninguém nessa cadeira neste momento.',
  'someone-else-there': 'Essa cadeira agora é de outra pessoa. Olhe de novo e decida depois.',
  'no-presenter': 'Ainda não há quem apresente. Escolha alguém primeiro.',
  'presenter-chosen-already': 'Já há alguém que apresenta.',
  'presenter-still-back':
    'Quem apresenta ainda está junto à janela. Primeiro traga essa pessoa de volta.',
  'not-the-presenter': 'Só quem apresenta pode fazer isso.',
  'no-second-case': 'Esta sessão não tem segundo caso.',
  'not-running': 'A sessão não está em andamento.',
  'already-so': 'Já está assim.',
  'moved-on': 'A outra pessoa da liderança já deu esse passo.',
  'no-chair-left': 'Na roda não cabem mais cadeiras.',
  'no-such-signal': 'Esse sinal já não está lá.',
  'not-your-turn': 'A rodada está com outra pessoa.',
  'no-observer-question': 'Neste momento não há pergunta sobre observação.',
  'observer-not-agreed':
    'Nem todo o grupo concordou; por isso, quem queria observar fica do lado de fora.',
  'leaders-present': 'A liderança está aqui; isto cabe a ela.',
  resuming: 'A sala está retomando o fio. Espere alguns segundos.',
  'session-ended': 'A sessão terminou.',

  'frame-malformed': 'Não foi possível ler isso, então ninguém recebeu. Tente de novo.',
  'frame-not-yours': 'Isso não vinha da sua cadeira, então ninguém recebeu. Recarregue a página.',
  'frame-old': 'Isso chegou tarde demais, então ninguém recebeu. Tente de novo.',
  'epoch-old': 'A sala acaba de mudar as chaves, então ninguém recebeu. Tente de novo.',
  'board-closed': 'Por enquanto não se escreve no quadro. Suas palavras continuam aqui.',
  'board-hidden': 'Neste momento os cartões estão cobertos. Suas palavras continuam aqui.',
  'board-full': 'O quadro está cheio. Retire algo ou peça à liderança que o apague.',
  'board-gone': 'O quadro foi apagado. Suas palavras continuam aqui.',
  'word-given': 'Você já deixou a sua palavra.',
  'strip-off': 'Os bilhetes da liderança estão desativados nesta sala.',
  'not-a-copy': 'O que esta página lembra da sessão não confere. Venha à porta.',
  'copy-too-old': 'O que esta página lembra da sessão é antigo demais. Venha à porta.',
  'server-error': 'Algo deu errado no servidor. Tente mais uma vez.',
}
