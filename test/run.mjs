/**
 * Runs every suite in turn and closes with one line over all of them: `N passed, N failed`.
 * `node test/run.mjs unit sockets` runs only those. Types and lint count as one check each.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'

const CHECKS = [
  ['types', ['npx', 'tsc', '--noEmit']],
  ['lint', ['npx', 'biome', 'ci', '--error-on-warnings', '.']],
  ['build', ['node', 'build.mjs']],
]
/** The projects of `vitest.config.ts` that make up each suite. */
const PROJECTS = {
  unit: ['unit'],
  sockets: ['sockets'],
  attacks: ['attacks'],
  media: ['media', 'media-six'],
  browser: ['screens', 'browser'],
  'nothing-kept': ['nothing-kept'],
}
const SUITES = Object.keys(PROJECTS)
/** Suites that drive a browser. */
const BROWSER_SUITES = new Set(['media', 'browser', 'nothing-kept'])
/** A suite that hangs is ended, with everything it started. */
const SUITE_MINUTES = 20

const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0 }
/** What failed, a line each, said once more at the end: a long run's output is often cut off at the top. */
const failures = []
const scratch = mkdtempSync(join(tmpdir(), 'balint-room-test-'))

/** How to end what runs at the moment; whoever ends this run ends that too. */
const ending = new Set()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    for (const end of ending) end('SIGKILL')
    process.exit(1)
  })

/** Runs a command in a process group of its own, so that whatever it started can be ended by that group's id. */
function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      env: { ...process.env, ...env },
    })
    const endGroup = (signal) => {
      try {
        process.kill(-child.pid, signal)
      } catch (error) {
        if (error.code !== 'ESRCH') throw error
      }
    }
    ending.add(endGroup)
    const timer = setTimeout(() => {
      console.log(`Ended after ${SUITE_MINUTES} minutes: ${command} ${args.join(' ')}`)
      endGroup('SIGKILL')
    }, SUITE_MINUTES * 60_000)
    child.on('exit', (code) => {
      clearTimeout(timer)
      endGroup('SIGKILL')
      ending.delete(endGroup)
      done(code ?? 1)
    })
  })
}

const checks = CHECKS.filter(
  ([name]) => wanted.length === 0 || wanted.includes(name) || name === 'build',
)
console.log(`\n— ${checks.map(([name]) => name).join(', ')}`)
await Promise.all(
  checks.map(async ([name, [command, ...args]]) => {
    const code = await run(command, args)
    console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}`)
    total[code === 0 ? 'passed' : 'failed'] += 1
    if (code !== 0) failures.push(name)
  }),
)

const suites = SUITES.filter((name) => wanted.length === 0 || wanted.includes(name))
const chromium = suites.some((name) => BROWSER_SUITES.has(name)) ? findChromium() : ''
for (const name of suites) {
  console.log(`\n— ${name}`)
  const report = join(scratch, `${name}.json`)
  const began = Date.now()
  await run(
    'npx',
    [
      'vitest',
      'run',
      ...PROJECTS[name].flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { CHROMIUM: chromium },
  )
  const counted = countsOf(name, report)
  total.passed += counted.passed
  total.failed += counted.failed
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${name}: ${counted.passed} passed, ${counted.failed} failed in ${seconds} s`)
}

/** Tests by outcome. No report, no test, or a file that did not load is one failure each: silence is never a pass. */
function countsOf(suite, report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    for (const { name, status, message, assertionResults } of testResults) {
      const failed = assertionResults.filter((one) => one.status === 'failed')
      for (const { fullName, failureMessages } of failed) {
        failures.push(`${suite}: ${fullName}: ${firstLine(failureMessages[0])}`)
      }
      if (status === 'failed' && failed.length === 0) {
        failures.push(`${suite}: ${name}: ${firstLine(message)}`)
      }
    }
    const unloaded = testResults.filter(
      (file) =>
        file.status === 'failed' && !file.assertionResults.some((one) => one.status === 'failed'),
    ).length
    const none = numPassedTests + numFailedTests === 0 ? 1 : 0
    return { passed: numPassedTests, failed: numFailedTests + Math.max(unloaded, none) }
  } catch (error) {
    failures.push(`${suite}: no report: ${error.message}`)
    return { passed: 0, failed: 1 }
  }
}

function firstLine(text = '') {
  return text.slice(0, 300).split('\n', 1)[0]
}

rmSync(scratch, { recursive: true, force: true })
const status = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout
if (process.env.CI && status) {
  console.log(`The run changed the tree:\n${status}`)
  failures.push('the run changed the tree')
  total.failed += 1
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
