/** Where files are dropped, and a button for whoever does not drop. */
import { Stamp } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { ownReceipts as text } from '../../text/ownReceipts.ts'

export function Drop({
  more,
  onFiles,
}: {
  readonly more: boolean
  readonly onFiles: (files: readonly File[]) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    // The button beside the words does the same for whoever has no pointer.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on is for a pointer alone
    <div
      className={over ? 'owndrop owndrop--over' : 'owndrop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <Icon of={Stamp} />
      <p>
        <b>{more ? text.dropMore : text.drop}</b>
        <span className="small q">{text.dropNote}</span>
      </p>
      <Button onClick={() => field.current?.click()}>{text.choose}</Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={text.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </div>
  )
}
