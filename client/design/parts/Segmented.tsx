/** One of a few, all in view: native radio buttons in a fieldset. */
import './segmented.css'
import { type ReactNode, useId } from 'react'

export interface Segment<T extends string> {
  readonly value: T
  readonly label: ReactNode
  /** A second, smaller line. */
  readonly note?: string
}

interface SegmentedProps<T extends string> {
  readonly legend: string
  readonly options: readonly Segment<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly hint?: ReactNode
  readonly className?: string
}

export function Segmented<T extends string>({
  legend,
  options,
  value,
  onChange,
  hint,
  className,
}: SegmentedProps<T>) {
  const name = useId()
  const hintId = `${name}-hint`
  return (
    <fieldset aria-describedby={hint ? hintId : undefined}>
      <legend className="lab">{legend}</legend>
      <div className={className ? `seg ${className}` : 'seg'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              className="sr"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span>{option.label}</span>
              {option.note && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
      {hint && (
        <p className="hint cap q" id={hintId}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
