/** The verdict in a sentence, and what a sound receipt says. */
import { Check, X } from 'lucide-react'
import { Icon } from '../../design/parts/Icon.tsx'
import { verify as text } from '../../text/verify.ts'
import { ReceiptCard } from '../goodbye/ReceiptCard.tsx'
import type { Finding } from './find.ts'

export function VerdictView({ finding }: { finding: Finding }) {
  switch (finding.state) {
    case 'checking':
      return <p className="q">{text.checking}</p>
    case 'not': {
      const said = finding.code === 'no-keys' ? text.noKeys : text.not[finding.code]
      return (
        <div className="verdict verdict--not">
          <Icon of={X} />
          <div>
            <h2>{said.head}</h2>
            <p>{said.text}</p>
          </div>
        </div>
      )
    }
    case 'sound':
      return (
        <>
          <div className="verdict">
            <Icon of={Check} />
            <div>
              <h2>{text.sound}</h2>
              <p>{text.soundText}</p>
              {finding.claims.trial && <p>{text.trial}</p>}
            </div>
          </div>
          <ReceiptCard
            claims={finding.claims}
            texts={finding.texts}
            checkAt={`${window.location.host}/verify`}
          />
          <p className="small q">{text.saysNot}</p>
        </>
      )
  }
}
