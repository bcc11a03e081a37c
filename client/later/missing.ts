/** What is said of a part that somebody asked for and that has not come. */
import { site } from '../text/site.ts'
import { PartMissing } from './fetchPart.ts'

/** `unreachable` names the line and the way on; where the server has another build, asking again brings nothing. */
export const sayMissing = (error: unknown, unreachable: string): string =>
  error instanceof PartMissing && error.why === 'new-build' ? site.late['new-build'] : unreachable
