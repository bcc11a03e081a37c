/** Other microphones, cameras and speakers, and a tone for the speaker. */
import { Volume2 } from 'lucide-react'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { devices as text } from '../../text/media.ts'
import { useMediaSnapshot } from '../context.tsx'
import { DeviceChoice } from './DeviceChoice.tsx'
import { useTone } from './useTone.ts'

const wordsFor = (kind: 'microphone' | 'camera' | 'speaker') => ({
  label: text.which[kind],
  usual: text.usual,
  unnamed: text.unnamed[kind],
})

export function DeviceMenus() {
  const { microphones, cameras, speakers } = useMediaSnapshot()
  const tone = useTone()
  const none = microphones.length + cameras.length + speakers.length === 0

  return (
    <Disclosure summary={text.choose}>
      <div className="preview__menus">
        {none && <p className="cap q">{text.afterOpening}</p>}
        <DeviceChoice kind="microphone" devices={microphones} words={wordsFor('microphone')} />
        <DeviceChoice kind="camera" devices={cameras} words={wordsFor('camera')} />
        {speakers.length > 0 && (
          <DeviceChoice kind="speaker" devices={speakers} words={wordsFor('speaker')} />
        )}
        <Button size="small" icon={Volume2} onClick={tone.play}>
          {text.testSpeaker}
        </Button>
        <div role="status">{tone.failed && <Problem>{text.toneFailed}</Problem>}</div>
      </div>
    </Disclosure>
  )
}
