// Asks the registry for known faults in the packages of the lock file. Grave ones fail; a registry that does not answer is said, and passed.
import { spawnSync } from 'node:child_process'

const GRAVE = ['high', 'critical']

/** What npm printed, or null for nothing that can be read. */
function readReport(printed) {
  try {
    return JSON.parse(printed)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
  maxBuffer: 1 << 26,
})
const report = readReport(stdout ?? '')
const counts = report?.metadata?.vulnerabilities
if (counts === undefined) {
  console.log(`audit: skipped, the registry does not answer (${report?.statusCode ?? 'no answer'})`)
} else {
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) =>
    GRAVE.includes(severity),
  )
  for (const { name, severity, range } of grave) console.log(`audit: ${severity}: ${name} ${range}`)
  console.log(`audit: ${counts.total} known faults, ${grave.length} of them grave`)
  process.exitCode = grave.length === 0 ? 0 : 1
}
