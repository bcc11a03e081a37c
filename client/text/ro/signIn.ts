/** Signing in with the organisation's account, to make rooms, in Romanian. */
import type * as english from '../en/signIn.ts'
import type { Words } from '../words.ts'

/** In the form that makes a room. */
export const signingIn: Words<typeof english.signingIn> = {
  heading: 'Contul organizației dumneavoastră',
  go: 'Autentificați-vă',
  again: 'Deschideți din nou autentificarea',
  waiting:
    'Autentificați-vă în pagina care s-a deschis. Aceasta merge singură mai departe când reveniți.',
  noTab: 'Browserul nu a deschis nicio pagină pentru autentificare. Deschideți-o aici:',
  link: 'Autentificarea organizației dumneavoastră',
  note: 'Se cere doar pentru a face încăperi. Pentru participare nu este nevoie de cont, iar acest server nu păstrează niciun nume.',
  over: 'Autentificarea a fost valabilă o jumătate de oră. Autentificați-vă încă o dată; din ce ați scris nu se pierde nimic.',
}

/** On the page that comes back from there. */
export const returning: Words<typeof english.returning> = {
  title: 'Autentificare',
  going: {
    heading: 'O clipă.',
    say: 'Aici se deschide autentificarea organizației dumneavoastră.',
  },
  returning: { heading: 'O clipă.', say: 'Se dă de știre paginii în care faceți încăperea.' },
  heard: {
    heading: 'Puteți închide această pagină.',
    say: 'Pagina în care faceți încăperea merge singură mai departe.',
  },
  alone: {
    heading: 'Pagina care a cerut autentificarea nu mai este deschisă.',
    say: 'Luați-o de la început; vi se va cere autentificarea când faceți încăperea.',
  },
  home: 'La început',
}
