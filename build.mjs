// Builds the pages (vite → dist/client) and the server (tsc → dist/server; the media child stays a file of its own).
import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)

/** Path of a package's command. */
const command = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file)

function run(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`)),
    )
  })
}

export async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await run(command('typescript', 'bin/tsc'), ['-p', 'tsconfig.server.json'])
  await run(command('vite', 'bin/vite.js'), ['build', '--logLevel', 'warn'])
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
