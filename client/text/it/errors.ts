/** One sentence for every way in which something can be refused, in Italian: what has happened, and the way on. */
import type * as english from '../en/errors.ts'
import type { Words } from '../words.ts'

export const refused: Words<typeof english.refused> = {
  'protocol-version':
    'Questa pagina è di un’altra versione della stanza. La ricarichi per proseguire.',
  'bad-message': 'La stanza non riesce a leggere ciò che invia questa pagina. Ricarichi la pagina.',
  'too-large': 'È troppo lungo.',
  'too-fast': 'È molto in una volta. Aspetti un momento, poi riprovi.',

  'link-missing':
    'Questa pagina non ha più il suo link. Apra di nuovo il link che ha ricevuto; la sua sedia resta riservata.',
  'link-malformed':
    'Questo non è il link di una stanza. Chieda a chi l’ha mandato il link così com’è stato creato.',
  'link-cut-off':
    'Manca la fine di questo link: è stata tagliata lungo la strada. Lo copi per intero, o lo chieda di nuovo.',
  'link-altered':
    'Questo link non è di questo server, o è stato modificato. Chieda a chi l’ha mandato il link così com’è stato creato.',
  'link-too-early': 'La porta non è ancora aperta.',
  'link-over': 'Il tempo di questa stanza è finito. I suoi link non valgono più.',
  'dates-altered':
    'La nota delle date è stata tagliata o modificata, o è di un altro gruppo. La chieda di nuovo. Il suo link vale anche senza.',
  'link-renewed': 'Un link più recente ha preso il posto di questo. Lo chieda a chi conduce.',
  'link-barred':
    'Questo link non apre più questa stanza. Se crede che dovrebbe, chieda a chi conduce.',
  'key-does-not-fit':
    'La chiave alla fine di questo link non è quella della stanza. Chieda di nuovo il link e lo copi per intero.',
  'room-ended': 'Questa stanza è chiusa. Non ne resta nulla.',
  'room-locked': 'Chi conduce ha chiuso a chiave la porta. Aspetti qualche minuto, poi riprovi.',
  'door-full': 'Ci sono molte persone alla porta. Aspetti un minuto, poi riprovi.',
  'no-free-chair':
    'Tutte le sedie del cerchio sono occupate. Solo chi conduce può aggiungerne una.',
  'chair-taken': 'Ora su quella sedia c’è qualcuno.',
  'move-declined': 'Il suo link è aperto in un’altra pagina, e la sedia resta a quella.',
  removed: 'Chi conduce Le ha chiesto di lasciare questa stanza. Il suo link non la apre più.',
  'ticket-refused':
    'Non è stato possibile ritrovare la sua sedia. Venga alla porta; chi conduce La fa entrare.',
  'not-at-the-door': 'Quella persona non è più alla porta.',
  'guest-renamed':
    'Nel frattempo quella persona ha dato un altro nome. Guardi di nuovo, poi la faccia entrare.',
  'not-seated': 'Lei non ha ancora una sedia in questa stanza.',

  'too-many-rooms': 'Questo server non può accogliere altre stanze. Riprovi più tardi.',
  'too-many-connections':
    'Da questa rete sono aperte troppe pagine. Chiuda quelle che non servono, poi riprovi.',
  'room-elsewhere': 'La sua stanza è appena passata a un’altra macchina. Riprovi tra un momento.',
  'no-machine':
    'Ora nessuna macchina può accogliere questa stanza. La sua sedia resta riservata. Riprovi tra qualche secondo.',
  draining: 'Questo server sta per riavviarsi e non apre nuove stanze. Riprovi tra qualche minuto.',
  'room-creation-closed':
    'Per preparare una stanza su questo server serve la frase di accesso del server.',
  'sign-in-needed':
    'Su questo server le stanze le prepara chi appartiene all’ente. Acceda, poi prepari la stanza.',
  'sign-in-failed': 'L’accesso non è riuscito. Riprovi ancora una volta.',
  'sign-in-refused':
    'Con l’account del suo ente non si possono preparare stanze qui. Può cambiarlo chi gestisce questo server.',
  'sign-in-away': 'L’accesso del suo ente non risponde. Riprovi tra qualche minuto.',
  'operators-only':
    'Questa pagina è per chi gestisce questo server. Si apre con la frase di accesso della gestione.',

  'not-allowed': 'Questo qui non spetta a Lei.',
  'leaders-only': 'Può farlo solo chi conduce.',
  'not-in-this-phase': 'In questa fase non ha posto.',
  'no-such-phase': 'Questo incontro non ha questa fase.',
  'no-such-seat': 'Questa sedia non c’è.',
  'seat-not-here': 'In questo momento su quella sedia non c’è nessuno.',
  'someone-else-there': 'Ormai su quella sedia c’è un’altra persona. Guardi di nuovo, poi decida.',
  'no-presenter': 'Nessuno presenta ancora. Prima scelga qualcuno.',
  'presenter-chosen-already': 'C’è già qualcuno che presenta.',
  'presenter-still-back':
    'Chi presenta è ancora in ascolto alla finestra. Prima faccia tornare questa persona nel cerchio.',
  'not-the-presenter': 'Può farlo solo chi presenta.',
  'no-second-case': 'Questo incontro non ha un secondo caso.',
  'not-running': 'L’incontro non è in corso.',
  'already-so': 'È già così.',
  'moved-on': 'L’altra persona che conduce è già andata avanti.',
  'no-chair-left': 'Nel cerchio non c’è posto per altre sedie.',
  'no-such-signal': 'Quel segnale non c’è più.',
  'not-your-turn': 'Nel giro la parola è a qualcun altro.',
  'no-observer-question': 'Ora non si sta chiedendo di nessuno che voglia osservare.',
  'observer-not-agreed': 'Non tutto il gruppo è d’accordo; chi voleva osservare resta fuori.',
  'leaders-present': 'Chi conduce è qui: spetta a chi conduce.',
  resuming: 'La stanza sta ritrovando il filo. Aspetti qualche secondo.',
  'session-ended': 'L’incontro è finito.',

  'frame-malformed': 'Non si è potuto leggere, e non è arrivato a nessuno. Riprovi.',
  'frame-not-yours': 'Non veniva dalla sua sedia, e non è arrivato a nessuno. Ricarichi la pagina.',
  'frame-old': 'È arrivato troppo tardi, e non lo ha nessuno. Riprovi.',
  'epoch-old': 'La stanza ha appena cambiato le chiavi, e non è arrivato a nessuno. Riprovi.',
  'board-closed': 'Per ora sulla lavagna non si scrive. Le sue parole sono ancora qui.',
  'board-hidden': 'In questo momento i biglietti sono coperti. Le sue parole sono ancora qui.',
  'board-full': 'La lavagna è piena. Tolga qualcosa, o chieda a chi conduce di cancellarla.',
  'board-gone': 'La lavagna è stata cancellata. Le sue parole sono ancora qui.',
  'word-given': 'Lei ha già lasciato una parola.',
  'strip-off': 'In questa stanza le note fra chi conduce sono disattivate.',
  'not-a-copy': 'Ciò che questa pagina ricorda dell’incontro non corrisponde. Venga alla porta.',
  'copy-too-old': 'Ciò che questa pagina ricorda dell’incontro è troppo vecchio. Venga alla porta.',
  'server-error': 'Qualcosa non ha funzionato sul server. Riprovi ancora una volta.',
}
