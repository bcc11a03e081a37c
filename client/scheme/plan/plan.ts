/** An open plan as the page holds it: the document with its undo, and the file that it was last written to. */
import type { Scheme } from '../../../shared/scheme/document.ts'
import {
  beginHistory,
  changed,
  type History,
  redone,
  undone,
} from '../../../shared/scheme/history.ts'

export interface PlanFile {
  readonly name: string
  /** Null where the browser hands files over and cannot write to them again. */
  readonly handle: FileSystemFileHandle | null
  /** Null: the file is written open. */
  readonly passphrase: string | null
}

export interface Plan {
  readonly history: History<Scheme>
  readonly file: PlanFile
  /** What the file holds; null before it was ever written. */
  readonly kept: Scheme | null
  /** Epoch ms of the last writing in this page. */
  readonly savedAt: number | null
}

export type PlanStep =
  | { readonly kind: 'opened'; readonly scheme: Scheme; readonly file: PlanFile }
  | { readonly kind: 'begun'; readonly scheme: Scheme; readonly file: PlanFile }
  /** `what`: in a few words, for the button that takes it back. */
  | { readonly kind: 'changed'; readonly to: (scheme: Scheme) => Scheme; readonly what: string }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  | {
      readonly kind: 'saved'
      readonly scheme: Scheme
      readonly file: PlanFile
      readonly at: number
    }
  | { readonly kind: 'sealed'; readonly passphrase: string | null }

/** Whether the file lacks anything. */
export const isUnsaved = ({ history, kept }: Plan): boolean => history.now !== kept

/** The plan after a step; null while none is open. */
export function planAfter(plan: Plan | null, step: PlanStep): Plan | null {
  switch (step.kind) {
    case 'opened':
    case 'begun': {
      const kept = step.kind === 'opened' ? step.scheme : null
      return { history: beginHistory(step.scheme), file: step.file, kept, savedAt: null }
    }
    case 'changed':
      return (
        plan && {
          ...plan,
          history: changed(plan.history, step.to(plan.history.now), step.what),
        }
      )
    case 'undone':
      return plan && { ...plan, history: undone(plan.history) }
    case 'redone':
      return plan && { ...plan, history: redone(plan.history) }
    case 'saved':
      return plan && { ...plan, kept: step.scheme, file: step.file, savedAt: step.at }
    case 'sealed':
      return plan && { ...plan, kept: null, file: { ...plan.file, passphrase: step.passphrase } }
  }
}
