// Asks the registry for known faults in the packages of each lock file. Grave ones fail; a registry that does not answer is said, and passed.
import { spawnSync } from 'node:child_process'

const GRAVE = ['high', 'critical']
/** Folders with a lock file: what the product and its tests stand on, and what the bench measures beside it. */
const LOCKED = ['.', 'test/bench/peers']

/** What npm printed, or null for nothing that can be read. */
function readReport(printed) {
  try {
    return JSON.parse(printed)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

/** Whether this folder's lock file holds; says what it found. */
function holds(folder) {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 26,
  })
  const report = readReport(stdout ?? '')
  const counts = report?.metadata?.vulnerabilities
  if (counts === undefined) {
    const why = report?.statusCode ?? 'no answer'
    console.log(`audit of ${folder}: skipped, the registry does not answer (${why})`)
    return true
  }
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) =>
    GRAVE.includes(severity),
  )
  for (const { name, severity, range } of grave) console.log(`audit: ${severity}: ${name} ${range}`)
  console.log(`audit of ${folder}: ${counts.total} known faults, ${grave.length} of them grave`)
  return grave.length === 0
}

// Each folder is asked for, also after one that does not hold.
process.exitCode = LOCKED.map(holds).every((held) => held) ? 0 : 1
