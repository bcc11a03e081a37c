/** The term of a scheme, in Romanian: its days, holidays, times, and how its groups are made. */
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'
import { counted } from './grammar.ts'
import { days } from './schemeDays.ts'

/** „Joi, 13:00”. */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) => `${days[day]}, ${at}`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'Perioada, și cum se fac grupurile',
  lead: 'Ce se așază aici nu este încălcat de niciun plan. Restul se cântărește.',
  calendar: 'Calendar',
  name: 'Numele acestei perioade',
  first: 'Prima zi',
  last: 'Ultima zi',
  zone: 'Fus orar',
  every: 'Grupurile se întâlnesc',
  everies: {
    week: 'În fiecare săptămână',
    fortnight: 'La două săptămâni',
    month: 'În fiecare lună',
  },
  minutes: 'Minute',
  rotations: 'Primele zile ale stagiilor noi',
  rotationsHint: 'Când persoanele în formare schimbă stagiul. Câte una pe rând, ca 2027-02-03.',
  badDates: 'Scrieți fiecare zi ca an, lună și zi: 2027-02-03.',
  times: {
    heading: 'Orele la care se pot întâlni grupurile',
    none: 'Încă niciuna. Un plan are nevoie de cel puțin una.',
    day: 'Ziua',
    at: 'Ora',
    add: 'Adăugați ora',
    remove: (time) => `Scoateți: ${time}`,
    away: 'Scoateți',
  },
  groups: {
    heading: 'Grupuri',
    least: 'Cel puțin câte persoane',
    best: 'Cel mai bine',
    most: 'Cel mult',
    leadersEach: 'Conducători într-un grup',
    one: 'Unul',
    two: 'Doi',
    sites: 'Unități',
    siteRules: {
      mixed: 'Amestecate, pe cât se poate',
      apart: 'Fiecare grup dintr-o unitate',
      free: 'Cum se nimerește',
    },
    sizes: 'Cel puțin nu trece de cel mai bine, iar cel mai bine nu trece de cel mult.',
  },
  target: {
    heading: 'Ce are de atins fiecare persoană în formare',
    kind: 'Numărat în',
    kinds: {
      groups: 'Grupuri',
      minutes: 'Minute',
      share: 'Procente din datele oferite',
    },
    amount: 'Câte',
  },
  holidays: {
    heading: 'Zile fără grup',
    none: 'Încă nicio zi liberă.',
    country: 'Sărbători legale din',
    region: 'Partea țării',
    wholeCountry: 'Toată țara',
    fetch: 'Puneți-le',
    laid: (count) =>
      `S-au pus ${counted(count, 'zi liberă', 'zile libere')}. Scoateți ce nu este valabil la dumneavoastră.`,
    fetching: 'O clipă',
    missing: 'Calendarul sărbătorilor nu a venit. Verificați conexiunea și încercați din nou.',
    name: 'Nume',
    first: 'Prima zi',
    last: 'Ultima zi',
    site: 'Cine lipsește',
    everywhere: 'Toate unitățile',
    add: 'Adăugați zilele',
    remove: (name) => `Scoateți: ${name}`,
    away: 'Scoateți',
    need: 'Dați zilelor un nume, și o ultimă zi care nu este înaintea primei.',
    on: (first, last) => (first === last ? first : `${first} – ${last}`),
  },
  next: {
    heading: 'Perioada următoare',
    say: 'Merg mai departe aceiași oameni. Grupurile de azi devin cele din perioada trecută: planul următor le ține împreună pe cât se poate. Linkurile lor și calendarul dispar, adeverințele rămân numărate. Pentru cine vine sau pleacă, aduceți o listă nouă la „Persoane”.',
    button: 'Începeți perioada următoare',
  },
  did: {
    next: 'perioada următoare',
    term: 'perioada',
    time: (time) => `ora „${time}”`,
    holiday: (name) => `zilele „${name}”`,
    holidays: 'sărbători legale',
    size: 'mărimea grupurilor',
    rules: 'cum se fac grupurile',
    target: 'ținta',
  },
}
