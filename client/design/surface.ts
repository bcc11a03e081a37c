/** The two surfaces of the product: paper before and after, the dark warm room during. */
import { useLayoutEffect } from 'react'
import { SESSION_WORDS } from './parts/sessionWords.ts'

export type Surface = 'paper' | 'room'

const THEME: Readonly<Record<Surface, string>> = { paper: '#dfe2d9', room: '#1c1713' }

/** Lays the page on a surface and names it in the browser's tab. A screen that is shown owns both. */
export function useSurface(surface: Surface, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.classList.remove('paper', 'room')
    document.documentElement.classList.add(surface)
    // In the room every sentence may hold a name or a word of somebody's: none is for a browser or an assistant to send away.
    for (const [mark, value] of Object.entries(SESSION_WORDS)) {
      if (surface === 'room') document.documentElement.setAttribute(mark, `${value}`)
      else document.documentElement.removeAttribute(mark)
    }
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', THEME[surface])
    document.title = title
  }, [surface, title])
}
