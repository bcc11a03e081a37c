/** Finds a Chromium for the browser tests, and a screen for its windows; on Debian as root they are installed when missing. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const XVFB = '/usr/bin/Xvfb'

const isThere = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs a Debian package, as root. */
function install(name) {
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', name],
  ])
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
}

/** @returns {string} the path of an executable Chromium */
export function findChromium() {
  const found = [process.env.CHROMIUM, ...PLACES].find((path) => path && isThere(path))
  if (found) return found
  console.log('No Chromium here: installing the Debian package')
  install('chromium')
  const installed = PLACES.find(isThere)
  if (!installed)
    throw new Error('The browser tests need Chromium: install it, or set CHROMIUM to its path')
  return installed
}

/** @returns {string | null} the path of Xvfb, or null where windows open on the screen that there is */
export function findXvfb() {
  if (isThere(XVFB)) return XVFB
  if (process.platform !== 'linux' || process.env.DISPLAY) return null
  console.log('No Xvfb here: installing the Debian package')
  install('xvfb')
  if (!isThere(XVFB))
    throw new Error('The tests with real windows need Xvfb: install it, or set DISPLAY')
  return XVFB
}
