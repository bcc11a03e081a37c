/** Camera, microphone, speaker and line, tried at the door before anybody else sees or hears anything. */
import './trying.css'
import { Mic, MicOff, Video, VideoOff } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../design/parts/Button.tsx'
import { Problem } from '../../design/parts/Field.tsx'
import { devices as text } from '../../text/media.ts'
import { useMediaSnapshot, useRoomMedia } from '../context.tsx'
import { withoutDevices } from '../own/deviceProblem.ts'
import { DeviceMenus } from './DeviceMenus.tsx'
import { LineCheck } from './LineCheck.tsx'
import { MicrophoneMeter } from './MicrophoneMeter.tsx'
import { OwnPreview } from './OwnPreview.tsx'
import { problemsOf } from './problemsOf.ts'

export default function DevicePreview() {
  const media = useRoomMedia()
  const snapshot = useMediaSnapshot()
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)

  const open = async (wants: { microphone: boolean; camera: boolean }) => {
    setTried(true)
    setAsking(true)
    try {
      await media.tryDevices(wants)
    } finally {
      setAsking(false)
    }
  }

  // Where there is nothing to ask, that is said before anybody does.
  const [without] = useState(() => withoutDevices())
  const problems = problemsOf(
    without && !tried ? { microphoneProblem: without, cameraProblem: without } : snapshot,
  )
  const { camera, microphone } = snapshot
  return (
    <div className="preview">
      <OwnPreview open={camera} tried={tried} asking={asking} />
      {tried ? (
        <>
          <MicrophoneMeter />
          <div className="row row--wrap">
            <Button
              size="small"
              icon={camera ? Video : VideoOff}
              aria-pressed={camera}
              onClick={() =>
                void (camera ? media.setCamera(false) : open({ camera: true, microphone: false }))
              }
            >
              {camera ? text.camera.on : text.camera.off}
            </Button>
            <Button
              size="small"
              icon={microphone ? Mic : MicOff}
              aria-pressed={microphone}
              onClick={() =>
                void (microphone
                  ? media.setMicrophone(false)
                  : open({ camera: false, microphone: true }))
              }
            >
              {microphone ? text.microphone.on : text.microphone.off}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button icon={Video} onClick={() => void open({ camera: true, microphone: true })}>
            {text.open}
          </Button>
        </div>
      )}
      <div role="status" className="preview__problems">
        {problems.map(({ kind, sentence }) => (
          <div key={kind} className="preview__problem">
            <Problem>{sentence}</Problem>
            <Button
              size="small"
              disabled={asking}
              onClick={() =>
                void open({ camera: kind === 'camera', microphone: kind === 'microphone' })
              }
            >
              {text.again}
            </Button>
          </div>
        ))}
      </div>
      <DeviceMenus />
      <LineCheck />
    </div>
  )
}
