/** Camera, microphone, speaker and line at the door, in Romanian. */
import type * as english from '../en/media.ts'
import type { Words } from '../words.ts'

export const devices: Words<typeof english.devices> = {
  onlyYou: 'Vedeți numai dumneavoastră',
  preview: 'Imaginea camerei dumneavoastră',
  closed: 'Camera și microfonul sunt închise.',
  cameraClosed: 'Aveți camera închisă.',
  asking: 'Browserul întreabă dacă pagina le poate folosi.',
  open: 'Deschideți camera și microfonul',
  camera: { on: 'Camera pornită', off: 'Camera oprită' },
  microphone: { on: 'Microfonul pornit', off: 'Microfonul oprit' },
  level: 'Microfon',
  levelName: 'Nivelul microfonului',
  say: 'Spuneți câteva cuvinte.',
  heard: 'Vă auzim.',
  headphones: 'S-au găsit căști.',
  notOpen: 'Aveți microfonul închis.',
  silent:
    'De la acest microfon nu vine niciun sunet. Vedeți dacă are un buton de oprire sau alegeți altul mai jos.',
  choose: 'Alegeți dispozitivele',
  which: { microphone: 'Microfon', camera: 'Cameră video', speaker: 'Difuzor' },
  unnamed: { microphone: 'Microfon', camera: 'Cameră video', speaker: 'Difuzor' },
  usual: 'Cel obișnuit',
  afterOpening: 'Browserul le spune numele după ce sunt deschise.',
  testSpeaker: 'Redați un sunet ușor',
  toneFailed: 'Acest difuzor nu redă sunetul. Alegeți altul.',
  again: 'Încercați din nou',
}

export const problems: Words<typeof english.problems> = {
  microphone: {
    refused:
      'Pagina nu are voie să folosească microfonul. Apăsați semnul de lângă adresă, sus, permiteți microfonul, apoi încercați din nou.',
    missing:
      'Nu s-a găsit niciun microfon. Conectați unul și este preluat de la sine. Fără el puteți asculta, dar nu puteți vorbi.',
    'in-use': 'Microfonul este la alt program. Închideți-l acolo, apoi încercați din nou.',
    insecure:
      'Browserele deschid microfonul numai la adrese securizate. Cereți o adresă care începe cu https.',
    'no-devices':
      'Pagina este deschisă în altă aplicație sau într-un browser care nu dă microfonul. Copiați linkul și deschideți-l direct în Safari, Chrome, Edge sau Firefox.',
    unknown: 'Microfonul nu se deschide. Conectați-l din nou sau reporniți browserul.',
  },
  camera: {
    refused:
      'Pagina nu are voie să folosească camera. Apăsați semnul de lângă adresă, sus, permiteți camera, apoi încercați din nou.',
    missing:
      'Nu s-a găsit nicio cameră video. Conectați una și este preluată de la sine. Puteți participa și fără ea.',
    'in-use': 'Camera este la alt program. Închideți-o acolo, apoi încercați din nou.',
    insecure:
      'Browserele deschid camera numai la adrese securizate. Cereți o adresă care începe cu https.',
    'no-devices':
      'Pagina este deschisă în altă aplicație sau într-un browser care nu dă camera. Copiați linkul și deschideți-l direct în Safari, Chrome, Edge sau Firefox.',
    unknown: 'Camera nu se deschide. Conectați-o din nou sau reporniți browserul.',
  },
}

export const lineCheck: Words<typeof english.lineCheck> = {
  title: 'Conexiune',
  checking: 'Vedem dacă sunetul și imaginea trec.',
  allWell: 'Trece totul.',
  goesRound: 'Trece totul, pe ocolite.',
  notAll: 'Ceva nu trece.',
  unsure: 'Nu s-a putut verifica totul.',
  again: 'Verificați din nou',
  room: { works: 'Încăperea răspunde.', fails: 'În acest moment încăperea nu răspunde.' },
  sealing: {
    works: 'Browserul poate sigila sunetul și imaginea.',
    fails: 'Browserul nu poate sigila sunetul și imaginea, așa că nu participă cu niciunul.',
  },
  media: {
    straight: 'Sunetul și imaginea trec, pe drumul lor obișnuit.',
    turn: 'Această rețea blochează drumul obișnuit al imaginii și al sunetului. Trec pe ocolite, printr-un releu; imaginile pot fi mai mici, vocile ajung întregi.',
    port: 'Această rețea blochează drumul obișnuit al imaginii și al sunetului. Trec pe ocolite, prin portul paginilor web; imaginile pot fi mai mici, vocile ajung întregi.',
    blocked:
      'Această rețea blochează sunetul și imaginea, pe toate drumurile. Altă rețea, de exemplu cea a unui telefon, le lasă să treacă.',
    unknown: 'Acum nu s-a putut verifica dacă sunetul și imaginea trec.',
  },
}
