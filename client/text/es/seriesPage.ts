/** La página de una serie mientras la puerta está cerrada. */
import type * as english from '../en/seriesPage.ts'
import type { Words } from '../words.ts'

export const seriesPage: Words<typeof english.seriesPage> = {
  heading: (day, span) => `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${span}.`,
  opens: (time) =>
    `La puerta se abre a las ${time}. Hasta entonces no hay nada que hacer aquí; esta página se convierte sola en la puerta.`,
  bring: {
    heading: 'Qué traer',
    things: [
      {
        head: 'Una puerta que cierre.',
        text: 'Sin nadie más en la habitación, con auriculares y sin avisos.',
      },
      {
        head: 'Una pantalla con sitio para las caras.',
        text: 'Un teléfono sirve; es la segunda opción.',
      },
      {
        head: 'Nada escrito.',
        text: 'Si alguien le sigue rondando, basta. No necesita traer un caso.',
      },
    ],
  },
  chair: 'Su silla es siempre la misma',
  yours: {
    heading: 'Este enlace es solo suyo',
    text: 'Abre todas las fechas de esta página. Quien lo tenga puede llegar a la puerta con él: no lo pase a nadie.',
  },
  leads: {
    heading: 'Este enlace es de coordinación',
    text: 'Da acceso al atril en todas las fechas de esta página. Guárdelo donde guarda las llaves.',
  },
  cannot: {
    heading: 'Si no puede venir',
    text: 'Avise a quien le envió el enlace. Aquí no se anota nada; su silla se queda, vacía ese día.',
  },
  only: 'Solo la próxima',
  states: { been: 'ya pasó', next: 'la próxima', none: 'sin grupo' },
}
