/** The start page. */
import type * as english from '../en/start.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const start: Words<typeof english.start> = {
  title: 'Una sala para un caso a la vez',
  heading: 'Una sala para un caso a\u00a0la\u00a0vez.',
  lead: 'Para grupos Balint que no pueden sentarse en un mismo lugar. El mismo círculo en cada pantalla, una coordinación que lo sostiene, y nada que quede atrás.',
  plans: {
    telling: { head: 'Alguien cuenta un caso', text: 'de memoria, hasta el final' },
    'sitting-back': {
      head: 'y se aparta',
      text: 'un poco del círculo, y escucha mientras el grupo imagina',
    },
    back: { head: 'y regresa', text: 'con una respuesta o sin ella' },
  },
  promised: 'Lo que se promete',
  promises: [
    {
      head: 'Ninguna grabación.',
      text: 'No hay botón de grabar, ni transcripción, ni resumen, para nadie.',
    },
    {
      head: 'Ninguna lista de asistencia.',
      text: 'Cada persona se lleva su constancia. La sala no guarda ninguna.',
    },
    {
      head: 'Ninguna nota permanece.',
      text: 'La pizarra se borra en el cierre; las notas de la coordinación, cuando la sala se cierra.',
    },
    {
      head: 'Ninguna sorpresa.',
      text: 'Nadie más que usted puede abrir su micrófono o su cámara.',
    },
    {
      head: 'Nada que leer.',
      text: 'Nombres, tarjetas, voces y rostros se sellan en el navegador. El servidor los transmite y no puede abrirlos.',
    },
    {
      head: 'Sin registrarse.',
      text: 'Sin cuenta, sin cookies, sin libreta de direcciones, sin nadie que cuente visitas.',
    },
  ],
  ways: {
    label: 'Otras maneras de entrar',
    link: 'Tengo un enlace',
    devices: 'Probar la cámara y el micrófono',
    receipt: 'Verificar una constancia',
  },
  notPromised: 'Lo que no se puede prometer',
  limits: [
    'No se puede impedir que alguien apunte un teléfono a la pantalla. Las reglas le piden su palabra.',
    'La red de su hospital puede ver que usó este sitio, no lo que se dijo.',
    'Quien administra este servidor podría mostrar otra página. Use uno administrado por personas en quienes confíe.',
    'Quien tenga un enlace puede llegar con él a la puerta.',
    'Un navegador que traduce una página envía sus palabras a un servicio de traducción. En la sala, la página le pide que no lo haga; desactive la traducción para este sitio.',
  ],

  form: {
    heading: 'Abrir una sala',
    label: 'Cómo se llama el grupo',
    preset: 'Cómo transcurre la sesión',
    minutes: 'Ajustar los minutos',
    minutesNote: (total) => `${total} minutos en total`,
    minutesOf: (phase) => `${phase}, minutos`,
    minutesUnit: 'min',
    minutesHint:
      'Los minutos los ve solo la coordinación. Nada termina por sí solo. Una fase con 0 no tiene tiempo propio.',
    ofCase: (phase, number) => `${phase}, caso ${number}`,
    minutesBack: 'Volver a los minutos del modelo',
    chairs: 'Sillas en el círculo',
    chairsHint: 'Incluyen las de coordinación y cocoordinación.',
    otherChairs: 'Otro',
    chairsNumber: 'Cuántas sillas, de 3 a 14',
    begin: 'Cuándo empieza',
    beginNow: 'Ahora',
    beginLater: 'Más adelante',
    day: 'Día',
    time: 'Inicio',
    zone: 'Zona horaria',
    every: 'Con qué frecuencia',
    everyOnce: 'Una vez',
    everyWeek: 'Semanal',
    everyFortnight: 'Quincenal',
    everyMonth: 'Mensual',
    monthly: 'Qué día del mes',
    monthlyOn: (day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`,
    count: 'Cuántas fechas, de 2 a 30',
    dates: 'Fechas',
    datesHint:
      'Quite la marca de las fechas sin sesión. Un enlace por persona sirve para todas las demás.',
    datesNote: (kept, all) => (kept === all ? `${all} fechas` : `${kept} de ${all} fechas`),
    sitsBack: 'Quien presenta se aparta durante el trabajo del grupo',
    beginsClosed: 'Al comienzo solo está abierto el micrófono de quien presenta',
    beginsClosedNote: 'Durante el relato del caso y en el regreso al círculo',
    board: 'La coordinación puede abrir una pizarra',
    boardNote: 'Tarjetas breves que desaparecen al final',
    strip: 'Coordinación y cocoordinación pueden pasarse notas',
    stripNote: 'Se le dice al grupo; desaparecen al final',
    members: 'Enlaces de integrantes',
    membersShared: 'Uno común',
    membersPersonal: 'Uno por persona',
    membersSharedHint:
      'Todo el grupo recibe el mismo enlace. La coordinación deja entrar a cada persona por su nombre.',
    membersPersonalHint: (count) =>
      byCount(
        count,
        'Un enlace para una silla. No pueden usarlo dos personas a la vez.',
        `${count} enlaces, uno para cada silla. Ninguno pueden usarlo dos personas a la vez.`,
      ),
    words: 'Reglas y nombres',
    wordsNote: 'Sus propias palabras, selladas en los enlaces de la coordinación',
    rules: 'Reglas',
    rulesHint: 'Una por línea, 12 como máximo. En la puerta, cada persona las acepta.',
    leader: 'Nombre de quien coordina en las constancias',
    coLeader: 'Nombre de quien cocoordina en las constancias',
    leadersHint:
      'Tal como debe figurar en las constancias del grupo. Deje ambos vacíos para que no figure ninguno.',
    lanes: 'Nombres de las columnas de la pizarra',
    lane: (number) => `Columna ${number}`,
    lanesHint:
      'De dos a cuatro. La pizarra empieza como un paño abierto; la coordinación puede dividirla en columnas.',
    passphrase: 'Frase de acceso de este servidor',
    passphraseHint: 'Se la puede dar quien lo administra.',
    make: 'Abrir la sala',
    making: 'Se está abriendo la sala',
    after: 'Recibirá enlaces para usted, para la cocoordinación y para integrantes.',
  },

  defaultRules: [
    'Lo que se dice queda aquí. De cada paciente se habla de modo que nadie pueda reconocerle.',
    'No se registra nada: ni sonido, ni imagen, ni capturas de pantalla, ni notas escritas sobre el caso.',
    'Hablo en primera persona: «imagino», «siento».',
    'Ni consejos, ni diagnósticos, ni interrogatorios.',
    'A quien se aparta no se le habla, y no debe respuesta a nadie.',
    'Puedo decir «paso». El silencio es bienvenido.',
    'Si alguien entra donde estoy, lo digo enseguida.',
  ],
  defaultLanes: ['Paciente', 'Profesional', 'La relación', 'En mí'],

  built: {
    of: (commit) => `Compilado a partir de ${commit}.`,
    ofNoCommit: 'Compilado a partir de fuentes que no son un commit.',
    files: 'Archivos:',
  },
  problem: {
    summary: (count) =>
      byCount(
        count,
        'Hay una cosa que corregir más arriba.',
        `Hay ${count} cosas que corregir más arriba.`,
      ),
    label: 'Use 80 caracteres como máximo.',
    minutes: 'Use minutos enteros, de 0 a 180 por fase.',
    total: (total) => `La sesión suma ${total} minutos. Puede durar de 10 a 360.`,
    agenda: 'Estas fases no forman una sesión.',
    chairs: 'Elija de 3 a 14 sillas.',
    day: 'Elija un día.',
    time: 'Elija una hora.',
    past: 'Esa hora ya pasó. Elija una posterior.',
    far: 'Faltan más de dos años. Elija un día anterior.',
    count: 'Elija de 2 a 30 fechas.',
    noDates: 'Deje al menos una fecha.',
    rules: 'Use 12 reglas como máximo.',
    rule: (number) => `La regla ${number} tiene más de 120 caracteres. Acórtela o divídala en dos.`,
    leaderName: 'Use 80 caracteres como máximo.',
    lanes:
      'Nombre de dos a cuatro columnas, con 24 caracteres como máximo cada una, o deje las cuatro como están.',
    unreachable:
      'El servidor no responde. Compruebe su conexión e inténtelo de nuevo; no se pierde nada de lo que escribió.',
    newBuild:
      'El servidor ya tiene una versión más nueva de esta página. Vuelva a abrir la página y después abra la sala.',
    notSecure:
      'Esta dirección empieza por http. Los navegadores solo dan las llaves que sellan una sala a direcciones que empiezan por https. Pida la dirección https a quien administra este servidor.',
    broken:
      'Este navegador no pudo crear las llaves de una sala. Pruebe con una versión actual de Chrome, Edge, Firefox o Safari.',
  },
}
