/** Changing single dates of a running series: a leader's link in, a note for everybody out. Nothing is kept. */
import '../../design/parts/sheet.css'
import './dates.css'
import { useEffect, useRef, useState } from 'react'
import type { SignedNote } from '../../../shared/datesNote.ts'
import { PasteForm } from '../../design/parts/PasteForm.tsx'
import { dates as text } from '../../text/dates.ts'
import { PaperPage } from '../PaperPage.tsx'
import { DatesForm } from './DatesForm.tsx'
import { DatesMade } from './DatesMade.tsx'
import { fromThisTab, type LeadersSeries, readSeries } from './leadersSeries.ts'

type Stage =
  | { readonly at: 'asks' }
  | { readonly at: 'edits'; readonly series: LeadersSeries }
  | { readonly at: 'made'; readonly series: LeadersSeries; readonly note: SignedNote }

export default function DatesPage() {
  const [stage, setStage] = useState<Stage>({ at: 'asks' })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const brought = fromThisTab()
    if (brought === '') return
    void readSeries(brought).then((series) => {
      if (typeof series !== 'string') setStage({ at: 'edits', series })
    })
  }, [])
  const { at } = stage
  // Each step begins at its heading, for the eye and for screen readers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step anew
  useEffect(() => heading.current?.focus(), [at])
  return (
    <PaperPage title={text.title} className="redate">
      <h1 ref={heading} tabIndex={-1}>
        {at === 'made' ? text.done : text.heading}
      </h1>
      <p className="lead">{at === 'made' ? text.doneLead : text.lead}</p>
      {stage.at === 'asks' && <Ask onFound={(series) => setStage({ at: 'edits', series })} />}
      {stage.at === 'edits' && (
        <DatesForm
          series={stage.series}
          onSigned={(note) => setStage({ at: 'made', series: stage.series, note })}
        />
      )}
      {stage.at === 'made' && (
        <DatesMade
          series={{ ...stage.series, note: stage.note }}
          note={stage.note}
          onAgain={() => setStage({ at: 'edits', series: { ...stage.series, note: stage.note } })}
        />
      )}
    </PaperPage>
  )
}

function Ask({ onFound }: { onFound: (series: LeadersSeries) => void }) {
  const read = async (pasted: string): Promise<string | null> => {
    const series = await readSeries(pasted)
    if (typeof series === 'string') return series
    onFound(series)
    return null
  }
  return (
    <PasteForm
      className="sheet redate__form"
      label={text.ask}
      hint={text.askHint}
      go={text.go}
      read={read}
    />
  )
}
