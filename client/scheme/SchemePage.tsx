/** A scheme's plan: opened from a file, changed in this page and saved to the file again. Nothing of it leaves the page. */
import './scheme.css'
import '../design/parts/sheet.css'
import { useEffect, useReducer } from 'react'
import { useSurface } from '../design/surface.ts'
import { scheme as text } from '../text/scheme.ts'
import { site } from '../text/site.ts'
import { Opening } from './opening/Opening.tsx'
import { PlanPages } from './PlanPages.tsx'
import { isUnsaved, planAfter } from './plan/plan.ts'

/** While the file lacks something, the browser asks before it lets the page go. */
function useWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}

export default function SchemePage() {
  const [plan, step] = useReducer(planAfter, null)
  const name = plan?.history.now.name
  useSurface('paper', site.title(name ?? text.title))
  useWarning(plan !== null && isUnsaved(plan))
  return plan === null ? <Opening onPlan={step} /> : <PlanPages plan={plan} step={step} />
}
