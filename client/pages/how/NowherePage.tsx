/** An address that leads nowhere. */
import './how.css'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { nowhere as text } from '../../text/how.ts'
import { PaperPage } from '../PaperPage.tsx'

export default function NowherePage() {
  return (
    <PaperPage title={text.title} className="how how--nowhere">
      <h1>{text.heading}</h1>
      <p className="lead">{text.text}</p>
      <ButtonLink kind="primary" size="tall" href="/">
        {text.home}
      </ButtonLink>
    </PaperPage>
  )
}
