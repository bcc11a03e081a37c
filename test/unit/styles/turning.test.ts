/** Icons that point along the line turn round with it, those that do not stand: by the names of all that the client draws. */
import { readdirSync, readFileSync } from 'node:fs'
import * as lucide from 'lucide-react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

const POINTS = /Left|Right|^Log|Undo|Redo|^Door|Reply|Forward|Corner|Import|Export/

const drawn = new Set(
  readdirSync('client', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') || file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(`client/${file}`, 'utf8').matchAll(/import \{([^}]*)\} from 'lucide-react'/g),
    ])
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim().split(' as ')[0] ?? '')
    .filter((name) => name !== '' && !name.startsWith('type ') && name !== 'LucideIcon'),
)

const icons = new Map(Object.entries(lucide.icons))
const said = /\[dir="rtl"\] \.i:is\(([^)]*)\) \{ scale: -1 1; \}/.exec(
  readFileSync('client/design/base.css', 'utf8'),
)?.[1]
const turned = new Set(said?.split(', '))

it('turns what points along the line, and nothing else', () => {
  expect(drawn.size).toBeGreaterThan(30)
  const turning = [...drawn].filter((name) => {
    const of = icons.get(name)
    const own = of && /lucide (lucide-[\w-]+)/.exec(renderToStaticMarkup(createElement(of)))?.[1]
    return own !== undefined && turned.has(`.${own}`)
  })
  expect(turning.sort()).toEqual([...drawn].filter((name) => POINTS.test(name)).sort())
  expect(turning).toContain('ArrowRight')
})
