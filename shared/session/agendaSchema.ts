/** An agenda, checked: type and schema are one source. Whether its phases make a session is for `validAgenda.ts`. */
import * as v from 'valibot'
import { whole } from '../bounds.ts'
import type { Frozen } from '../frozen.ts'
import { MOST_PHASE_MINUTES, MOST_PHASES } from './agendaBounds.ts'
import { PHASE_KINDS } from './phaseTable.ts'
import { PRESET_IDS } from './presetCodes.ts'

const PhaseSchema = v.strictObject({
  kind: v.picklist(PHASE_KINDS),
  /** Planned minutes. 0: no time of its own. */
  minutes: whole(0, MOST_PHASE_MINUTES),
  /** 1 or 2: which case of the session this phase belongs to; absent for phases of the whole group. */
  case: v.exactOptional(v.picklist([1, 2])),
})
export type Phase = Frozen<v.InferOutput<typeof PhaseSchema>>

export const AgendaSchema = v.strictObject({
  preset: v.picklist(PRESET_IDS),
  phases: v.pipe(v.array(PhaseSchema), v.minLength(1), v.maxLength(MOST_PHASES)),
  /** Whether the presenter sits back during Group work. */
  sitsBack: v.boolean(),
  /** Whether leaders may open the board. */
  board: v.boolean(),
  /**
   * Presentation and Presenter returns begin with everybody's microphone closed but the presenter's (field guide 2.1, rows 3 and 7).
   * Absent in the links and copies of earlier releases: there nothing is closed.
   */
  beginsClosed: v.exactOptional(v.literal(true)),
})
export type Agenda = Frozen<v.InferOutput<typeof AgendaSchema>>
