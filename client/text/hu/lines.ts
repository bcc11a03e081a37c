/** What is said of a line, in Hungarian. No bars, no figures. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'

const COUNT = ['Egy', 'Két', 'Három', 'Négy', 'Öt', 'Hat', 'Hét', 'Nyolc', 'Kilenc', 'Tíz']
const pictures = (count: number): string => `${COUNT[count - 1] ?? count} kép`
const UNTIL = 'amíg a kapcsolat meg nem erősödik'

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return `Az Ön képe szünetel, ${UNTIL}.`
  if (own) return `${pictures(others)} és az Öné szünetel, ${UNTIL}.`
  return `${pictures(others)} szünetel, ${UNTIL}.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'Az Ön kapcsolata',
  unsealed: {
    title: 'Itt senki nem hallja és nem látja Önt.',
    say: 'Ez a böngésző nem tudja titkosítani a hangot és a képet, ezért nem is küld és nem is játszik le ilyet. Amit ír vagy megnyom, megérkezik.',
    more: 'Egy újabb Chrome, Edge, Firefox vagy Safari tudja.',
  },
  newBuild: {
    title: 'Ez az oldal régebbi, mint a szerver.',
    say: 'Az a része, amely a hangot és a képet viszi, már nincs meg. Nyissa meg újra az oldalt; a széke megmarad. Addig senki nem hallja Önt.',
    act: 'Az oldal újranyitása',
  },
  coming: {
    title: 'A hang és a kép még nincs itt.',
    say: 'Úton vannak. Amit ír vagy megnyom, megérkezik; még senki nem hallja Önt, és Ön sem hall senkit.',
    act: 'Próbáljuk meg most',
  },
  blocked: {
    title: 'Ez a hálózat nem engedi át a hangot és a képet.',
    say: 'Az ülés folytatódik. Amit ír vagy megnyom, megérkezik; senki nem hallja Önt, és Ön sem hall senkit.',
    more: 'Egy másik hálózat, például egy telefoné, átengedi.',
    act: 'Próbáljuk meg most',
  },
  comingBack: {
    title: 'A hang és a kép visszatér.',
    say: 'Az ülés folytatódik. Amit ír vagy megnyom, megérkezik; most éppen senki nem hallja Önt.',
    act: 'Próbáljuk meg most',
  },
  soundOnly: {
    title: 'Egyelőre csak hang.',
    say: 'A kapcsolata a hangokat viszi, többet nem. A képek visszatérnek, ha megerősödik.',
    act: 'Nekem csak hang',
  },
  thin: {
    title: 'Gyenge a kapcsolata.',
    say: (others, own) => `Minden hang átjut. ${rests(others, own)}`,
    act: 'Nekem csak hang',
  },
  busy: {
    title: 'Néhány kép most szünetel.',
    say: 'Ez a gép vagy a szerver nem győzi mindet. Minden hang átjut; a képek maguktól visszatérnek.',
    act: 'Nekem csak hang',
  },
  relayed: {
    port: {
      title: 'Kerülő úton, a web portján át.',
      say: 'Ez a hálózat elzárja a videó saját útját. A képek talán kisebbek; a hang hiánytalan.',
    },
    turn: {
      title: 'Kerülő úton, közvetítőn át.',
      say: 'Ez a hálózat elzárja a videó saját útját. A képek talán kisebbek; a hang hiánytalan.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `${name} kapcsolata gyenge.`,
  gone: (name) => `${name} itt van, de nem hallható és nem látható.`,
}
