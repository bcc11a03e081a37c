/** One of a few, all in view, small enough for a panel: native radio buttons. */
import { useId } from 'react'

export function Pick<T extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: string
  readonly options: readonly (readonly [value: T, label: string])[]
  /** Null while none holds. */
  readonly value: T | null
  readonly onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend className="pop__label">{legend}</legend>
      <div className="pick">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              className="sr"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
