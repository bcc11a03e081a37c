/** An address that leads nowhere. */
import './how.css'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { PageHeader, PageLinks } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { nowhere as text } from '../../text/en/how.ts'
import { site } from '../../text/en/site.ts'

export default function NowherePage() {
  useSurface('paper', site.title(text.title))
  return (
    <div className="page">
      <PageHeader home>
        <PageLinks />
      </PageHeader>
      <main className="how how--nowhere">
        <h1>{text.heading}</h1>
        <p className="lead">{text.text}</p>
        <ButtonLink kind="primary" size="tall" href="/">
          {text.home}
        </ButtonLink>
      </main>
    </div>
  )
}
