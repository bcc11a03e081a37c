/** Whether the group is taking its leave, as the view has it: from Closing on. */
import type { SeatedView } from '../../shared/pageView.ts'
import { isPartingPhase } from '../../shared/session/phaseKinds.ts'

export const isParting = ({ moment }: Pick<SeatedView, 'moment'>): boolean =>
  moment.at === 'running' && isPartingPhase(moment.phase)
