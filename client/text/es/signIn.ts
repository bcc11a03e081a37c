/** Signing in with the organisation's account, to make rooms. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

/** In the form that makes a room. */
export const signingIn: Words<typeof english.signingIn> = {
  heading: 'La cuenta de su institución',
  go: 'Iniciar sesión',
  again: 'Abrir otra vez el inicio de sesión',
  waiting: 'Inicie sesión en la página que se ha abierto. Esta continúa sola cuando usted vuelva.',
  noTab: 'Su navegador no abrió ninguna página para ello. Ábrala aquí:',
  link: 'El inicio de sesión de su institución',
  note: 'Solo se pide para abrir salas. Para asistir, nadie necesita una cuenta, y este servidor no guarda ningún nombre.',
  over: 'El acceso valía media hora. Inicie sesión otra vez; no se pierde nada de lo que escribió.',
}

/** On the page that comes back from there. */
export const returning: Words<typeof english.returning> = {
  title: 'Inicio de sesión',
  going: { heading: 'Un momento.', say: 'Aquí se abre el inicio de sesión de su institución.' },
  returning: { heading: 'Un momento.', say: 'Se está avisando a la página donde abre la sala.' },
  heard: {
    heading: 'Puede cerrar esta página.',
    say: 'La página donde abre la sala continúa sola.',
  },
  alone: {
    heading: 'La página que lo pidió ya no está abierta.',
    say: 'Empiece de nuevo desde la página de inicio; al abrir la sala se le pedirá que inicie sesión.',
  },
  home: 'Ir al inicio',
}
