/** Another language reaches every word of a page, and no component says a word of its own. */
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, it } from 'vitest'
import HowPage from '../../../client/pages/how/HowPage.tsx'
import LeadersPage from '../../../client/pages/how/LeadersPage.tsx'
import NowherePage from '../../../client/pages/how/NowherePage.tsx'
import { Hero } from '../../../client/pages/start/Hero.tsx'
import { Promises } from '../../../client/pages/start/Promises.tsx'
import { StartPage } from '../../../client/pages/start/StartPage.tsx'
import { layWords } from '../../../client/text/language.ts'
import { type Node, partOf, readMarkup, within } from '../markup/readMarkup.ts'
import { english, pseudo } from './pseudo.ts'

afterEach(() => layWords(english))

const SPOKEN = new Set(['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title'])
const hasLetters = (text: unknown): boolean => typeof text === 'string' && /\p{L}/u.test(text)

function saysItself(node: Node): boolean {
  if (node.type === 'JSXText') return hasLetters(node.value)
  if (node.type !== 'JSXAttribute') return false
  return SPOKEN.has(`${partOf(node, 'name')?.name}`) && hasLetters(partOf(node, 'value')?.value)
}

it('no component says a word of its own', () => {
  const own = readMarkup().flatMap((source) =>
    [...within(source.tree)]
      .filter(saysItself)
      .map((node) => `${source.path}:${source.line(node)}`),
  )
  expect(own).toEqual([])
})

const drawn = (page: FunctionComponent): string => renderToStaticMarkup(createElement(page))
/** What of a page's text and names stands in no bracket. */
const bare = (html: string): string => {
  // A language is called by its own name in every language.
  const own = html.replace(/<div class="langs">.*?<\/div>/gs, '')
  const said = [...own.matchAll(/>([^<]+)<|(?:aria-label|placeholder|title|alt)="([^"]*)"/g)]
  return said
    .map(([, text, name]) => text ?? name ?? '')
    .join('\n')
    .replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

it('reaches every word that is drawn, and goes as it came', () => {
  for (const page of [Hero, Promises, HowPage, LeadersPage, NowherePage, StartPage]) {
    const before = drawn(page)
    layWords(pseudo)
    expect(bare(drawn(page)), page.name).toBe('')
    layWords(english)
    expect(drawn(page)).toBe(before)
    expect(bare(before)).not.toBe('')
  }
})
