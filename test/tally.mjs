/** What became of the files of a suite, as vitest's JSON report tells it, and which of them may run once more. Pure. */

/** Files of a whole run that may be forgiven a first failure. */
export const MOST_FORGIVEN = 3

/** Each file's passed tests, and a line for each failure. A file that did not load is one failure: silence is never a pass. */
export function filesOf({ testResults }) {
  return testResults.map(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages[0])}`)
    return {
      file: name,
      passed: assertionResults.filter((one) => one.status === 'passed').length,
      failed: status === 'failed' && failed.length === 0 ? [firstLine(message)] : failed,
    }
  })
}

/**
 * The files to run once more, alone: those that failed, unless that is more than may still be forgiven, or the suite failed beyond its
 * files (then one of the results names none).
 */
export function toRunAgain(files, forgiven) {
  const failed = files.filter((one) => one.failed.length > 0).map(({ file }) => file)
  return failed.length <= MOST_FORGIVEN - forgiven && !failed.includes('') ? failed : []
}

/**
 * What counts of a file that ran twice: its second run, so that each test is counted once. A second run that has fewer tests than the
 * first has not passed.
 */
export function afterSecondRun(first, second) {
  if (second === undefined) return { ...first, failed: [...first.failed, 'no second run'] }
  const missing = first.passed + first.failed.length - second.passed - second.failed.length
  if (missing <= 0) return second
  return { ...second, failed: [...second.failed, `${missing} tests did not run again`] }
}

function firstLine(text = '') {
  return text.slice(0, 300).split('\n', 1)[0]
}
