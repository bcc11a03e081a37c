/** One sentence for every way in which something can be refused, in Spanish: what has happened, and the way on. */
import type * as english from '../en/errors.ts'
import type { Words } from '../words.ts'

export const refused: Words<typeof english.refused> = {
  'protocol-version': 'Esta página es de otra versión de la sala. Recárguela para seguir.',
  'bad-message': 'La sala no puede leer lo que envía esta página. Recargue la página.',
  'too-large': 'Es demasiado largo.',
  'too-fast': 'Es mucho de una vez. Espere un momento e inténtelo de nuevo.',

  'link-missing':
    'Esta página ya no tiene su enlace. Abra otra vez el enlace que le enviaron; su silla queda reservada.',
  'link-malformed':
    'Esto no es un enlace a una sala. Pida a quien se lo envió el enlace tal como se creó.',
  'link-cut-off':
    'Falta el final de este enlace: se cortó por el camino. Cópielo entero, o pídalo de nuevo.',
  'link-altered':
    'Este enlace no lo creó este servidor, o ha sido alterado después. Pida a quien se lo envió el enlace tal como se creó.',
  'link-too-early': 'La puerta todavía no está abierta.',
  'link-over': 'El tiempo de esta sala ha terminado. Sus enlaces ya no sirven.',
  'dates-altered':
    'La nota de fechas está cortada o alterada, o es de otro grupo. Pídala de nuevo. Su enlace sirve sin ella.',
  'link-renewed': 'Un enlace más nuevo ha sustituido a este. Pídaselo a la coordinación.',
  'link-barred':
    'Este enlace ya no abre esta sala. Pregunte a la coordinación si cree que debería abrirla.',
  'key-does-not-fit':
    'La llave al final de este enlace no es la de esta sala. Pida el enlace de nuevo y cópielo entero.',
  'room-ended': 'Esta sala ha terminado. No se guarda nada de ella.',
  'room-locked':
    'La coordinación ha cerrado la puerta con llave. Espere unos minutos e inténtelo de nuevo.',
  'door-full': 'Hay muchas personas en la puerta. Espere un minuto e inténtelo de nuevo.',
  'no-free-chair':
    'Todas las sillas del círculo están ocupadas. Solo la coordinación puede añadir una.',
  'chair-taken': 'Ahora hay alguien en esa silla.',
  'move-declined': 'Su enlace está abierto en otra página, y esa página conserva la silla.',
  removed: 'La coordinación le ha pedido que salga de esta sala. Su enlace ya no la abre.',
  'ticket-refused':
    'No se ha podido encontrar su silla. Acérquese a la puerta; la coordinación le hace pasar.',
  'not-at-the-door': 'Esa persona ya no está en la puerta.',
  'guest-renamed':
    'Esa persona ha dado otro nombre desde que usted miró. Mire otra vez y hágale pasar después.',
  'not-seated': 'Usted todavía no tiene silla en esta sala.',

  'too-many-rooms': 'En este servidor no caben más salas. Inténtelo más tarde.',
  'too-many-connections':
    'Hay demasiadas páginas abiertas desde esta red. Cierre las que no necesite e inténtelo de nuevo.',
  'room-elsewhere': 'Su sala acaba de pasar a otra máquina. Inténtelo de nuevo en un momento.',
  'no-machine':
    'Ahora mismo ninguna máquina puede acoger esta sala. Su silla queda reservada. Inténtelo de nuevo en unos segundos.',
  draining:
    'Este servidor va a reiniciarse y no abre salas nuevas. Inténtelo de nuevo en unos minutos.',
  'room-creation-closed': 'Para abrir una sala en este servidor hace falta su frase de acceso.',
  'sign-in-needed':
    'En este servidor abren salas las personas de su institución. Inicie sesión y abra después la sala.',
  'sign-in-failed': 'No se ha iniciado la sesión. Inténtelo una vez más.',
  'sign-in-refused':
    'Con la cuenta de su institución no se pueden abrir salas aquí. Puede cambiarlo quien administra este servidor.',
  'sign-in-away':
    'El inicio de sesión de su institución no responde. Inténtelo de nuevo en unos minutos.',
  'operators-only':
    'Esta página es para quien administra este servidor. Se abre con su frase de acceso.',

  'not-allowed': 'Aquí eso no le corresponde a usted.',
  'leaders-only': 'Eso solo puede hacerlo la coordinación.',
  'not-in-this-phase': 'Eso no tiene lugar en esta fase.',
  'no-such-phase': 'Esta sesión no tiene esa fase.',
  'no-such-seat': 'Esa silla no existe.',
  'seat-not-here': 'En este momento no hay nadie en esa silla.',
  'someone-else-there': 'Esa silla ya es de otra persona. Mire otra vez y decida después.',
  'no-presenter': 'Todavía nadie presenta. Elija primero a alguien.',
  'presenter-chosen-already': 'Ya hay alguien que presenta.',
  'presenter-still-back':
    'Quien presenta sigue aparte, junto a la ventana. Primero hay que traer a esa persona al círculo.',
  'not-the-presenter': 'Eso solo puede hacerlo quien presenta.',
  'no-second-case': 'Esta sesión no tiene segundo caso.',
  'not-running': 'La sesión no está en marcha.',
  'already-so': 'Ya está así.',
  'moved-on': 'La otra persona que coordina ya ha dado el paso.',
  'no-chair-left': 'En el círculo no caben más sillas.',
  'no-such-signal': 'Esa señal ya no está.',
  'not-your-turn': 'La ronda está ahora con otra persona.',
  'no-observer-question': 'Ahora no se está preguntando por nadie que quiera observar.',
  'observer-not-agreed':
    'No todo el grupo ha estado de acuerdo, así que quien quería observar se queda fuera.',
  'leaders-present': 'La coordinación está aquí, así que esto le corresponde a ella.',
  resuming: 'La sala está retomando el hilo. Espere unos segundos.',
  'session-ended': 'La sesión ha terminado.',

  'frame-malformed': 'No se ha podido leer, así que no le ha llegado a nadie. Inténtelo de nuevo.',
  'frame-not-yours':
    'No venía de su propia silla, así que no le ha llegado a nadie. Recargue la página.',
  'frame-old': 'Eso llegó demasiado tarde, así que no lo tiene nadie. Inténtelo de nuevo.',
  'epoch-old':
    'La sala acaba de cambiar sus llaves, así que no le ha llegado a nadie. Inténtelo de nuevo.',
  'board-closed': 'Ahora no se puede escribir en la pizarra. Sus palabras siguen aquí.',
  'board-hidden': 'Ahora mismo las tarjetas están tapadas. Sus palabras siguen aquí.',
  'board-full': 'La pizarra está llena. Quite algo, o pida a la coordinación que la borre.',
  'board-gone': 'La pizarra se ha borrado. Sus palabras siguen aquí.',
  'word-given': 'Usted ya ha dejado su palabra.',
  'strip-off': 'Las notas de la coordinación están desactivadas en esta sala.',
  'not-a-copy': 'Lo que esta página recuerda de la sesión no encaja. Acérquese a la puerta.',
  'copy-too-old':
    'Lo que esta página recuerda de la sesión es demasiado antiguo. Acérquese a la puerta.',
  'server-error': 'Algo ha fallado en el servidor. Inténtelo una vez más.',
}
