/**
 * Nobody's Safari runs these tests, so the sources are read: they use nothing that Safari 17.4 and iOS 17.4 lack, save where there is
 * a way around, which is named here.
 */
import { describe, expect, it } from 'vitest'
import { api, builtin, css, isNowhere, safariHas } from './baseline.ts'
import { ownNames, scriptUses, sources, styleUses, type Use } from './uses.ts'

/** What Safari lacks, and what happens there instead. */
const WAYS_AROUND: Readonly<Record<string, string>> = {
  'window.requestIdleCallback': 'a timer, a little later',
  'window.cancelIdleCallback': 'the same',
  'handle.createWritable': 'a scheme’s file is handed over as a download, and chosen by a field',
}

/** Members that are not the platform’s at all. */
const OF_LIBRARIES = new Set(['participant.identity', 'v.variant'])

/** The same for styles: what is lost is looks alone. */
const STYLES_WITHOUT: Readonly<Record<string, string>> = {
  'field-sizing': 'fields keep one width and scroll inside',
  'forced-color-adjust': 'no forced colours on Apple’s systems',
  resize: 'a field on iOS is not dragged larger; it scrolls',
  'scrollbar-color': 'the system’s own scroll bars',
  'scrollbar-width': 'the system’s own scroll bars',
}

const isGlobal = (name: string): boolean => (api(name) ?? builtin(name)) !== undefined
const ours = new Set(sources(/\.tsx?$/).flatMap(({ file, text }) => ownNames(file, text)))

function lacksScript({ what }: Use): boolean {
  const [owner = '', member] = what.split('.')
  if (OF_LIBRARIES.has(what)) return false
  if (!isGlobal(owner) && ours.has(member ?? '')) return false
  if (owner === '') return isNowhere(member ?? '')
  const global = api(owner) ?? builtin(owner)
  if (member === undefined) return global !== undefined && !safariHas(global)
  if (global === undefined) return isNowhere(member)
  if (!safariHas(global)) return true
  const of = api(owner, `${member}_static`) ?? builtin(owner, member) ?? api(owner, member)
  return of === undefined ? isNowhere(member) : !safariHas(of)
}

/** Written with WebKit’s prefix beside it, in the same file. */
const prefixed = (use: Use): boolean =>
  styles.some(({ file, what }) => file === use.file && what === `-webkit-${use.what}`)

function lacksStyle({ what }: Use): boolean {
  if (what.startsWith('-')) return false
  if (what.startsWith('@')) return !safariHas(css('at-rules', what.slice(1)))
  if (what.startsWith(':')) return !safariHas(css('selectors', what.slice(1)))
  if (what.startsWith('unit ')) {
    const unit = what.slice(5)
    const group = /^[sld]v[hw]$/.test(unit) ? 'viewport_percentage_units_dynamic' : unit
    return !safariHas(css('types', 'length', group))
  }
  return !safariHas(css('properties', what))
}

const listed = (uses: readonly Use[], known: Readonly<Record<string, string>>) =>
  uses.filter(({ what }) => !(what in known)).map(({ file, what }) => `${file}: ${what}`)

const scripts = sources(/\.tsx?$/).flatMap(({ file, text }) => scriptUses(file, text))
const styles = sources(/\.css$/).flatMap(({ file, text }) => styleUses(file, text))

describe('Safari 17.4', () => {
  it('has what the scripts use, or there is a way around', () => {
    expect(scripts.length).toBeGreaterThan(1000)
    expect(listed(scripts.filter(lacksScript), WAYS_AROUND)).toEqual([])
  })

  it('has what the styles use, or loses looks alone', () => {
    expect(styles.length).toBeGreaterThan(500)
    expect(
      listed(
        styles.filter((use) => lacksStyle(use) && !prefixed(use)),
        STYLES_WITHOUT,
      ),
    ).toEqual([])
  })

  it('keeps its lists short: nothing stands there that it has', () => {
    const lacking = [...scripts.filter(lacksScript), ...styles.filter(lacksStyle)]
    const lacks = new Set(lacking.map(({ what }) => what))
    const listed = Object.keys({ ...WAYS_AROUND, ...STYLES_WITHOUT })
    expect(listed.filter((each) => !lacks.has(each))).toEqual([])
  })

  it('is read right: what it has not is found, what it has is not', () => {
    const lacks = (text: string) =>
      scriptUses('a.ts', text)
        .filter(lacksScript)
        .map(({ what }) => what)
    expect(lacks('new URLPattern({}); Promise.try(f); a.setHTMLUnsafe("")')).toContain('URLPattern')
    expect(lacks('Promise.try(f)')).toEqual(['Promise.try'])
    expect(
      lacks('const a: URLPattern | null = null; [1].toSorted(); Object.groupBy([], f)'),
    ).toEqual([])
    const misses = (text: string) =>
      styleUses('a.css', text)
        .filter(lacksStyle)
        .map(({ what }) => what)
    expect(misses('a { field-sizing: content; color: red } a:has(b) { height: 3dvh }')).toEqual([
      'field-sizing',
    ])
  })
})
