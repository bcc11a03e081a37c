import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MediaServer } from '../../../server/media/media.ts'
import { ALL, type Guest, type Stage, until } from '../serverStage.ts'

/** The microphone right, against a client that does not keep to it, on whatever media server stands behind the door. */
export function silenceContract(
  open: () => Promise<Stage<MediaServer>>,
  /** LiveKit takes a track back whose right is withdrawn; ours keeps it and hands nothing on. */
  { keepsTracks }: { readonly keepsTracks: boolean },
): void {
  // Seat 0 listens, seat 1 is silenced.
  let stage: Stage<MediaServer>
  let listener: Guest
  let presenter: Guest

  const MUTED = { ...ALL, microphone: false }

  beforeAll(async () => {
    stage = await open()
    stage.media.openRoom('quiet')
    for (const seat of [0, 1]) stage.media.setRights('quiet', seat, ALL)
    listener = await stage.enter('quiet', 0)
    presenter = await stage.enter('quiet', 1)
    await presenter.publish()
    // Told to take the track back, this client sends on.
    await presenter.run('room.localParticipant.unpublishTrack = async () => undefined; 0')
    await until(heard, (packets) => packets > 20, 15_000)
  })
  afterAll(() => stage.close())

  const heard = async () => (await listener.received())['seat-1']?.audioPackets ?? 0

  /** Counts packets from the moment that whatever was on its way has arrived. */
  async function silentFor(ms: number, during: () => Promise<unknown> = async () => undefined) {
    await new Promise((resolve) => setTimeout(resolve, 300))
    const before = await heard()
    await during()
    await new Promise((resolve) => setTimeout(resolve, ms))
    expect((await heard()) - before).toBe(0)
  }

  /** Keeps the browser's own sender running whatever livekit-client thinks of it. */
  const SHOUT = `
  window.pcs = [room.engine.pcManager.publisher._pc ?? room.engine.pcManager.publisher.pc];
  window.senders = pcs[0].getSenders().filter((s) => s.track?.kind === 'audio');
  senders.forEach((s) => { s.track.enabled = true });
  room.localParticipant.audioTrackPublications.forEach((p) => { p.track.mediaStreamTrack.enabled = true });
  senders.length`

  const sent = () =>
    presenter.run<number>(
      `(async () => { let n = 0; for (const s of senders) for (const r of (await s.getStats()).values()) if (r.type === 'outbound-rtp') n += r.packetsSent; return n })()`,
    )

  test('withdrawn: not one packet more, though the client sends on', async () => {
    stage.media.setRights('quiet', 1, MUTED)
    expect(await presenter.run<number>(SHOUT)).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await presenter.run(SHOUT)
    const before = await sent()
    await silentFor(2000)
    expect(await sent()).toBeGreaterThan(before + 50)
  })

  test('withdrawn: unmuting, publishing again and calling sound a camera are refused', async () => {
    await silentFor(1500, async () => {
      await presenter.run(
        `room.engine.updateMuteStatus([...room.localParticipant.audioTrackPublications.keys()][0], false); 0`,
      )
      await presenter.run(`(async () => {
      const [track] = (await navigator.mediaDevices.getUserMedia({ audio: true })).getTracks();
      room.localParticipant.hasPermissionsToPublish = () => true;
      room.localParticipant.publishTrack(track, { source: 'microphone' }).catch((e) => { window.refusedMic = String(e) });
      room.localParticipant.publishTrack(track.clone(), { source: 'camera' }).catch((e) => { window.refusedCam = String(e) });
    })()`)
      await new Promise((resolve) => setTimeout(resolve, 1000))
    })
    expect(
      await listener.run<number>(
        "room.remoteParticipants.get('seat-1').audioTrackPublications.size",
      ),
    ).toBe(keepsTracks ? 1 : 0)
  })

  test('withdrawn: an audio section that was announced as a camera goes nowhere', async () => {
    const before = (await listener.received())['seat-1']?.videoPackets ?? 0
    await silentFor(1500, () =>
      presenter.run(`(async () => {
      const pc = room.engine.pcManager.publisher.pc ?? room.engine.pcManager.publisher._pc;
      const [track] = (await navigator.mediaDevices.getUserMedia({ audio: true })).getTracks();
      room.localParticipant.hasPermissionsToPublish = () => true;
      const camera = (await navigator.mediaDevices.getUserMedia({ video: true })).getTracks()[0];
      camera.__defineGetter__('id', () => track.id);
      room.localParticipant.publishTrack(camera, { source: 'camera', simulcast: false }).catch(() => 0);
      pc.addTransceiver(track, { direction: 'sendonly' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await room.engine.negotiate();
    })().catch((e) => String(e))`),
    )
    await until(
      async () => (await listener.received())['seat-1']?.videoPackets ?? 0,
      (packets) => packets > before,
      5000,
    )
  })

  test('withdrawn: a new connection with the old token brings no sound', async () => {
    await presenter.page.close()
    presenter = await stage.enter('quiet', 1)
    await presenter.run('room.localParticipant.hasPermissionsToPublish = () => true; 0')
    await silentFor(1500, () =>
      presenter.run('room.localParticipant.setMicrophoneEnabled(true).catch((e) => String(e)); 0'),
    )
  })

  test('given back: heard again within a second of the own tap, without asking for the device', async () => {
    await presenter.page.close()
    presenter = await stage.enter('quiet', 1)
    stage.media.setRights('quiet', 1, ALL)
    await until(
      () => presenter.run<number>('room.localParticipant.permissions.canPublishSources.length'),
      (sources) => sources === 2,
      2000,
    )
    await presenter.run('room.localParticipant.setMicrophoneEnabled(true)')
    await until(heard, (packets) => packets > 10, 5000)
    stage.media.setRights('quiet', 1, MUTED)
    await silentFor(1000)
    await presenter.run(`
    window.asked = 0;
    const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = (c) => { window.asked += 1; return original(c) }; 0`)
    const before = await heard()
    stage.media.setRights('quiet', 1, ALL)
    await silentFor(800)
    await presenter.run('room.localParticipant.setMicrophoneEnabled(true)')
    await until(heard, (packets) => packets > before + 2, 5000)
    if (keepsTracks) expect(await presenter.run<number>('window.asked')).toBe(0)
  })
}
