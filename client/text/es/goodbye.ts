/** After the room, in Spanish: what became of everything, the receipt, and three questions to take home. */
import type * as english from '../en/goodbye.ts'
import type { Words } from '../words.ts'

const closed = {
  heading: 'Ya no está.',
  lead: 'La sala se ha cerrado y se ha olvidado de sí misma. No hay nada que borrar.',
  note: 'La sala está cerrada',
}

/** «a las 18:00», and «a la 1:00». */
const atHour = (time: string): string => `${/^0?1\D/.test(time) ? 'a la' : 'a las'} ${time}`

export const goodbye: Words<typeof english.goodbye> = {
  title: 'Ya no está',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'El grupo ha terminado. La coordinación se queda un rato a solas; cuando se vaya, la sala se olvida de sí misma. No hay nada que borrar.',
      note: 'El grupo ha terminado',
    },
    cap: {
      ...closed,
      lead: 'Una sala vive seis horas como máximo, y esta ha llegado a su fin. No hay nada que borrar.',
    },
    empty: {
      ...closed,
      lead: 'Durante diez minutos no hubo nadie, así que la sala se ha cerrado y se ha olvidado de sí misma. No hay nada que borrar.',
    },
    left: {
      heading: 'Ha salido de la sala.',
      lead: 'La sala sigue hasta que la coordinación la cierre. Entonces se olvida de sí misma, y de usted.',
      note: 'Ha salido de la sala',
    },
    removed: {
      heading: 'La coordinación le ha pedido que salga.',
      lead: 'Su silla ya no es suya. Si no sabe por qué, escriba a la coordinación.',
      note: 'Ya no está en la sala',
    },
    'turned-away': {
      heading: 'No se le ha dejado pasar.',
      lead: 'La coordinación lo ha decidido así en la puerta. Si cree que no iba dirigido a usted, escriba a la persona que le envió el enlace.',
      note: 'No está en la sala',
    },
    'stays-there': {
      heading: 'Su silla sigue donde estaba.',
      lead: 'En la otra página alguien ha pulsado «Quedarme aquí», por eso no se ha dejado pasar a esta. Si no ha sido usted, dígaselo a la coordinación.',
      note: 'Su silla está en otra página',
    },
    'link-renewed': {
      heading: 'Su enlace ha sido sustituido.',
      lead: 'La coordinación ha creado un enlace nuevo para este grupo, y el anterior ya no sirve. Pídale el nuevo.',
      note: 'No está en la sala',
    },
    moved: {
      heading: 'Su silla está en otra página.',
      lead: 'Su enlace está abierto allí ahora, y esta página lo ha soltado. Puede cerrarla.',
      note: 'Su silla está en otra página',
    },
  },

  kept: {
    caption: 'Lo que hubo y dónde está ahora',
    was: 'Lo que hubo',
    is: 'Dónde está ahora',
    voices: 'Voces y rostros',
    voicesIs: 'pasaron sellados, nunca se grabaron',
    board: 'La pizarra',
    boardIs: 'borrada; no queda ninguna copia',
    boardStays: 'sigue con el grupo hasta el cierre, y entonces se borra',
    notes: 'Las notas de la coordinación',
    notesIs: 'olvidadas al cerrarse la sala',
    notesStay: 'se olvidan al cerrarse la sala',
    names: 'Nombres y sillas',
    namesIs: 'olvidados al cerrarse la sala',
    namesAt: (time) => `olvidados ${atHour(time)}, al cerrarse la sala`,
    nameStays: 'su nombre se olvida al cerrarse la sala',
    links: 'Los enlaces',
    linksIs: 'ya no abren esta sala',
    linkStays: 'llevan a la puerta mientras la sala está abierta',
    log: 'El registro del servidor',
    logIs: 'dice que hubo una sala y cuánto duró; sin nombres, palabras ni direcciones',
    receipt: 'Su constancia',
    receiptIs: 'solo en esta página, hasta que usted la cierre',
  },

  stays: {
    heading: 'Si el caso le sigue rondando',
    text: 'Dígaselo a la coordinación. Para eso está. Esto no ha sido terapia, y nadie le está evaluando.',
  },
  log: {
    heading: 'Para su propio cuaderno, si lleva uno',
    questions: [
      '¿Con qué me he quedado, y en qué parte del cuerpo?',
      '¿De qué lado estuve, y cuándo cambió eso?',
      '¿Qué no habría imaginado a solas?',
    ],
    copy: 'Copiar las preguntas',
    what: 'Las preguntas',
  },

  receipt: {
    name: 'Constancia de asistencia',
    present: 'estuvo presente en una sesión de un grupo Balint',
    someone: 'Quien presenta esta constancia',
    date: 'Fecha',
    span: 'Desde, hasta',
    zone: (span, zone) => `${span}, hora de ${zone}`,
    minutes: 'Minutos de presencia',
    group: 'Grupo',
    leaders: 'Coordinación',
    mode: 'Modalidad',
    online: 'En línea, en vivo',
    signed: (address) => `Firmada por el servidor de la sala. Se comprueba en ${address}`,
    trial: 'Constancia de prueba',
    trialText:
      'Este servidor no tiene un secreto duradero, así que nadie podrá comprobar esta constancia cuando se haya reiniciado.',
    openText:
      'Cualquier persona puede abrir una sala en este servidor, así que la constancia muestra que hubo una sala, no quién la coordinó.',
    download: 'Descargar la constancia',
    file: (date) => `balint-constancia-${date}.txt`,
    print: 'Imprimir',
    qr: 'Como código QR',
    qrLabel: 'Código QR de esta constancia, con la dirección donde se comprueba',
    qrNote:
      'Apunte con la cámara de un teléfono para conservar allí la constancia, o para comprobarla.',
    only: 'Esta es la única copia. Si cierra esta página, no se puede volver a emitir. No dice quién presentó, qué se dijo ni quién más estuvo.',
    none: 'No hay constancia: el servidor no tenía ninguna que dar cuando usted salió.',
  },

  again: 'A la página de inicio',
}
