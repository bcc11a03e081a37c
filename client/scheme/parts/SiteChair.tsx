/** A site: a chair with a letter. From the sixth site on chairs are white and the letter alone tells. */
import './site.css'

/** Sites that have a colour of their own. */
export const TONES = 5

export function SiteChair({ tone, letter }: { readonly tone: number; readonly letter: string }) {
  return (
    <svg
      className={`sitec tone--${tone < TONES ? tone + 1 : 'none'}`}
      viewBox="0 0 28 28"
      aria-hidden="true"
    >
      <path d="M4.5 5.6Q14-.2 23.5 5.6" />
      <rect x="3" y="7" width="22" height="19" rx="6.5" />
      <text x="14" y="21.4">
        {letter}
      </text>
    </svg>
  )
}

/** The chair and the site's name. */
export function SiteName({
  tone,
  letter,
  name,
}: {
  readonly tone: number
  readonly letter: string
  readonly name: string
}) {
  return (
    <span className="site">
      <SiteChair tone={tone} letter={letter} />
      <span>{name}</span>
    </span>
  )
}
