/** What is said of a line, in Romanian: one's own, in the lane, and others', to leaders. No bars, no figures. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'
import { counted } from './grammar.ts'

/** As they go with a picture, which is feminine. */
const NUMBERS = [
  'Nicio',
  'O',
  'Două',
  'Trei',
  'Patru',
  'Cinci',
  'Șase',
  'Șapte',
  'Opt',
  'Nouă',
  'Zece',
]
const pictures = (count: number): string => {
  const number = NUMBERS[count]
  return number === undefined
    ? counted(count, 'imagine', 'imagini')
    : `${number} ${count < 2 ? 'imagine' : 'imagini'}`
}

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return 'Imaginea dumneavoastră se odihnește până când este loc pentru ea.'
  if (own) {
    return `${pictures(others)} și imaginea dumneavoastră se odihnesc până când este loc pentru ele.`
  }
  return others === 1
    ? `${pictures(others)} se odihnește până când este loc pentru ea.`
    : `${pictures(others)} se odihnesc până când este loc pentru ele.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'Conexiunea dvs.',
  unsealed: {
    title: 'Aici nu vă aude și nu vă vede nimeni.',
    say: 'Browserul nu poate sigila sunetul și imaginea, așa că nu le trimite și nu le redă. Ce scrieți și ce apăsați ajunge.',
    more: 'O versiune mai nouă de Chrome, Edge, Firefox sau Safari poate.',
  },
  newBuild: {
    title: 'Această pagină este mai veche decât serverul.',
    say: 'Partea care duce sunetul și imaginea nu mai este acolo. Deschideți pagina din nou; scaunul vă este păstrat. Până atunci nu vă aude nimeni.',
    act: 'Deschideți pagina din nou',
  },
  coming: {
    title: 'Sunetul și imaginea nu au ajuns încă.',
    say: 'Sunt pe drum. Ce scrieți și ce apăsați ajunge; încă nu vă aude nimeni și nu auziți pe nimeni.',
    act: 'Încercați acum',
  },
  blocked: {
    title: 'Această rețea blochează sunetul și imaginea.',
    say: 'Ședința continuă. Ce scrieți și ce apăsați ajunge; nu vă aude nimeni și nu auziți pe nimeni.',
    more: 'Altă rețea, de exemplu cea a unui telefon, le lasă să treacă.',
    act: 'Încercați acum',
  },
  comingBack: {
    title: 'Sunetul și imaginea revin.',
    say: 'Ședința continuă. Ce scrieți și ce apăsați ajunge; pentru moment nu vă aude nimeni.',
    act: 'Încercați acum',
  },
  soundOnly: {
    title: 'Deocamdată numai sunet.',
    say: 'Conexiunea dumneavoastră duce vocile și nimic mai mult. Imaginile revin când este loc pentru ele.',
    act: 'Numai sunet, la mine',
  },
  thin: {
    title: 'Conexiunea vă este slabă.',
    say: (others, own) => `Toate vocile trec. ${rests(others, own)}`,
    act: 'Numai sunet, la mine',
  },
  busy: {
    title: 'Deocamdată unele imagini se odihnesc.',
    say: 'Computerul acesta sau serverul nu are timp pentru toate. Toate vocile trec; imaginile revin de la sine.',
    act: 'Numai sunet, la mine',
  },
  relayed: {
    port: {
      title: 'Pe ocolite, prin portul paginilor web.',
      say: 'Această rețea blochează drumul obișnuit al imaginii și al sunetului. Imaginile pot fi mai mici; vocile ajung întregi.',
    },
    turn: {
      title: 'Pe ocolite, printr-un releu.',
      say: 'Această rețea blochează drumul obișnuit al imaginii și al sunetului. Imaginile pot fi mai mici; vocile ajung întregi.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `Conexiunea cu ${name} este slabă.`,
  gone: (name) => `${name} este aici, dar nu se aude și nu se vede.`,
}
