/** Passed tests of one file, and a line for each failure. */
export interface FileResult {
  readonly file: string
  readonly passed: number
  readonly failed: readonly string[]
}
/** The part of vitest's JSON report that is read. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}
export const MOST_FORGIVEN: number
export function filesOf(report: Report): FileResult[]
export function toRunAgain(files: readonly FileResult[], forgiven: number): string[]
export function afterSecondRun(first: FileResult, second: FileResult | undefined): FileResult
