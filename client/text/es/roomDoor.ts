/** The way in, and what each refusal offers as a way on, in Spanish. */
import type * as english from '../en/roomDoor.ts'
import type { Words } from '../words.ts'

/** «a las 18:00», and «a la 1:00». */
const atHour = (time: string): string => `${/^0?1\D/.test(time) ? 'a la' : 'a las'} ${time}`

export const arrive: Words<typeof english.arrive> = {
  title: 'Llegada',
  seenLeader:
    'Un filtro de correo ha alterado este enlace por el camino, de modo que su secreto ha llegado al servidor. Abra una sala nueva y envíe sus enlaces como texto que ningún filtro abra; otras personas podrían usar un enlace que ha sido leído.',
  seenMember:
    'Un filtro de correo ha alterado su enlace por el camino, de modo que su secreto ha llegado al servidor. Dígaselo a la coordinación: hace falta un enlace nuevo.',
  name: 'Nombre en su silla',
  nameHint: 'Basta el nombre de pila. Se olvida cuando la sala se cierra.',
  nameProblem: 'Su silla necesita un nombre, de 40 letras como máximo.',
  rules: 'Lo que acordamos',
  agree: 'Estoy de acuerdo',
  private: 'Estoy a solas, con la puerta cerrada y los avisos apagados',
  ownRules:
    'El grupo tiene reglas propias, y acaban de llegar. Léalas y vuelva a marcar la casilla.',
  rulesAwaited:
    'Su grupo tiene reglas propias. Están selladas y llegan con la coordinación. Acérquese mientras tanto a la puerta: se le pedirá su acuerdo cuando estén aquí.',
  rulesCame: 'Han llegado las reglas del grupo. Léalas y marque la casilla.',
  aloneProblem: 'Falta marcar una casilla antes de la puerta.',
  agreeProblem: 'Hay que marcar dos casillas antes de la puerta.',
  go: 'Acercarme a la puerta',
  going: 'Llamando con suavidad',
  notStored: 'No se guarda ninguna de las dos casillas.',
  stripOn:
    'En este grupo, quienes coordinan pueden pasarse notas escritas; también esas notas se borran.',
  observerPresent:
    'Hoy hay alguien observando en la sala; todas las personas presentes estuvieron de acuerdo.',
  observer:
    'Usted viene a observar. Antes se pregunta a cada persona de la sala, por separado y en privado.',
  noSelf:
    'En la sala no verá su propia imagen. Su silla lleva una marca mientras su cámara está encendida.',
  seal: 'Su nombre, su voz y su imagen se sellan en su navegador. El servidor los transporta y no puede abrirlos.',
  atDoor: 'Está en la puerta.',
  atDoorSay: (leader) =>
    `${leader ? `${leader} sabe que usted está aquí y hace pasar a las personas de una en una.` : 'La coordinación hace pasar a las personas de una en una.'} Puede cerrar los ojos un minuto.`,
  noLeader:
    'La coordinación no ha llegado todavía. Le hará pasar cuando llegue. Puede cerrar los ojos un minuto.',
  askingGroup: 'Se está preguntando al grupo si usted puede observar. Tarda un minuto como máximo.',
  askingOccupant:
    'Este enlace está abierto en otra página. Allí se está preguntando si usted puede pasar aquí.',
  lineLost:
    'Se ha cortado su conexión. Esta página lo intenta de nuevo por sí sola; su lugar en la puerta queda reservado.',
  leave: 'Alejarme de la puerta',
  devices: 'Cámara y micrófono',
  devicesLoading: 'Un momento. Buscando cámara y micrófono.',
  heading: (label, span) => (label ? `${label}, ${span}` : span),
  from: (day, time) => `La puerta se abre el ${day}, ${atHour(time)}.`,
  cannotEncrypt:
    'Este navegador no puede sellar el sonido ni la imagen, así que aquí nadie le oiría ni le vería. Abra el enlace en una versión actual de Chrome, Edge, Firefox o Safari.',
}

export const connecting: Words<typeof english.connecting> = {
  title: 'La sala aún no aparece.',
  why: {
    'server-away':
      'El servidor no responde. O está ausente un momento, o este dispositivo no tiene conexión. Esta página lo intenta de nuevo por sí sola, cada segundo.',
    'another-answers':
      'Otra cosa responde en lugar del servidor. Puede que una red de invitados pida antes identificarse: abra cualquier otra página, identifíquese allí y vuelva. Si un filtro bloquea esta dirección, use otra red, por ejemplo la de su teléfono.',
    'sockets-blocked':
      'El servidor responde, pero esta red no deja pasar una conexión duradera. Esta página prueba otra vía por sí sola. Si sigue igual, pruebe con otra red, por ejemplo la de su teléfono.',
    'no-view':
      'La conexión es lenta: hace un rato que no llega nada. Esta página lo intenta de nuevo por sí sola. Si sigue igual, pruebe con otra red.',
    'not-secure':
      'Esta dirección empieza por http. Los navegadores solo dan las llaves que sellan una sala a las direcciones que empiezan por https. Pida la dirección https a la persona que le envió el enlace.',
    'cannot-seal':
      'Este navegador no ha podido crear las llaves de este enlace. Abra el enlace en una versión actual de Chrome, Edge, Firefox o Safari.',
  },
  now: 'Probar ahora',
}

export const ownRules: Words<typeof english.ownRules> = {
  title: 'El grupo tiene reglas propias.',
  say: 'Llegaron después de que usted aceptara las habituales. Léalas antes de seguir.',
  sayOwed: 'Acaban de llegar. Léalas antes de seguir.',
  agree: 'Estoy de acuerdo',
  leave: 'Salir',
}

export const trying: Words<typeof english.trying> = {
  title: 'Pruebe su cámara y su micrófono.',
  say: 'El sonido y la imagen se quedan en este dispositivo. También se prueba la conexión con la sala.',
}

export const refusal: Words<typeof english.refusal> = {
  title: 'La puerta sigue cerrada.',
  early: 'Ha llegado con tiempo.',
  earlySay: 'Esta página abre la puerta por sí sola cuando sea la hora.',
  missing: '¿Qué sala es?',
  over: 'Ya ha terminado.',
  again: 'Intentar de nuevo',
  reload: 'Recargar la página',
  start: 'Abrir una sala propia',
  how: 'Cómo transcurre una sesión',
}

export const pasting: Words<typeof english.pasting> = {
  label: 'Su enlace',
  hint: 'Pegado aquí, no pasa por la barra de direcciones ni por el historial del navegador.',
  open: 'Abrir',
  empty: 'Pegue el enlace que le enviaron.',
}
