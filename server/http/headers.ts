/** Headers of every answer: nothing is stored (but files named after their content: `clientFiles.ts`), nothing is told to others, nothing foreign runs. */
import type { RequestHandler } from 'express'

/** What the page may use; everything else is refused to it and to whatever it might be tricked into embedding. */
const PERMISSIONS = [
  'camera=(self)',
  'microphone=(self)',
  'speaker-selection=(self)',
  'screen-wake-lock=(self)',
  'autoplay=(self)',
  'fullscreen=(self)',
  'clipboard-write=(self)',
  ...[
    'accelerometer',
    'browsing-topics',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'midi',
    'payment',
    'picture-in-picture',
    'publickey-credentials-get',
    'serial',
    'storage-access',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ].map((feature) => `${feature}=()`),
].join(', ')

/**
 * What solves a scheme's plan is WebAssembly: the page of schemes and the worker that plans may compile it (each goes by the
 * policy of its own answer), and nothing else on this server may.
 */
const SOLVES = /^\/(?:scheme\/?|assets\/planner-[\w-]{8}\.js)$/i

export const mayCompile = (path: string): boolean => SOLVES.test(path)

/** `publicUrl`'s WebSocket address is named besides 'self' for browsers that take 'self' for http alone. */
export function contentSecurityPolicy(publicUrl: string | null, compiles = false): string {
  const sockets = publicUrl === null ? '' : ` ${publicUrl.replace(/^http/, 'ws')}`
  return [
    "default-src 'none'",
    compiles ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self'",
    `connect-src 'self'${sockets}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Every header that every answer carries. `secure`: browsers reach us by https. */
export function answerHeaders(
  publicUrl: string | null,
  secure: boolean,
): Readonly<Record<string, string>> {
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentSecurityPolicy(publicUrl),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': PERMISSIONS,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, nofollow',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}

/** `publicUrl` and `secure` as for {@link answerHeaders}. */
export function setHeaders(publicUrl: string | null, secure: boolean): RequestHandler {
  const headers = answerHeaders(publicUrl, secure)
  const compiling = contentSecurityPolicy(publicUrl, true)
  return (request, response, next) => {
    response.set(headers)
    if (mayCompile(request.path)) response.set('Content-Security-Policy', compiling)
    next()
  }
}
