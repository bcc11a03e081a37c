/** A gentle word when a card looks as if it named someone. Looked at on this device only. */
import { Info } from 'lucide-react'
import type { Identifier } from '../../../shared/board/identifierHint.ts'
import { Icon } from '../../design/parts/Icon.tsx'
import { hintFor, card as text } from '../../text/board.ts'

export function Hint({ kind }: { readonly kind: Identifier | null }) {
  return (
    <div role="status" className={kind ? 'board__hint' : 'board__hint--none'}>
      {kind && (
        <>
          <Icon of={Info} />
          <span>
            <span>{hintFor[kind]}</span> <span className="cap">{text.hintNote}</span>
          </span>
        </>
      )}
    </div>
  )
}
