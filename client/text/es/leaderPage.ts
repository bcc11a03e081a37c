/** La página de quien coordina: las fechas de todos sus grupos. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'Todas sus fechas',
  begin: 'Todos sus grupos en una página.',
  lead: 'Abra el archivo que le dio quien planifica su programa. Se lee en este navegador y no se guarda nada de él.',
  choose: 'Elegir el archivo',
  unread: 'No es un archivo de coordinación, o está cortado. Pídalo otra vez.',
  next: (group, day, time) => `${group}: ${day} a las ${time}.`,
  over: 'Todas estas fechas ya pasaron.',
  from: (leaders, members) =>
    `Puede entrar desde las ${leaders}; los miembros llegan a la puerta desde las ${members}.`,
  group: 'Su grupo',
  chairs: (count) => `${count} ${byCount(count, 'silla', 'sillas')} para miembros`,
  once: 'Usted sustituye',
  led: (names) => `coordinación: ${listed(names)}`,
  goIn: 'Entrar',
  goInto: (group, day) => `Entrar: ${group}, ${day}`,
  opens: (time) => `ese día desde las ${time}`,
  more: (count) => `${count} más`,
  away: {
    heading: 'Si no va a estar',
    text: 'Avise a quien planifica el programa. Pondrá a alguien en su lugar y le dará un enlace; el suyo sigue valiendo para las demás fechas.',
  },
  leads: {
    heading: 'Este archivo es de coordinación',
    text: 'Da acceso al atril en todas las fechas de esta página. Guárdelo donde guarda las llaves.',
  },
  plan: {
    summary: 'Una página con todas las fechas para quien coordina',
    say: 'Un archivo para quien coordina varios grupos. Se abre en /my-groups; vale tanto como sus enlaces.',
    save: (name) => `Guardar el archivo de ${name}`,
    file: 'mis-grupos',
  },
}
