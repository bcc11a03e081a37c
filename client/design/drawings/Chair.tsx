/** An empty chair, seen from the front: a line lost, a chair kept. */
import './drawings.css'

export function Chair({ className }: { className?: string }) {
  return (
    <svg
      className={className ? `chair ${className}` : 'chair'}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      <path d="M15 25V11a5 5 0 0 1 5-5h8a5 5 0 0 1 5 5v14" />
      <path d="M12 25h24v6H12z" />
      <path d="M15 31l-2.5 11M33 31l2.5 11" />
    </svg>
  )
}
