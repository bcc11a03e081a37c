/** Receipts of a scheme's trainees, counted, in Romanian. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'
import { byCount, counted } from './grammar.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'Numărat din adeverințe, și din nimic altceva',
  lead: 'Fiecare se verifică în această pagină cu cheile serverului care a semnat-o. A cui este o spune numele de pe ea; a cărui grup, numele grupului.',
  choose: 'Alegeți fișiere',
  looked: (looked, good, not) =>
    `${counted(looked, 'adeverință privită', 'adeverințe privite')}: ${good} ${byCount(good, 'numărată', 'numărate')}, ${not} ${byCount(not, 'nenumărată', 'nenumărate')}.`,
  noKeys: 'Cheile serverului nu au putut fi aduse. Verificați conexiunea și încercați din nou.',
  everyone: 'Toți',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `ținta: ${counted(target.amount, 'grup', 'grupuri')}`
      case 'minutes':
        return `ținta: ${counted(target.amount, 'minut', 'minute')}`
      case 'share':
        return `ținta: ${target.amount}\u00a0% din datele oferite`
    }
  },
  columns: {
    trainee: 'Persoana în formare',
    site: 'Unitate',
    groups: 'Grupuri',
    minutes: 'Minute',
    reached: 'Ținta',
  },
  complete: 'atinsă',
  open: '',
  note: 'O numărătoare nu este o evaluare. O dată fără adeverință este doar atât. Planul păstrează numere și date; adeverințele rămân la oameni.',
  not: 'Nenumărate, și de ce',
  why: (file, judged) => {
    switch (judged.kind) {
      case 'short':
        return `${file}: numărată, dar ${counted(judged.entry.minutes, 'minut', 'minute')} înseamnă mai puțin de jumătate. Dumneavoastră hotărâți.`
      case 'trial':
        return `${file}: o adeverință de probă, de la un server fără cheie de durată. Oricine poate face una.`
      case 'twice':
        return `${file}: pentru ${judged.name}, data ${judged.date} este deja numărată.`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}: nu spune al cărui grup este. Semnătura este bună.`
          : `${file}: semnată pentru „${judged.label}”, care nu este un grup din acest plan. Semnătura este bună.`
      case 'nobody':
        return judged.name === ''
          ? `${file}: nu conține niciun nume. Semnătura este bună.`
          : `${file}: nimeni de aici nu are numele „${judged.name}”. Semnătura este bună.`
      case 'several':
        return `${file}: mai multe persoane au numele „${judged.name}”.`
    }
  },
  unsound: (file, said) => `${file}: ${said}`,
  csv: ['Nume', 'Unitate', 'Grupuri', 'Minute', 'Țintă atinsă'],
  yes: 'da',
  no: 'nu',
  save: 'Salvați ca CSV',
  file: 'numaratori.csv',
  did: (count) => counted(count, 'adeverință', 'adeverințe'),
}
