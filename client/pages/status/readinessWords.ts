/** Which sentence is said of a line of readiness: the sentences themselves are the language's. */
import type { Status } from '../../../shared/status.ts'
import { statusWords as text } from '../../text/status.ts'
import { when } from '../../text/when.ts'
import type { Readiness } from './readiness.ts'

const machinesRow = ({ directory, nodes, passedOn, rests }: NonNullable<Status['machines']>) => {
  const { among, away, rests: resting } = text.row.machines
  if (rests) return resting
  return directory === 'away' ? away(among(nodes, passedOn)) : among(nodes, passedOn)
}

const relayRow = ({ named, own }: Status['turn']): string => {
  const words = text.row.relay
  if (!named) return words[own]
  return own === 'none' ? words.named : words.both(words[own], words.named)
}

/** How it is, in its row. `zone`: in which times are written. */
export function rowOf(line: Readiness, zone: string): string {
  switch (line.of) {
    case 'new-rooms':
      return text.row['new-rooms'][line.is]
    case 'media':
      return text.row.media[line.is]
    case 'machines':
      return machinesRow(line.is)
    case 'secret':
      return text.row.secret[line.is]
    case 'relay':
      return relayRow(line.is)
    case 'certificate':
      return text.row.certificate(when.dayAndYear(line.is, zone))
  }
}

/** The page's heading while this line is not well. */
export function headOf(line: Readiness, zone: string): string {
  const { head } = text
  switch (line.of) {
    case 'new-rooms':
      return line.is === 'taken' ? text.well : head['new-rooms'][line.is]
    case 'media':
      return line.is === 'up' ? text.well : head.media[line.is]
    case 'machines':
      return line.is.rests ? head.machines.rests : head.machines.away
    case 'secret':
      return line.is === 'drawn' ? head.secret.drawn : text.well
    case 'relay':
      return text.well
    case 'certificate':
      return head.certificate(when.dayAndYear(line.is, zone))
  }
}
