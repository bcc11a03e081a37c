/** Receipts of a scheme's trainees, counted. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'Contado a partir de las constancias, y de nada más',
  lead: 'Cada una se verifica en esta página con las claves del servidor que la firmó. De quién es lo dice el nombre que lleva; de qué grupo, el nombre del grupo.',
  choose: 'Elegir archivos',
  looked: (looked, counted, not) =>
    `${looked} ${byCount(looked, 'constancia revisada', 'constancias revisadas')}: ${counted} ${byCount(counted, 'contada', 'contadas')}, ${not} sin contar.`,
  noKeys:
    'No se pudieron obtener las claves del servidor. Compruebe su conexión e inténtelo de nuevo.',
  everyone: 'Todas las personas',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `objetivo: ${target.amount} ${byCount(target.amount, 'grupo', 'grupos')}`
      case 'minutes':
        return `objetivo: ${target.amount} minutos`
      case 'share':
        return `objetivo: el ${target.amount}\u00a0% de las fechas ofrecidas`
    }
  },
  columns: {
    trainee: 'Residente',
    site: 'Sede',
    groups: 'Grupos',
    minutes: 'Minutos',
    reached: 'Objetivo',
  },
  complete: 'alcanzado',
  open: '',
  note: 'Un recuento no es una evaluación. Una fecha sin constancia es solo eso. Su plan guarda números y fechas; las constancias quedan en manos de cada persona.',
  not: 'Sin contar, y por qué',
  why: (file, judged) => {
    switch (judged.kind) {
      case 'short':
        return `${file}: contada, pero ${judged.entry.minutes} minutos son menos de la mitad. Usted decide.`
      case 'trial':
        return `${file}: una constancia de prueba, de un servidor sin clave duradera. Cualquiera puede hacer una.`
      case 'twice':
        return `${file}: la fecha ${judged.date} de ${judged.name} ya está contada.`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}: no dice de qué grupo es. La firma es auténtica.`
          : `${file}: firmada para «${judged.label}», que no es ningún grupo de este plan. La firma es auténtica.`
      case 'nobody':
        return judged.name === ''
          ? `${file}: no lleva ningún nombre. La firma es auténtica.`
          : `${file}: aquí nadie se llama «${judged.name}». La firma es auténtica.`
      case 'several':
        return `${file}: el nombre «${judged.name}» corresponde a más de una persona.`
    }
  },
  unsound: (file, said) => `${file}: ${said}`,
  csv: ['Nombre', 'Sede', 'Grupos', 'Minutos', 'Objetivo alcanzado'],
  yes: 'sí',
  no: 'no',
  save: 'Guardar como CSV',
  file: 'recuento.csv',
  did: (count) => `${count} ${byCount(count, 'constancia', 'constancias')}`,
}
