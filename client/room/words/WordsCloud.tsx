/** Feeling words of the present round, from everybody and from nobody: a quiet cloud that goes when the phase goes. */
import './words.css'
import { useInRoom } from '../../session/context.tsx'
import { feelings as text } from '../../text/feelings.ts'

export function WordsCloud() {
  const { words } = useInRoom()
  if (words.length === 0) return <p>{text.none}</p>
  return (
    <ul className="cloud" aria-label={text.list}>
      {words.map((word, at) => (
        <li key={`${at} ${word}`} dir="auto">
          {word}
        </li>
      ))}
    </ul>
  )
}
