// Builds the pages (vite → dist/client) and the server (tsc → dist/server; the media child stays a file of its own), and writes down
// what was built: the commit, each file's hash, and the packages it is made of. The same sources give the same bytes in any folder.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

/** Path of a package's command. */
const command = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file)

function run(script, args) {
  return new Promise((resolve, reject) => {
    // Any other word there makes pages for developers, which carry the folder's name.
    const env = { ...process.env, NODE_ENV: 'production' }
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`)),
    )
  })
}

/** What a command prints, or null where it is not there or says no. */
function said(name, args) {
  try {
    return execFileSync(name, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 26,
    }).trim()
  } catch {
    return null
  }
}

/** The commit that the sources are, or null: not a checkout, or one that was changed. An image is told, `COMMIT`. */
function commitHere() {
  if (process.env.COMMIT) return process.env.COMMIT
  return said('git', ['status', '--porcelain']) === '' ? said('git', ['rev-parse', 'HEAD']) : null
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** The name under which a build says what it is, next to the files that it names. */
export const BUILD_FILE = 'build.json'

/** The SHA-256 of each file under a folder, by its path in an address, in order. */
export function hashesOf(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== BUILD_FILE)
    .sort()
  return Object.fromEntries(
    paths.map((path) => [`/${path}`, sha256(readFileSync(join(folder, path)))]),
  )
}

/** One hash over all: that of the lines `<sha256>  <path>`, as sha256sum writes them. */
export const hashOver = (each) =>
  sha256(
    Object.entries(each)
      .map(([path, hash]) => `${hash}  ${path}\n`)
      .join(''),
  )

/** The packages in the lock file, in CycloneDX; without the number and the time that npm gives each copy, and the folder's name. */
function billOfMaterials() {
  const printed = said('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'])
  if (printed === null) return null
  const { serialNumber: _serial, ...bill } = JSON.parse(printed)
  const { timestamp: _timestamp, tools: _tools, ...metadata } = bill.metadata
  metadata.component.name = 'balint-room'
  return { ...bill, metadata }
}

export async function build() {
  const client = join(root, 'dist', 'client')
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await run(command('typescript', 'bin/tsc'), ['-p', 'tsconfig.server.json'])
  await run(command('vite', 'bin/vite.js'), ['build', '--logLevel', 'warn'])
  const each = hashesOf(client)
  const named = { commit: commitHere(), files: hashOver(each), each }
  writeFileSync(join(client, BUILD_FILE), `${JSON.stringify(named, null, 2)}\n`)
  const bill = billOfMaterials()
  if (bill === null) console.warn('npm is not at hand: no bill of materials is written.')
  else writeFileSync(join(root, 'dist', 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
  writeFileSync(join(root, 'dist', 'built'), '')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
