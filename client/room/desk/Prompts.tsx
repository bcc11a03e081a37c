/** Prompt cards: those of the phase on top, all others behind them. Nobody has to use one. */
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { PhaseKind } from '../../../shared/session/agenda.ts'
import { Icon } from '../../design/parts/Icon.tsx'
import type { InRoom } from '../../session/context.tsx'
import { prompts as text } from '../../text/deskPhases.ts'
import { promptCards } from '../../text/roomPrompts.ts'
import { Choices } from '../parts/Choices.tsx'
import { promptFrom, promptsFor } from './promptChoice.ts'

export function Prompts({ room }: { room: InRoom }) {
  const { moment } = room.view
  const phase = moment.at === 'running' ? moment.phase : null
  // A new phase brings its own card to the top.
  return <Deck key={phase ?? moment.at} phase={phase} />
}

function Deck({ phase }: { phase: PhaseKind | null }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const prompts = promptsFor(phase, promptCards)
  const prompt = promptFrom(prompts, chosen, 0)
  if (!prompt) return null
  const turn = (step: number) => setChosen(promptFrom(prompts, prompt.id, step)?.id ?? null)
  const firsts = prompts.filter((each) => each.id.endsWith('-0'))
  return (
    <section className="desk__sec" aria-label={text.choose}>
      <div className="prompt">
        <Choices
          title={text.choose}
          align="start"
          choices={firsts.map((each) => ({
            id: each.id,
            label: each.when,
            onChoose: () => setChosen(each.id),
          }))}
          trigger={
            <button type="button" className="prompt__when">
              {prompt.when}
            </button>
          }
        />
        <q aria-live="polite">{prompt.say}</q>
        <div className="prompt__turn">
          <button
            type="button"
            className="btn btn--quiet btn--square"
            aria-label={text.previous}
            onClick={() => turn(-1)}
          >
            <Icon of={ArrowLeft} />
          </button>
          <button
            type="button"
            className="btn btn--quiet btn--square"
            aria-label={text.next}
            onClick={() => turn(1)}
          >
            <Icon of={ArrowRight} />
          </button>
        </div>
      </div>
    </section>
  )
}
