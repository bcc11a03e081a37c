/** Three steps as three small drawings: chairs by site, circles, a letter with a code. */
import { scheme as text } from '../../text/scheme.ts'
import { Circle } from '../parts/Circle.tsx'
import { SiteChair } from '../parts/SiteChair.tsx'

const ROWS = [
  { site: 0, letter: 'A', chairs: 6 },
  { site: 1, letter: 'M', chairs: 5 },
  { site: 2, letter: 'E', chairs: 4 },
] as const
const CIRCLES = [
  [0, 1, 2, 0, 0, 1],
  [1, 0, 2, 0, 1, 2],
  [2, 1, 0, 0, 1, 2],
] as const

export function Figures() {
  const [people, groups, links] = text.figures
  return (
    <div className="opening__figures">
      <figure>
        <div className="opening__rows" aria-hidden="true">
          {ROWS.map(({ site, letter, chairs }) => (
            <div key={letter}>
              {Array.from({ length: chairs }, (_, at) => (
                <SiteChair key={at} tone={site} letter={letter} />
              ))}
            </div>
          ))}
        </div>
        <Caption head={people?.head} say={people?.text} />
      </figure>
      <figure>
        <div className="opening__circles" aria-hidden="true">
          {CIRCLES.map((tones, at) => (
            <Circle
              key={at}
              chairs={[
                { kind: 'leader', letter: '' },
                ...tones.map((tone) => ({ kind: 'site' as const, tone, letter: '' })),
              ]}
            />
          ))}
        </div>
        <Caption head={groups?.head} say={groups?.text} />
      </figure>
      <figure>
        <div className="opening__letter" aria-hidden="true">
          <i />
          <i />
          <i />
          <b />
        </div>
        <Caption head={links?.head} say={links?.text} />
      </figure>
    </div>
  )
}

function Caption({ head, say }: { readonly head?: string; readonly say?: string }) {
  return (
    <figcaption>
      <b>{head}</b>
      <span>{say}</span>
    </figcaption>
  )
}
