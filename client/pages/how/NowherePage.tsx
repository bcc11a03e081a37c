/** An address that leads nowhere. */
import './how.css'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { PageHeader, PageLinks } from '../../design/parts/PageHeader.tsx'
import { useSurface } from '../../design/surface.ts'
import { common } from '../../text/en/common.ts'
import { nowhere as text } from '../../text/en/how.ts'

export default function NowherePage() {
  useSurface('paper', common.title(text.title))
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
