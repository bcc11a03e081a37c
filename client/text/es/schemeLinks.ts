/** Links of a scheme: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const groupsOf = (count: number): string => `${count} ${byCount(count, 'grupo', 'grupos')}`

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'Un enlace por persona, para todas sus fechas',
  count: (links, trainees, leaders) =>
    `${links} ${byCount(links, 'enlace', 'enlaces')}: ${trainees} para residentes, ${leaders} para la coordinación.`,
  none: 'Aún no hay grupos. Planifíquelos en «Grupos».',
  missing: (groups) =>
    `${groupsOf(groups)} aún sin enlaces. El servidor los firma; se le muestran fechas y sillas, no personas.`,
  make: 'Crear los enlaces',
  making: (done, all) => `Enlaces firmados: ${done} de ${all} grupos`,
  seats: (count) =>
    byCount(
      count,
      `${count} persona ha llegado desde que se crearon los enlaces. Le corresponde una silla libre de su grupo.`,
      `${count} personas han llegado desde que se crearon los enlaces. Les corresponde una silla libre de su grupo.`,
    ),
  seat: 'Darles silla',
  cut: (names) =>
    `Un enlace tiene como máximo 30 fechas: ${listed(names)} ${byCount(names.length, 'tiene', 'tienen')} más en este periodo. Cree más adelante enlaces nuevos para el resto.`,
  passphrase: 'Frase de acceso de este servidor',
  trial:
    'Este servidor no tiene un secreto duradero: estos enlaces dejan de valer cuando se reinicia. Consulte a quien lo administra.',
  who: 'Quién tiene ya el suyo',
  show: 'Mostrar',
  filters: { all: 'Todos', not: 'Aún no', given: 'Entregados' },
  as: { trainee: '', leader: 'Coordina', 'co-leader': 'Cocoordina' },
  full: 'no queda silla: cree enlaces nuevos para este grupo',
  noLink: 'aún sin enlace',
  notYet: 'aún no',
  got: (what, on) => `${what}, ${on}`,
  ways: {
    letter: 'carta',
    list: 'lista',
    mail: 'correo',
    calendar: 'archivo de calendario',
  },
  showLink: 'Enlace',
  showWhose: (name) => `Enlace de ${name}`,
  more: (count) => `${count} más`,
  made: (groups) => `enlaces de ${groupsOf(groups)}`,
  copyWhat: (name) => `el enlace de ${name}`,
  gotNote:
    '«Entregados» dice lo que usted ha guardado o impreso aquí, no si alguien lo ha leído. Desde esta página no se envía nada; la entrega la hace usted, por el medio con que suele escribir a cada persona.',
  again: {
    summary: 'Enlaces nuevos para todo un grupo',
    say: 'Todas las personas del grupo reciben un enlace nuevo y dejan de usar el anterior. Los enlaces anteriores llevan a otra sala, vacía, donde nadie las hace pasar.',
    group: 'Grupo',
    button: 'Anular los enlaces de este grupo',
    did: (group) => `anular los enlaces de ${group}`,
  },
  hand: {
    heading: 'Entregar los enlaces',
    legend: 'Cómo',
    options: {
      letter: { label: 'Cartas', note: 'Una página por persona, con un código para el teléfono.' },
      list: {
        label: 'Una lista para combinar correspondencia',
        note: 'CSV: nombre, grupo, fechas, enlace. Los enlaces son como llaves: elimine el archivo cuando ya no lo necesite.',
      },
      mail: {
        label: 'Borradores de correo',
        note: 'Un zip con un .eml por persona, para que los envíe usted.',
      },
      calendar: { label: 'Archivos de calendario', note: 'Un zip con un .ics por persona.' },
    },
    separator: 'Separador',
    comma: 'Coma',
    semicolon: 'Punto y coma',
    whom: 'Para quién',
    onlyNew: 'Quien aún no lo tiene',
    everybody: 'De nuevo para todas las personas',
    button: {
      letter: (count) => `Imprimir ${count} ${byCount(count, 'carta', 'cartas')}`,
      list: (count) => `Guardar una lista de ${count}`,
      mail: (count) => `Guardar ${count} ${byCount(count, 'borrador', 'borradores')}`,
      calendar: (count) =>
        `Guardar ${count} ${byCount(count, 'archivo', 'archivos')} de calendario`,
    },
    nobody: 'No queda nadie a quien entregar un enlace.',
    missing: 'Una parte de la página no ha llegado. Compruebe su conexión e inténtelo de nuevo.',
    did: (way, count) => `${way} para ${count}`,
  },
  file: { list: 'enlaces.csv', mail: 'borradores.zip', calendar: 'calendarios.zip' },
  csv: [
    'Nombre',
    'Correo',
    'Función',
    'Grupo',
    'Coordinación',
    'Primera fecha',
    'Fechas',
    'Enlace',
  ],
  letter: {
    dear: (name) => `Hola, ${name}:`,
    chair: (group, leaders) =>
      `Usted tiene una silla en el grupo Balint ${group}${leaders.length > 0 ? `, con la coordinación de ${listed(leaders)}` : ''}.`,
    lead: (group) => `Usted coordina el grupo Balint ${group}.`,
    dates: (count, time) => `${count} ${byCount(count, 'fecha', 'fechas')}, ${time}:`,
    door: 'Enfoque el código con la cámara de su teléfono o pida el enlace por correo. La puerta se abre diez minutos antes; para la coordinación, veinte.',
    key: 'Esta página es su llave para todas las fechas. Por favor, no se la dé a nadie.',
    code: 'El código de su enlace',
  },
  mail: {
    subject: (group) => `Su grupo Balint: ${group}`,
    link: 'Su enlace, el mismo para todas las fechas:',
    key: 'El enlace es su llave. Por favor, no se lo dé a nadie.',
  },
  calendar: { summary: 'Grupo Balint', body: (link) => `La puerta: ${link}` },
}
