/** Where Firefox is; FIREFOX names another one. */
import { accessSync, constants } from 'node:fs'

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox']

const isThere = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string | null} the path of Firefox, or null where there is none */
export const findFirefox = () =>
  [process.env.FIREFOX, ...PLACES].find((path) => path && isThere(path)) ?? null
