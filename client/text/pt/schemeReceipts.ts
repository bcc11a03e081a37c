/** Receipts of a scheme's trainees, counted. In Portuguese. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'Contado a partir dos comprovantes, e de nada mais',
  lead: 'Cada um é verificado nesta página com as chaves do servidor que o assinou. De quem é, diz o nome que ele traz; de que grupo, o nome do grupo.',
  choose: 'Escolher arquivos',
  looked: (looked, counted, not) =>
    `${looked} ${byCount(looked, 'comprovante examinado', 'comprovantes examinados')}: ${counted} ${byCount(counted, 'contado', 'contados')}, ${not} sem contar.`,
  noKeys: 'Não foi possível obter as chaves do servidor. Verifique sua conexão e tente de novo.',
  everyone: 'Todas as pessoas',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `meta: ${target.amount} ${byCount(target.amount, 'grupo', 'grupos')}`
      case 'minutes':
        return `meta: ${target.amount} ${byCount(target.amount, 'minuto', 'minutos')}`
      case 'share':
        return `meta: ${target.amount}% das datas oferecidas`
    }
  },
  columns: {
    trainee: 'Residente',
    site: 'Unidade',
    groups: 'Grupos',
    minutes: 'Minutos',
    reached: 'Meta',
  },
  complete: 'alcançada',
  open: '',
  note: 'Uma contagem não é uma avaliação. Uma data sem comprovante é só isso. O seu plano guarda números e datas; os comprovantes ficam com as pessoas.',
  not: 'Sem contar, e por quê',
  why: (file, judged) => {
    switch (judged.kind) {
      case 'short':
        return `${file}: contado, mas ${judged.entry.minutes} ${byCount(judged.entry.minutes, 'minuto é', 'minutos são')} menos da metade. Você decide.`
      case 'trial':
        return `${file}: um comprovante de teste, de um servidor sem chave duradoura. Qualquer pessoa pode fazer um.`
      case 'twice':
        return `${file}: a data ${judged.date} de ${judged.name} já foi contada.`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}: não diz de que grupo é. A assinatura é autêntica.`
          : `${file}: assinado para “${judged.label}”, que não é nenhum grupo deste plano. A assinatura é autêntica.`
      case 'nobody':
        return judged.name === ''
          ? `${file}: não traz nenhum nome. A assinatura é autêntica.`
          : `${file}: ninguém aqui tem o nome “${judged.name}”. A assinatura é autêntica.`
      case 'several':
        return `${file}: o nome “${judged.name}” é de mais de uma pessoa.`
    }
  },
  unsound: (file, said) => `${file}: ${said}`,
  csv: ['Nome', 'Unidade', 'Grupos', 'Minutos', 'Meta alcançada'],
  yes: 'sim',
  no: 'não',
  save: 'Salvar como CSV',
  file: 'contagem.csv',
  did: (count) => `${count} ${byCount(count, 'comprovante', 'comprovantes')}`,
}
