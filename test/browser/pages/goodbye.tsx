/** The goodbye page on its own: what it shows comes in the fragment, as the session would hand it over. */
import '../../../client/design/tokens.css'
import '../../../client/design/base.css'
import '../../../client/later/pageBoundary.css'
import { createRoot } from 'react-dom/client'
import { Goodbye } from '../../../client/pages/goodbye/Goodbye.tsx'
import type { Gone } from '../../../client/session/context.tsx'

const root = document.getElementById('page')
const gone: Gone = JSON.parse(decodeURIComponent(window.location.hash.slice(1)))
if (root) createRoot(root).render(<Goodbye gone={gone} />)
