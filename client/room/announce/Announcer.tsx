/** The one polite live region of the room: what changed, said once. */
export function Announcer({ spoken }: { spoken: string }) {
  return (
    <p className="sr" role="status" data-announcer>
      {spoken}
    </p>
  )
}
