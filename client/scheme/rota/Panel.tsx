/** What is beside the rota while something is chosen in it; its heading has the focus when it appears. */
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemeRota as text } from '../../text/schemeRota.ts'

export function Panel({
  heading,
  onClose,
  children,
}: {
  readonly heading: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const head = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about what the panel is about
  useEffect(() => head.current?.focus(), [heading])
  return (
    <Sheet className="plansheet planform rotapanel" aria-labelledby="rota-panel">
      <div className="plansheet__head">
        <h2 id="rota-panel" ref={head} tabIndex={-1}>
          {heading}
        </h2>
        <Button size="small" kind="quiet" icon={X} onClick={onClose}>
          {text.close}
        </Button>
      </div>
      {children}
    </Sheet>
  )
}
