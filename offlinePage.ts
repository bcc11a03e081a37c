/** Vite plugin: client/offline as one HTML file with nothing beside it, `offline/verify.html`, for the server to lay its keys into. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'client', 'offline')
const CODE = '/* the page’s own code */'

/** The code as one classic script: from a file of one's own, browsers load no modules. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(folder, 'verify.ts'), formats: ['iife'], name: 'check' },
    },
  })
  const [bundle] = [built].flat()
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (chunk === undefined) throw new Error('the page that checks receipts was not built')
  return chunk.code
}

export const offlinePage = (): Plugin => ({
  name: 'offline-page',
  apply: 'build',
  async generateBundle() {
    const page = readFileSync(join(folder, 'page.html'), 'utf8')
    // Nothing within a script may look like its end.
    const code = (await bundled()).replaceAll('</script', '<\\/script')
    this.emitFile({
      type: 'asset',
      fileName: 'offline/verify.html',
      source: page.replace(CODE, () => code),
    })
  },
})
