/** The door of the room. */
export function DoorMark() {
  return (
    <svg
      className="door"
      width="44"
      height="44"
      viewBox="0 0 44 44"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M11 38V19a11 11 0 0 1 22 0v19Z" />
      <path d="M7 38h30" />
      <circle cx="28" cy="27" r="1.3" fill="currentColor" />
    </svg>
  )
}
