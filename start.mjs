// `npm start`: builds what is not built, then runs the server and says where it is.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const stamp = join(root, 'dist', 'built')

/** The latest change (epoch ms) of a file, or of any file in a folder; 0 when there is none. */
function changedAt(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, changedAt(join(path, name))),
    0,
  )
}

const sources = [
  'client',
  'server',
  'shared',
  'package.json',
  'vite.config.ts',
  'tsconfig.server.json',
]
const isBuilt = existsSync(stamp)
const isStale =
  isBuilt && sources.some((path) => changedAt(join(root, path)) > statSync(stamp).mtimeMs)

if (!isBuilt || isStale) {
  console.log('Building the room. This takes a moment, once.')
  const { build } = await import('./build.mjs')
  await build()
}

const { main } = await import('./dist/server/server/main.js')
const url = await main(process.env)
if (url !== null) console.log(`The room is open at ${url}`)
