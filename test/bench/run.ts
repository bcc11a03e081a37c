/** `npm run bench -- rooms | media | silence | join | board | lines | page | floods | machines | scheme`: prints one JSON object as its last line. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

const NAMES = [
  'rooms',
  'media',
  'silence',
  'join',
  'board',
  'lines',
  'page',
  'floods',
  'machines',
  'scheme',
] as const

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}

const [wanted] = process.argv.slice(2)
const name = NAMES.find((each) => each === wanted)
const file = name === undefined ? null : new URL(`./${name}.ts`, import.meta.url)

if (file === null || !existsSync(fileURLToPath(file))) {
  console.error(`Which one? npm run bench -- ${NAMES.join(' | ')}`)
  process.exitCode = 1
} else {
  const { default: bench }: { default: () => Promise<Record<string, unknown>> } = await import(
    file.href
  )
  const measured = await bench()
  const machine = {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  }
  console.log(JSON.stringify({ ...measured, commit: commit(), machine }))
  // Whatever a bench has left open must not keep it running.
  process.exit(0)
}
