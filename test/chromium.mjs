/** Finds a Chromium for the browser tests; on Debian as root it is installed when missing. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const isThere = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string} the path of an executable Chromium */
export function findChromium() {
  const found = [process.env.CHROMIUM, ...PLACES].find((path) => path && isThere(path))
  if (found) return found
  console.log('No Chromium here: installing the Debian package')
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', 'chromium'],
  ])
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  const installed = PLACES.find(isThere)
  if (!installed)
    throw new Error('The browser tests need Chromium: install it, or set CHROMIUM to its path')
  return installed
}
