/** The page that shows a new room's links, once. */
import type * as english from '../en/invitations.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const NUMBERS = [
  'Ninguna',
  'Una',
  'Dos',
  'Tres',
  'Cuatro',
  'Cinco',
  'Seis',
  'Siete',
  'Ocho',
  'Nueve',
  'Diez',
  'Once',
  'Doce',
]
const chairs = (count: number): string =>
  `${NUMBERS[count] ?? count} ${count === 0 ? 'silla' : byCount(count, 'silla', 'sillas')}`

/** Spanish writes weekdays small; a sentence that begins with one does not. */
const begun = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`

export const invitations: Words<typeof english.invitations> = {
  title: 'Invitaciones',
  heading: 'La sala está lista. Todavía no hay nadie en ella.',
  doors: 'La puerta se abre diez minutos antes para integrantes y veinte para la coordinación.',
  doorOpen: 'La puerta está abierta.',
  now: (span) => `Hoy, ${span}.`,
  once: (day, span, zone) => `${begun(day)}, ${span}, zona horaria ${zone}.`,
  series: (count, often, day, span, zone) =>
    `${count} fechas, ${often} desde el ${day}, ${span}, zona horaria ${zone}.`,
  onlyHere:
    'Estos enlaces se muestran solo aquí y solo ahora. Cópielos antes de cerrar esta página; no se pueden volver a crear.',

  leader: {
    name: 'Coordinación',
    link: 'Enlace de la coordinación',
    about: 'Es el suyo. Tiene el atril: fases, puerta, pizarra.',
    holder: 'Quien lo tenga coordina el grupo. No lo comparta con nadie.',
  },
  coLeader: {
    name: 'Cocoordinación',
    link: 'Enlace de la cocoordinación',
    about: 'El mismo atril. Toma el relevo al instante si se corta la conexión de usted.',
    holder: 'Quien lo tenga coordina con usted. Envíelo a una sola persona, en privado.',
  },
  members: {
    name: 'Integrantes',
    link: 'Enlace de integrantes',
    about: (count) => `${chairs(count)}. En la puerta, usted deja entrar a cada persona.`,
    holder:
      'Para todo el grupo. Quien lo tenga puede llegar a la puerta, y no más allá hasta que la coordinación le deje entrar.',
  },
  personal: {
    about: (count) =>
      `${chairs(count)}, con un enlace cada una. En la puerta, usted deja entrar a cada persona.`,
    link: (number) => `Enlace de integrante ${number}`,
    holder:
      'Uno por persona. Quien lo tenga puede llegar a la puerta; una vez que entró, el enlace vuelve a abrir la misma silla siempre que esté vacía.',
    copyAll: 'Copiar todos',
    all: 'Todos los enlaces de integrantes',
    line: (number, name, link) => `${name || `Integrante ${number}`}: ${link}`,
    name: (number) => `¿Para quién es el enlace ${number}? Solo lo sabe esta página`,
    mail: (number) => `Correo para integrante ${number}`,
    showQr: 'Código QR',
  },
  observer: {
    name: 'Observación',
    link: 'Enlace de observación',
    about: 'Se sienta fuera del círculo, oye y ve, no dice nada.',
    holder:
      'Quien lo tenga puede llegar a la puerta. Entra solo si cada integrante presente ha dicho que sí en privado. No lo envíe si nadie ha de observar.',
  },
  copiedAt: (time) => `Copiado, ${time}`,
  copyMail: 'Copiar el correo',
  mailWhat: 'Correo para el grupo',
  mail: (name, label, days, zone, link, devices) =>
    [
      name ? `Hola, ${name}:` : 'Hola:',
      '',
      `Nos reunimos en línea como ${label || 'grupo Balint'}:`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Todas las horas corresponden a la zona horaria ${zone}. La puerta se abre diez minutos antes. Este es su enlace; no lo comparta con nadie:`,
      '',
      link,
      '',
      'Busque un lugar privado con la puerta cerrada, auriculares y una hora sin avisos. Los casos se cuentan de memoria, sin notas y sin nada que permita reconocer a la persona atendida.',
      '',
      `Pruebe la cámara y el micrófono el día anterior: ${devices}`,
    ].join('\n'),
  saveAll: 'Todos los enlaces en un archivo',
  allFile: 'balint-enlaces.txt',
  allKept:
    'Quien tenga este archivo tiene todos los enlaces, también los de la coordinación. Guárdelo donde guarda las llaves.',
  works: (from, to) => `Abre la puerta de ${from} a ${to}; después, nunca más.`,
  worksUntil: (to) => `Abre la puerta hasta las ${to}; después, nunca más.`,
  worksSeries: (minutes, last) =>
    `Vale en cada fecha desde ${minutes} minutos antes. Última fecha: ${last}; después, nunca más.`,

  qr: 'Para teléfonos. Apúntele con la cámara.',
  qrLabel: (link) => `Código QR: ${link}`,
  printCards: (count) => byCount(count, 'Imprimir como tarjeta', `Imprimir como ${count} tarjetas`),

  life: {
    heading: 'Hasta cuándo valen los enlaces',
    headingSeries: (day) => `Hasta cuándo valen los enlaces: ${day}`,
    now: 'Ahora',
    nowEarly: 'los enlaces valen; todavía no puede entrar nadie',
    nowLeaders: 'puede entrar la coordinación',
    nowOpen: 'puede venir cualquiera que tenga un enlace',
    leaders: 'puede entrar la coordinación',
    members: 'el grupo puede llegar a la puerta',
    begin: 'empieza la sesión',
    end: 'final previsto; nada se detiene por sí solo',
    over: 'los enlaces dejan de valer del todo; una sala que siga abierta continúa',
    overDate: 'la puerta de esta fecha queda cerrada para siempre',
    last: (day) => `Última fecha: ${day}. Después, los enlaces dejan de valer del todo.`,
  },
  trial:
    'Este servidor no tiene un secreto duradero. Si se reinicia, estos enlaces dejan de valer y hay que abrir una sala nueva.',

  calendar: {
    heading: 'En un calendario',
    about: (count) =>
      byCount(
        count,
        'Una entrada, hecha en este navegador.',
        `${count} entradas, hechas en este navegador.`,
      ),
    withLink: 'Incluir el enlace de integrantes',
    withLinkNote: 'Quien pueda leer el calendario podrá llegar a la puerta.',
    missing:
      'La parte que escribe el archivo no ha llegado. Compruebe su conexión e inténtelo de nuevo; los enlaces de arriba siguen igual.',
    download: 'Archivo de calendario',
    file: 'grupo-balint.ics',
    summary: 'Grupo Balint',
    body: 'La puerta se abre diez minutos antes. Busque un lugar privado, con auriculares y la puerta cerrada.',
    bodyLink: (link) =>
      `La puerta se abre diez minutos antes. Busque un lugar privado, con auriculares y la puerta cerrada.\n\n${link}`,
  },
  wrong: {
    heading: 'Si un enlace llega a quien no debe',
    text: 'Nadie entra si la coordinación no le deja entrar por su nombre. En la sala, la coordinación puede crear un nuevo enlace de integrantes; el anterior deja de valer al instante.',
  },
  seriesHeld: {
    heading: 'Un enlace para todas las fechas',
    text: 'Quien tenga el enlace de una serie puede abrir todas sus fechas. Si le parece demasiado, abra una sala para cada fecha.',
  },
  shared: {
    heading: 'En un equipo que usan otras personas',
    text: 'Abra los enlaces de la coordinación en una ventana privada. La página limpia al instante la barra de direcciones, pero un navegador puede recordar una dirección que se abrió.',
  },
  dates: 'Las fechas',

  open: 'Entrar en la sala',
  openNote:
    'Se abre en una pestaña nueva con el enlace de la coordinación. No enviamos estos enlaces ni guardamos direcciones de integrantes. Péguelos donde suele escribir a su grupo.',

  card: {
    heading: 'Grupo Balint',
    chair: (number) => `Integrante ${number}`,
    how: 'Apunte al código con la cámara de un teléfono. La puerta se abre diez minutos antes.',
    place: 'Venga desde un lugar privado, con auriculares y la puerta cerrada.',
    holder: 'Quien tenga esta tarjeta puede llegar a la puerta. No la comparta con nadie.',
    zone: (zone) => `Todas las horas corresponden a la zona horaria ${zone}.`,
    dates: (count) => `Abre las ${count} fechas.`,
  },
  leadersNotPrinted: 'Los enlaces de la coordinación no se imprimen.',
}
