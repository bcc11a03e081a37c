/** The last screen of a page that cannot go on: what has happened, and the way back. */
import './pageBoundary.css'
import { Component, type ReactNode, useEffect, useRef } from 'react'
import { site } from '../text/site.ts'
import { holdsRoom, letGoOfEverything } from './breaking.ts'
import { reopen } from './reopen.ts'

interface Broken {
  readonly broken: 'no' | 'room' | 'page'
}

export class PageBoundary extends Component<{ readonly children: ReactNode }, Broken> {
  override state: Broken = { broken: 'no' }

  static getDerivedStateFromError(): Broken {
    const held = holdsRoom()
    letGoOfEverything()
    return { broken: held ? 'room' : 'page' }
  }

  override render(): ReactNode {
    const { broken } = this.state
    return broken === 'no' ? this.props.children : <Stopped room={broken === 'room'} />
  }
}

const wordsFor = (room: boolean) => (room ? site.stoppedRoom : site.stopped)

function Stopped({ room }: { room: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const words = wordsFor(room)
  useEffect(() => {
    document.documentElement.classList.remove('room')
    document.documentElement.classList.add('paper')
    document.title = site.title(words.title)
    heading.current?.focus()
  }, [words])
  return (
    <main className="stopped" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.say}</p>
      <button type="button" className="btn btn--primary" onClick={reopen}>
        {words.back}
      </button>
    </main>
  )
}

/** Where even {@link PageBoundary} cannot be drawn: the same words, laid by hand. */
export function lastWord(): void {
  const room = holdsRoom()
  letGoOfEverything()
  const words = wordsFor(room)
  const main = document.createElement('main')
  main.className = 'stopped'
  const title = document.createElement('h1')
  title.textContent = words.title
  const say = document.createElement('p')
  say.textContent = words.say
  const back = document.createElement('button')
  back.className = 'btn btn--primary'
  back.textContent = words.back
  back.addEventListener('click', reopen)
  main.append(title, say, back)
  document.documentElement.classList.remove('room')
  document.documentElement.classList.add('paper')
  document.body.replaceChildren(main)
}
