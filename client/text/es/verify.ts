/** The page that checks a receipt. */
import type * as english from '../en/verify.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const verify: Words<typeof english.verify> = {
  title: 'Verificar una constancia',
  heading: 'Verificar una constancia',
  lead: 'La constancia se verifica aquí, en su navegador, con las claves de este servidor. No hay ninguna lista donde buscarla, y nada de lo que ponga aquí se envía.',
  file: 'Elija el archivo de la constancia',
  fileButton: 'Elegir un archivo',
  paste: 'o pegue su contenido',
  pasteHint:
    'Tal como llegó: el correo entero, una respuesta con la cita, la dirección de un código QR, o varias constancias a la vez.',
  check: 'Verificar',
  nothing: 'Primero pegue una constancia o elija su archivo.',
  checking: 'Verificando',
  several: (count) => `Se encontraron ${count} constancias, en este orden.`,

  sound: 'Esta constancia es auténtica.',
  soundText: 'La firmó este servidor, y desde entonces no ha cambiado nada en ella.',
  trial:
    'Es una constancia de prueba: el servidor no tiene un secreto duradero y pronto ya no se podrá verificar. No la acepte como comprobante.',
  saysNot:
    'No dice quién presentó un caso, qué se dijo ni quién más estuvo, y el servidor no lleva ninguna lista de constancias.',

  not: {
    'receipt-malformed': {
      head: 'Esta constancia no está completa.',
      text: 'Falta algo, o algo no corresponde. Elija el archivo tal como se descargó.',
    },
    'receipt-unknown-key': {
      head: 'Este servidor no firmó esta constancia.',
      text: 'Ninguna de las claves que conoce corresponde. Quizá venga de otro servidor o se haya firmado con una clave que este ya no tiene en su lista.',
    },
    'receipt-altered': {
      head: 'Esta constancia ha sido modificada.',
      text: 'La firma no corresponde a lo que ahora dice. No la acepte.',
    },
    'receipt-text-altered': {
      head: 'Un nombre de esta constancia ha sido modificado.',
      text: 'La firma es auténtica, pero un nombre escrito junto a ella no es aquel para el que se emitió. No la acepte.',
    },
    'receipt-not-checkable-here': {
      head: 'Este navegador no puede verificarla.',
      text: 'No conoce este tipo de firma (Ed25519). Use una versión actual de Firefox, Safari, Chrome o Edge.',
    },
  },
  offline: {
    save: 'Guardar esta verificación como archivo',
    file: 'verificar-constancias.html',
    missing: 'El archivo no ha llegado. Compruebe su conexión e inténtelo de nuevo.',
    saveNote:
      'Una sola página, en inglés, con las claves de este servidor. Verifica constancias sin red alguna, incluso cuando este servidor ya no exista.',
    lead: (keys, from) =>
      `Las constancias se verifican solo en esta página, con ${byCount(keys, 'la clave', `las ${keys} claves`)} que ${from ?? 'el servidor'} puso en ella al guardarla. Nada sale de este dispositivo, y no hace falta red.`,
    name: 'Nombre',
    unknownKey: {
      head: 'Ninguna clave de esta página corresponde.',
      text: 'Quizá la constancia venga de otro servidor o se haya firmado después de guardar esta página. Guarde de nuevo la página o verifique en el propio servidor.',
    },
  },
  noKeys: {
    head: 'No se pudieron obtener las claves del servidor.',
    text: 'Compruebe su conexión e inténtelo de nuevo.',
  },
}
