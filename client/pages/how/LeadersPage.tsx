/** What leaders need to know before the first session. */
import './how.css'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { leaders as text } from '../../text/how.ts'
import { PaperPage } from '../PaperPage.tsx'
import { List } from './List.tsx'

export default function LeadersPage() {
  return (
    <PaperPage title={text.title} className="how" here="/leaders">
      <header>
        <h1>{text.heading}</h1>
        <p className="lead">{text.lead}</p>
      </header>
      <div className="how__parts">
        {text.parts.map((part) => (
          <List key={part.heading} heading={part.heading} items={part.list} />
        ))}
      </div>
      <div className="how__limits">
        <List heading={text.know.heading} items={text.know.list} />
      </div>
      <div className="row row--wrap how__ways">
        <ButtonLink kind="primary" size="tall" href="/">
          {text.make}
        </ButtonLink>
        <ButtonLink size="tall" href="/verify">
          {text.receipts}
        </ButtonLink>
        <ButtonLink size="tall" href="/scheme">
          {text.scheme}
        </ButtonLink>
      </div>
    </PaperPage>
  )
}
