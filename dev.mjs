// `npm run dev`: the server, started anew at each change, behind Vite's development server with reload.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createServer } from 'vite'

const root = dirname(fileURLToPath(import.meta.url))
const port = Number(process.env.PORT ?? 3000)
const behind = port + 1

const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const server = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', 'server/main.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PORT: String(behind),
    SERVER_SECRET: process.env.SERVER_SECRET ?? 'development only, so that links outlive a reload',
  },
})

const target = `http://127.0.0.1:${behind}`
const passed = { target, ws: true }
const pages = await createServer({
  configFile: fileURLToPath(new URL('vite.config.ts', pathToFileURL(`${root}/`))),
  server: {
    port,
    strictPort: true,
    proxy: { '/api': target, '/.well-known': target, '/socket.io': passed, '/media': passed },
  },
})
await pages.listen()
console.log(`Developing at http://localhost:${port}`)

const stop = async () => {
  server.kill('SIGINT')
  await pages.close()
  process.exit(0)
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
