/** The page that checks a receipt, in Italian. */
import type * as english from '../en/verify.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const verify: Words<typeof english.verify> = {
  title: 'Verifica un attestato',
  heading: 'Verifica un attestato',
  lead: 'Un attestato si verifica qui, nel suo browser, con le chiavi di questo server. Non c’è un elenco in cui cercarlo, e nulla di ciò che mette qui viene inviato.',
  file: 'Scelga il file dell’attestato',
  fileButton: 'Scegli un file',
  paste: 'o incolli ciò che contiene',
  pasteHint:
    'Così com’è arrivato: la mail intera, una risposta con la citazione, l’indirizzo di un codice QR, più attestati insieme.',
  check: 'Verifica',
  nothing: 'Prima incolli un attestato o scelga il suo file.',
  checking: 'Verifica in corso',
  several: (count) => `Sono stati trovati ${count} attestati, in quest’ordine.`,

  sound: 'Questo attestato è autentico.',
  soundText: 'Lo ha firmato questo server, e da allora non è cambiato nulla.',
  trial:
    'È un attestato di prova: il server non ha un segreto duraturo, e presto non si potrà più verificare. Non lo prenda come prova.',
  saysNot:
    'Non dice chi ha presentato, che cosa si è detto né chi altro c’era, e il server non tiene alcun elenco di attestati.',

  not: {
    'receipt-malformed': {
      head: 'Questo attestato non è intero.',
      text: 'Manca qualcosa, o qualcosa non è al suo posto. Scelga il file così com’è stato scaricato.',
    },
    'receipt-unknown-key': {
      head: 'Questo attestato non è firmato da questo server.',
      text: 'Nessuna delle chiavi che conosce corrisponde. Forse viene da un altro server, o è firmato con una chiave che questo non elenca più.',
    },
    'receipt-altered': {
      head: 'Questo attestato è stato modificato.',
      text: 'La firma non corrisponde a ciò che dice ora. Non lo accetti.',
    },
    'receipt-text-altered': {
      head: 'Un nome in questo attestato è stato modificato.',
      text: 'La firma è autentica, ma un nome scritto accanto non è quello per cui è stata data. Non lo accetti.',
    },
    'receipt-not-checkable-here': {
      head: 'Questo browser non può verificarlo.',
      text: 'Non conosce questo tipo di firma (Ed25519). Usi una versione attuale di Firefox, Safari, Chrome o Edge.',
    },
  },
  offline: {
    save: 'Tieni questa verifica come file',
    file: 'verifica-attestati.html',
    missing: 'Il file non è arrivato. Controlli la connessione e riprovi.',
    saveNote:
      'Una sola pagina, in inglese, con dentro le chiavi di questo server. Verifica gli attestati senza rete, anche quando questo server non c’è più.',
    lead: (keys, from) =>
      `Gli attestati si verificano solo in questa pagina, con ${byCount(keys, 'la chiave', `le ${keys} chiavi`)} che ${from ?? 'il server'} vi ha messo quando è stata salvata. Nulla lascia questo dispositivo, e non serve una rete.`,
    name: 'Nome',
    unknownKey: {
      head: 'Nessuna chiave in questa pagina corrisponde.',
      text: 'Forse l’attestato viene da un altro server, o è firmato dopo il salvataggio di questa pagina. La salvi di nuovo, o verifichi sul server stesso.',
    },
  },
  noKeys: {
    head: 'Non è stato possibile ottenere le chiavi del server.',
    text: 'Controlli la connessione e riprovi.',
  },
}
