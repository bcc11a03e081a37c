/** The agenda: which phases a session goes through and how long each is meant to take. Minutes inform leaders only. */
export type { Agenda, Phase } from './agendaSchema.ts'
export { PHASE_KINDS, type PhaseKind } from './phaseTable.ts'
export { PRESET_IDS, type PresetId } from './presetCodes.ts'
