/** A passphrase for the file from its next saving on, or none. */
import { type FormEvent, useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Field } from '../../design/parts/Field.tsx'
import { scheme as text } from '../../text/scheme.ts'

const sealing = () => text.sealing

export function Sealing({
  sealed,
  onSeal,
}: {
  readonly sealed: boolean
  readonly onSeal: (passphrase: string | null) => void
}) {
  const [said, setSaid] = useState('')
  const [again, setAgain] = useState('')
  const [asked, setAsked] = useState(false)
  const submitted = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (said === again) onSeal(said === '' ? null : said)
  }
  return (
    <form className="sheet planhead__sealing" noValidate onSubmit={submitted}>
      <Field
        label={sealing().label}
        hint={sealing().hint}
        type="password"
        autoFocus
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <Field
        label={sealing().again}
        type="password"
        value={again}
        problem={asked && said !== again ? sealing().differ : null}
        onChange={(event) => setAgain(event.target.value)}
      />
      <Button type="submit">{said === '' && sealed ? sealing().off : sealing().button}</Button>
    </form>
  )
}
