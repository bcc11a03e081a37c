/** Changing single dates of a running series. */
import type * as english from '../en/dates.ts'
import type { Words } from '../words.ts'

export const dates: Words<typeof english.dates> = {
  title: 'Cambiar las fechas',
  heading: 'Cambiar las fechas de una serie',
  lead: 'Mueva una fecha, añada otra o suprima alguna. Cada persona conserva el enlace que tiene; usted le hace llegar, además, una breve nota de fechas.',
  ask: 'El enlace de la coordinación',
  askHint: 'Se lee en este navegador. Pegado aquí, no queda en la barra de direcciones.',
  go: 'Mostrar las fechas',
  empty: 'Pegue el enlace de la coordinación.',
  notLeader:
    'Este no es el enlace de la coordinación. Solo con ese enlace se pueden cambiar las fechas.',
  notSeries: 'Este enlace es para una sola sesión. Para otro día, abra una sala nueva.',
  zone: (zone) => `Todas las horas corresponden a la zona horaria ${zone}.`,
  noZone: (zone) =>
    `Este dispositivo no conoce la zona horaria ${zone}. Cambie las fechas desde otro.`,
  over: 'Ya pasó.',
  day: (number) => `Día de la fecha ${number}`,
  time: (number) => `Inicio de la fecha ${number}`,
  keep: (day) => `${day}: hay sesión`,
  add: 'Añadir una fecha',
  sign: 'Preparar la nota de fechas',
  signing: 'Se prepara la nota de fechas',
  fault: {
    'no-dates': 'Deje al menos una fecha.',
    overlap: 'Dos fechas se superponen. Mueva una de ellas.',
    far: 'Una fecha queda a más de tres años. Elija otro día.',
    missing: 'A una fecha le falta el día o la hora.',
    nothing: 'Todavía no hay ningún cambio.',
    unreachable:
      'El servidor no responde. Compruebe su conexión e inténtelo de nuevo; no se pierde nada.',
  },
  done: 'Las fechas han cambiado',
  doneLead:
    'Aquí no se guarda nada de esto. Envíe el texto a todo el grupo: la sala seguirá estas fechas en cuanto alguien llegue a la puerta con la nota.',
  text: 'Texto para todo el grupo',
  mail: (zone, days, link) =>
    [
      'Las fechas de nuestro grupo Balint han cambiado. Ahora son:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Todas las horas corresponden a la zona horaria ${zone}. Su enlace sigue siendo el mismo. Abra una vez esta dirección en el dispositivo con el que vendrá y, en la página que aparezca, abra después su propio enlace:`,
      '',
      link,
    ].join('\n'),
  note: 'Solo la nota de fechas',
  noteHint:
    'Por sí sola no abre ninguna sala. Puede pegarse en la página que dice «Ha llegado con tiempo».',
  ownLink: 'Su enlace con la nota incluida',
  ownLinkHint:
    'A partir de ahora, abra la sala con este enlace; así la nota estará allí antes de que llegue nadie.',
  ownLinkLong:
    'Con la nota incluida, su enlace sería más largo de lo que admiten los programas de correo. Abra primero la nota sola y luego su enlace, como todo el grupo.',
  calendar: {
    save: 'Archivo de calendario con todas las fechas',
    again: 'Al importarlo de nuevo, reemplaza las entradas que ya están.',
    own: 'Incluir su enlace',
    ownNote: 'Quien pueda leer el calendario podrá llegar con él a la puerta.',
    members: 'Enlace de integrantes, si debe figurar en el archivo',
    membersHint:
      'El enlace común para integrantes de esta serie. Quien pueda leer el calendario podrá llegar a la puerta.',
    notMembers:
      'Este no es el enlace común para integrantes de esta serie. Pegue ese, o deje vacío el campo.',
  },
  again: 'Cambiar algo más',

  seen: {
    noZone: (zone, place) =>
      `Este dispositivo no conoce la zona horaria ${zone}. Las horas son las de ${place}; las de fechas movidas o añadidas, en UTC.`,
    heading: 'Las fechas de esta serie',
    changed: 'Estas son las fechas tal como las cambió la coordinación.',
    asLink:
      'Estas son las fechas de cuando se creó su enlace. Si la coordinación las ha cambiado desde entonces, le habrá enviado una nota de fechas: péguela abajo.',
    paste: '¿Han cambiado las fechas?',
    pasteLabel: 'La nota de fechas de la coordinación',
    pasteHint: 'Pegue el texto que recibió. Su enlace sigue siendo el mismo.',
    take: 'Tomar las nuevas fechas',
    none: 'En este texto no hay ninguna nota de fechas.',
    change: 'Cambiar las fechas',
    wait: 'Las nuevas fechas han llegado. Abra ahora aquí su propio enlace.',
  },
}
