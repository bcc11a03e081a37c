/** On the way to the door: one quiet word, and what is in the way when nothing comes. */
import { Button } from '../../design/parts/Button.tsx'
import { useLong } from '../../design/parts/Loading.tsx'
import { useSurface } from '../../design/surface.ts'
import { useRoomSession } from '../../session/context.tsx'
import type { LineTrouble } from '../../session/wayThrough.ts'
import { arrive, connecting as text } from '../../text/roomDoor.ts'
import { site } from '../../text/site.ts'

/** No other try helps here. */
const FOR_GOOD: ReadonlySet<LineTrouble> = new Set(['not-secure', 'cannot-seal'])

export function Connecting({ trouble }: { trouble: LineTrouble | null }) {
  const session = useRoomSession()
  const long = useLong()
  useSurface('paper', site.title(arrive.title))
  const why = trouble ?? (long ? 'no-view' : null)
  return (
    <main className="loading serif">
      <h1 className="loading__title">{why ? text.title : site.loading}</h1>
      <p className="loading__why small" role="status">
        {why && text.why[why]}
      </p>
      {why && !FOR_GOOD.has(why) && <Button onClick={() => session.tryNow()}>{text.now}</Button>}
    </main>
  )
}
