/**
 * Runs every suite in turn and closes with one line over all of them: `N passed, N failed`.
 * `node test/run.mjs unit sockets` runs only those. Types, lint and what runs on a newer Node count as one check each.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { findChromium } from './chromium.mjs'
import { afterSecondRun, filesOf, toRunAgain } from './tally.mjs'

/** The image is built on it; these parts run in it, and so their unit tests do too. */
const NEWEST_NODE = '24.21.0'
const ON_NEWEST = 'golden links receipt relay sealing status tokens turn'.split(' ')

const CHECKS = [
  ['types', ['npx', 'tsc', '--noEmit']],
  ['lint', ['npx', 'biome', 'ci', '--error-on-warnings', '.']],
  ['unused', ['npx', 'knip', '--no-progress']],
  ['build', ['node', 'build.mjs']],
  [
    'node-24',
    [
      ...['npx', '--yes', '--package', `node-${process.platform}-${process.arch}@${NEWEST_NODE}`],
      ...['--', 'node', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
      ...['--reporter', 'dot', ...ON_NEWEST.map((part) => `test/unit/${part}/`)],
    ],
  ],
]
/** The projects of `vitest.config.ts` that make up each suite. */
const PROJECTS = {
  unit: ['unit'],
  sockets: ['sockets'],
  attacks: ['attacks'],
  media: ['media', 'media-alone'],
  browser: ['browser', 'silence'],
  'nothing-kept': ['nothing-kept'],
}
/** Suites beside each other: both of them mostly wait. All others have the machine to themselves. */
const STAGES = [['unit'], ['sockets', 'attacks'], ['media'], ['browser'], ['nothing-kept']]
const SUITES = STAGES.flat()
/** Suites that drive a browser. */
const BROWSER_SUITES = new Set(['media', 'browser', 'nothing-kept'])
/** Suites of real media on a machine that may be shared: a file that failed may run once more, alone. */
const RUN_AGAIN = new Set(['media', 'browser'])
/** A suite that hangs is ended, with everything it started. */
const SUITE_MINUTES = 20

const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0 }
/** What failed, a line each, said once more at the end: a long run's output is often cut off at the top. */
const failures = []
/** Files that failed and passed alone: they count as passed, and are named. */
const forgiven = []
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
for (const stage of STAGES)
  await Promise.all(stage.filter((name) => suites.includes(name)).map(runSuite))

async function runSuite(name) {
  console.log(`\n— ${name}`)
  const began = Date.now()
  let files = await runTests(name)
  if (RUN_AGAIN.has(name)) files = await runFailedAgain(name, files)
  const passed = files.reduce((sum, one) => sum + one.passed, 0)
  const failed = files.flatMap((one) => one.failed)
  if (passed + failed.length === 0) failed.push('no test ran')
  failures.push(...failed.map((line) => `${name}: ${line}`))
  total.passed += passed
  total.failed += failed.length
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`${name}: ${passed} passed, ${failed.length} failed in ${seconds} s`)
}

/** Runs a suite, or some files of it, and says what became of each. No report is a failure. */
async function runTests(name, only = []) {
  const report = join(scratch, `${name}.json`)
  rmSync(report, { force: true })
  const code = await run(
    'npx',
    [
      'vitest',
      'run',
      ...PROJECTS[name].flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...only,
    ],
    { CHROMIUM: chromium },
  )
  try {
    const files = filesOf(JSON.parse(readFileSync(report, 'utf8')))
    const noneFailed = files.every((one) => one.failed.length === 0)
    // An error outside any test.
    if (code !== 0 && noneFailed)
      files.push({ file: '', passed: 0, failed: [`ended with code ${code}`] })
    return files
  } catch (error) {
    return [{ file: '', passed: 0, failed: [`no report: ${error.message}`] }]
  }
}

/** The same files, those that failed as they are after a second run. */
async function runFailedAgain(name, files) {
  const counted = [...files]
  for (const file of toRunAgain(files, forgiven.length)) {
    const at = counted.findIndex((one) => one.file === file)
    console.log(`\nOnce more, alone: ${file}`)
    for (const line of counted[at].failed) console.log(`  ${line}`)
    const again = await runTests(name, [file])
    const first = counted[at]
    counted[at] = afterSecondRun(
      first,
      again.find((one) => one.file === file),
    )
    if (counted[at].failed.length === 0)
      forgiven.push(`${relative(process.cwd(), file)}: ${first.failed.join('; ')}`)
  }
  return counted
}

rmSync(scratch, { recursive: true, force: true })
const status = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout
if (process.env.CI && status) {
  console.log(`The run changed the tree:\n${status}`)
  failures.push('the run changed the tree')
  total.failed += 1
}
if (forgiven.length > 0) console.log(`\nPassed only when run again:\n${forgiven.join('\n')}`)
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
