import { silenceContract } from './contract/silence.ts'
import { openStage } from './serverStage.ts'

silenceContract(() => openStage(), { keepsTracks: true })
