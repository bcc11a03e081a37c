/** The sheet for one's own sound and picture, and the help that leads there, in Italian. */
import type * as english from '../en/soundSheet.ts'
import type { Words } from '../words.ts'

export const soundSheet: Words<typeof english.soundSheet> = {
  title: 'Audio e video',
  close: 'Chiudi',
  goesOn: (phase) => `${phase}: la fase prosegue. Lei la sente.`,
  microphone: 'Microfono',
  speaker: 'Altoparlante',
  camera: 'Videocamera',
  usual: 'Come al solito',
  tone: 'Suono lieve',
  toneFailed: 'Questo altoparlante non suona. Ne scelga un altro.',
  onlyYou: 'La vede solo Lei. Scompare quando chiude questo foglio.',
  cameraOff: 'La sua videocamera è spenta. Si vede qui quando la accende.',
  voices: 'Una sola voce, solo per Lei',
  nobodyTold: 'Nessuno lo viene a sapere.',
  everyone: 'Mostra tutte le voci',
  voice: (name) => `Volume di ${name}, per Lei`,
  audioOnly: 'Solo audio per me',
  audioOnlyNote: 'Lei non vede nessuno; gli altri La vedono ancora.',
  keys: 'Tasti per i comandi',
  keysNote: 'M microfono, C videocamera, S è entrato qualcuno.',
  keysNotePresenter: 'S è entrato qualcuno, P mi serve una pausa, A sto bene.',
}

export const loudness: Words<typeof english.loudness> = {
  muchQuieter: 'molto più piano',
  quieter: 'più piano',
  aLittleQuieter: 'un po’ più piano',
  asItComes: 'come arriva',
  aLittleLouder: 'un po’ più forte',
  louder: 'più forte',
  muchLouder: 'molto più forte',
}

export const help: Words<typeof english.help> = {
  open: 'Aiuto',
  title: 'A che punto siamo',
  keys: 'Tasti',
  keysOff: 'Sono disattivati, in «Audio e video».',
  keysFor: { m: 'microfono', c: 'videocamera', s: 'è entrato qualcuno' },
  keysForPresenter: { s: 'è entrato qualcuno', p: 'mi serve una pausa', a: 'sto bene' },
  saidBefore: 'Che cosa è stato detto',
  nothingSaid: 'Non è ancora stato detto nulla.',
  trouble: 'Il mio audio o video non funziona',
  troubleNote: 'Provi microfono, altoparlante e videocamera, senza che nessuno lo sappia.',
  still: 'Ancora non va? «Un aiuto tecnico, per favore» lo dice a chi conduce, e a nessun altro.',
}
