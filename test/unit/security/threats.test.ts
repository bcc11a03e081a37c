/** `SECURITY.md`: each threat has a number of its own and names tests, and every test that is named is there. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOT = new URL('../../../', import.meta.url)
const page = readFileSync(new URL('SECURITY.md', ROOT), 'utf8')
const threats = page.split('\n').filter((line) => /^\| T\d+ \|/.test(line))
const isThere = (path: string): boolean =>
  [path, `${path}.test.ts`].some((each) => existsSync(new URL(each, ROOT)))

test('each threat has a number of its own, and a test', () => {
  const numbers = threats.map((line) => /T\d+/.exec(line)?.[0])
  expect(numbers.length).toBeGreaterThan(15)
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
  expect(threats.filter((line) => !/`test\/[^`]+`[^|]*\|$/.test(line))).toEqual([])
})

test('every test that is named is there', () => {
  const named = [...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path)
  expect(named.filter((path) => !isThere(path))).toEqual([])
})
