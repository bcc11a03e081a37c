/** How a session goes, for whoever has never sat in one. */
import './how.css'
import { ChairPlan } from '../../design/drawings/ChairPlan.tsx'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { how as text } from '../../text/how.ts'
import { PaperPage } from '../PaperPage.tsx'
import { List } from './List.tsx'

export default function HowPage() {
  return (
    <PaperPage title={text.title} className="how" here="/how">
      <header className="how__head">
        <div>
          <h1>{text.heading}</h1>
          <p className="lead">{text.lead}</p>
        </div>
        <ChairPlan state="sitting-back" />
      </header>
      <ol className="how__steps">
        {text.steps.map((step) => (
          <li key={step.name}>
            <h2>{step.name}</h2>
            <p>{step.text}</p>
            {step.room && (
              <p className="how__room">
                <span className="cap">{text.roomDoes}</span>
                <span>{step.room}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="lead how__variants">{text.variants}</p>
      <div className="how__lists">
        <List heading={text.yours.heading} items={text.yours.list} />
        <List heading={text.need.heading} items={text.need.list} />
      </div>
      <ButtonLink kind="primary" size="tall" href="/">
        {text.make}
      </ButtonLink>
    </PaperPage>
  )
}
