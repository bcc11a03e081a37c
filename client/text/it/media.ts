/** Camera, microphone, speaker and line at the door, in Italian. */
import type * as english from '../en/media.ts'
import type { Words } from '../words.ts'

export const devices: Words<typeof english.devices> = {
  onlyYou: 'Lo vede solo Lei',
  preview: 'Anteprima della sua videocamera',
  closed: 'Videocamera e microfono sono chiusi.',
  cameraClosed: 'La sua videocamera è spenta.',
  asking: 'Il browser chiede se questa pagina può usarli.',
  open: 'Apri videocamera e microfono',
  camera: { on: 'Videocamera accesa', off: 'Videocamera spenta' },
  microphone: { on: 'Microfono aperto', off: 'Microfono chiuso' },
  level: 'Microfono',
  levelName: 'Livello del microfono',
  say: 'Dica qualche parola.',
  heard: 'La si sente.',
  headphones: 'Cuffie trovate.',
  notOpen: 'Il suo microfono è chiuso.',
  silent:
    'Questo microfono non dà alcun suono. Guardi se ha un interruttore, o ne scelga un altro qui sotto.',
  choose: 'Scegli i dispositivi',
  which: { microphone: 'Microfono', camera: 'Videocamera', speaker: 'Altoparlante' },
  unnamed: { microphone: 'Microfono', camera: 'Videocamera', speaker: 'Altoparlante' },
  usual: 'Come al solito',
  afterOpening: 'Il browser ne dice il nome quando sono aperti.',
  testSpeaker: 'Riproduci un suono lieve',
  toneFailed: 'Questo altoparlante non suona. Ne scelga un altro.',
  again: 'Riprova',
}

export const problems: Words<typeof english.problems> = {
  microphone: {
    refused:
      'Questa pagina non può usare il microfono. Prema il simbolo accanto all’indirizzo, in alto, permetta il microfono, poi riprovi.',
    missing:
      'Non si è trovato nessun microfono. Ne colleghi uno, e si attiva da solo. Senza microfono può ascoltare, ma non parlare.',
    'in-use': 'Un altro programma sta usando il microfono. Lo chiuda lì, poi riprovi.',
    insecure:
      'I browser aprono il microfono solo su indirizzi sicuri. Chieda un indirizzo che inizi con https.',
    'no-devices':
      'Questa pagina è aperta dentro un’altra app, o in un browser che non dà il microfono. Copi il link e lo apra direttamente in Safari, Chrome, Edge o Firefox.',
    unknown: 'Il microfono non si apre. Lo colleghi di nuovo, o riavvii il browser.',
  },
  camera: {
    refused:
      'Questa pagina non può usare la videocamera. Prema il simbolo accanto all’indirizzo, in alto, permetta la videocamera, poi riprovi.',
    missing:
      'Non si è trovata nessuna videocamera. Ne colleghi una, e si attiva da sola. Può partecipare anche senza.',
    'in-use': 'Un altro programma sta usando la videocamera. La chiuda lì, poi riprovi.',
    insecure:
      'I browser aprono la videocamera solo su indirizzi sicuri. Chieda un indirizzo che inizi con https.',
    'no-devices':
      'Questa pagina è aperta dentro un’altra app, o in un browser che non dà la videocamera. Copi il link e lo apra direttamente in Safari, Chrome, Edge o Firefox.',
    unknown: 'La videocamera non si apre. La colleghi di nuovo, o riavvii il browser.',
  },
}

export const lineCheck: Words<typeof english.lineCheck> = {
  title: 'Connessione',
  checking: 'Si sta guardando se audio e video passano.',
  allWell: 'Passa tutto.',
  goesRound: 'Passa tutto, per un’altra via.',
  notAll: 'Qualcosa non passa.',
  unsure: 'Non si è potuto guardare tutto.',
  again: 'Guarda di nuovo',
  room: { works: 'La stanza risponde.', fails: 'In questo momento la stanza non risponde.' },
  sealing: {
    works: 'Questo browser può sigillare audio e video.',
    fails: 'Questo browser non può sigillare audio e video, perciò non li usa.',
  },
  media: {
    straight: 'Audio e video passano, per la loro via.',
    turn: 'Questa rete blocca la via propria del video. Si passa da un ripetitore; le immagini possono essere più piccole, le voci arrivano intere.',
    port: 'Questa rete blocca la via propria del video. Si passa dalla via del web; le immagini possono essere più piccole, le voci arrivano intere.',
    blocked:
      'Questa rete blocca audio e video, per ogni via possibile. Un’altra rete, per esempio quella di un telefono, li lascia passare.',
    unknown: 'Se audio e video passano, ora non si è potuto guardare.',
  },
}
