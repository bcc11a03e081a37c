import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlinePage } from './offlinePage.ts'

export default defineConfig({
  root: 'client',
  plugins: [react(), offlinePage()],
  // As they are started: the planner's fetches its solver beside itself.
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // Everything is a file of its own: the content security policy allows neither inline code nor data: scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The holidays of the world, which are fetched only when a coordinator asks for them, are the largest by far.
    chunkSizeWarningLimit: 1500,
  },
})
