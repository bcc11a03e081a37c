/** The term's calendar and the rules that every plan keeps. */
import './term.css'
import { schemeTerm as text } from '../../text/schemeTerm.ts'
import { usePlan } from '../plan/context.tsx'
import { CalendarForm } from './CalendarForm.tsx'
import { Holidays } from './Holidays.tsx'
import { NextTerm } from './NextTerm.tsx'
import { RulesForm } from './RulesForm.tsx'
import { Times } from './Times.tsx'

export function TermPart() {
  const { scheme } = usePlan()
  return (
    <div className="planpart">
      <div className="planpart__head">
        <h1 tabIndex={-1}>{text.heading}</h1>
        <p className="q">{text.lead}</p>
      </div>
      <div className="termcols">
        <CalendarForm />
        <Times />
        <RulesForm />
        <Holidays />
      </div>
      {scheme.groups.length > 0 && <NextTerm />}
    </div>
  )
}
