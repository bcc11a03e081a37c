import { describe, expect, it } from 'vitest'
import { afterSecondRun, filesOf, type Report, toRunAgain } from '../../tally.mjs'

const test = (status: string, fullName = 'a face is seen') => ({
  status,
  fullName,
  failureMessages: status === 'failed' ? ['expected 1 to be 2\n    at line 3'] : [],
})
const report = (...testResults: Report['testResults']): Report => ({ testResults })
const result = (file: string, passed: number, failed: readonly string[] = []) => ({
  file,
  passed,
  failed,
})

describe('what became of a suite', () => {
  it('is each file with its passed tests and a line for each failure; what was skipped is neither', () => {
    const tests = [test('passed'), test('failed'), test('pending')]
    expect(
      filesOf(report({ name: 'a.test.ts', status: 'failed', assertionResults: tests })),
    ).toEqual([result('a.test.ts', 1, ['a face is seen: expected 1 to be 2'])])
  })

  it('has one failure for a file that did not load, or whose end failed', () => {
    const broken = { name: 'a.test.ts', status: 'failed', message: 'no such module' }
    expect(filesOf(report({ ...broken, assertionResults: [test('passed')] }))).toEqual([
      result('a.test.ts', 1, ['no such module']),
    ])
  })
})

describe('a second run', () => {
  const failing = (count: number) =>
    Array.from({ length: count }, (_, at) => result(`${at}.test.ts`, 2, ['no face']))

  it('is for files that failed, as long as no more than three are forgiven in all', () => {
    expect(toRunAgain([result('good.test.ts', 3), ...failing(3)], 0)).toHaveLength(3)
    expect(toRunAgain(failing(1), 2)).toEqual(['0.test.ts'])
    expect(toRunAgain(failing(4), 0)).toEqual([])
    expect(toRunAgain(failing(2), 2)).toEqual([])
    expect(toRunAgain([...failing(1), result('', 0, ['ended with code 1'])], 0)).toEqual([])
  })

  it('counts in place of the first', () => {
    const first = result('a.test.ts', 2, ['no face'])
    expect(afterSecondRun(first, result('a.test.ts', 3))).toEqual(result('a.test.ts', 3))
    expect(afterSecondRun(first, first)).toEqual(first)
  })

  it('has not passed if it ran fewer tests, or did not run', () => {
    const first = result('a.test.ts', 2, ['no face'])
    expect(afterSecondRun(first, result('a.test.ts', 1)).failed).toEqual([
      '2 tests did not run again',
    ])
    expect(afterSecondRun(first, undefined).failed).toEqual(['no face', 'no second run'])
  })
})
