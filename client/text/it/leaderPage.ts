/** A leader's page of all their groups' dates, in Italian. */
import type * as english from '../en/leaderPage.ts'
import type { Words } from '../words.ts'
import { atHour, byCount, fromHour, listed } from './grammar.ts'

export const leaderPage: Words<typeof english.leaderPage> = {
  title: 'Tutte le sue date',
  begin: 'Tutti i suoi gruppi in una pagina.',
  lead: 'Apra il file che Le ha dato chi pianifica il programma. Si legge in questo browser, e non se ne conserva nulla.',
  choose: 'Scegli il file',
  unread: 'Questo non è un file di conduzione, oppure è tagliato. Lo chieda ancora una volta.',
  next: (group, day, time) => `${group}: ${day} ${atHour(time)}.`,
  over: 'Tutte queste date sono passate.',
  from: (leaders, members) =>
    `Può entrare ${fromHour(leaders)}; i membri arrivano alla porta ${fromHour(members)}.`,
  group: 'Il suo gruppo',
  chairs: (count) => `${count} ${byCount(count, 'sedia', 'sedie')} per i membri`,
  once: 'Lei sostituisce',
  led: (names) => `conduzione: ${listed(names)}`,
  goIn: 'Entra',
  goInto: (group, day) => `Entra: ${group}, ${day}`,
  opens: (time) => `quel giorno ${fromHour(time)}`,
  more: (count) => byCount(count, 'un’altra', `altre ${count}`),
  away: {
    heading: 'Se non può esserci',
    text: 'Lo dica a chi pianifica il programma. Qualcuno prenderà il suo posto e avrà un link; il suo vale ancora per le altre date.',
  },
  leads: {
    heading: 'Questo file è per chi conduce',
    text: 'Dà accesso al leggio in tutte le date di questa pagina. Lo tenga dove tiene le chiavi.',
  },
  plan: {
    summary: 'Una pagina con tutte le date per chi conduce',
    say: 'Un file per chi conduce più gruppi. Si apre in /my-groups; vale quanto i link.',
    save: (name) => `Salva il file di ${name}`,
    file: 'i-miei-gruppi',
  },
}
