/** One sentence for every way in which something can be refused, in Romanian: what has happened, and the way on. */
import type * as english from '../en/errors.ts'
import type { Words } from '../words.ts'

export const refused: Words<typeof english.refused> = {
  'protocol-version':
    'Această pagină este din altă versiune a încăperii. Reîncărcați-o ca să continuați.',
  'bad-message': 'Încăperea nu poate citi ce trimite această pagină. Reîncărcați pagina.',
  'too-large': 'Este prea lung.',
  'too-fast': 'Sunt multe deodată. Așteptați puțin, apoi încercați din nou.',

  'link-missing':
    'Pagina nu mai are linkul. Deschideți încă o dată linkul pe care l-ați primit; scaunul vă este păstrat.',
  'link-malformed':
    'Acesta nu este linkul unei încăperi. Cereți de la cine vi l-a trimis linkul așa cum a fost făcut.',
  'link-cut-off':
    'Lipsește sfârșitul linkului: s-a tăiat pe drum. Copiați-l întreg sau cereți-l din nou.',
  'link-altered':
    'Acest link nu a fost făcut de serverul acesta sau a fost schimbat între timp. Cereți de la cine vi l-a trimis linkul așa cum a fost făcut.',
  'link-too-early': 'Ușa nu este încă deschisă.',
  'link-over': 'Timpul acestei încăperi s-a încheiat. Linkurile ei s-au oprit definitiv.',
  'dates-altered':
    'Nota cu datele schimbate a fost tăiată sau modificată ori este a altui grup. Cereți-o din nou. Linkul dumneavoastră funcționează și fără ea.',
  'link-renewed': 'Acest link a fost înlocuit cu unul mai nou. Cereți-l conducătorilor grupului.',
  'link-barred':
    'Acest link nu mai deschide încăperea. Dacă vi se pare o greșeală, întrebați conducătorii grupului.',
  'key-does-not-fit':
    'Cheia de la sfârșitul linkului nu se potrivește cu încăperea. Cereți linkul din nou și copiați-l întreg.',
  'room-ended': 'Această încăpere s-a încheiat. Nu s-a păstrat nimic din ea.',
  'room-locked': 'Conducătorii au încuiat ușa. Așteptați câteva minute, apoi încercați din nou.',
  'door-full': 'Sunt multe persoane la ușă. Așteptați un minut, apoi încercați din nou.',
  'no-free-chair': 'Toate scaunele din cerc sunt ocupate. Numai conducătorii pot adăuga unul.',
  'chair-taken': 'Pe acest scaun stă acum altcineva.',
  'move-declined': 'Linkul dumneavoastră este deschis în altă pagină, iar scaunul rămâne acolo.',
  removed:
    'Conducătorii v-au rugat să ieșiți din încăpere. Linkul dumneavoastră nu o mai deschide.',
  'ticket-refused':
    'Scaunul dumneavoastră nu a mai putut fi găsit. Veniți la ușă; vă deschide unul dintre conducători.',
  'not-at-the-door': 'Această persoană nu mai este la ușă.',
  'guest-renamed':
    'Această persoană a dat alt nume de când v-ați uitat. Uitați-vă din nou, apoi deschideți-i.',
  'not-seated': 'Încă nu aveți un scaun în această încăpere.',

  'too-many-rooms': 'Serverul ține atâtea încăperi câte poate. Încercați din nou mai târziu.',
  'too-many-connections':
    'Din această rețea sunt deschise prea multe pagini. Închideți-le pe cele de care nu aveți nevoie, apoi încercați din nou.',
  'room-elsewhere': 'Încăperea tocmai s-a mutat pe altă mașină. Încercați din nou peste o clipă.',
  'no-machine':
    'În acest moment nicio mașină nu poate primi încăperea. Scaunul vă este păstrat. Încercați din nou peste câteva secunde.',
  draining:
    'Serverul urmează să repornească și nu mai deschide încăperi noi. Încercați din nou peste câteva minute.',
  'room-creation-closed': 'Ca să faceți o încăpere pe acest server, aveți nevoie de parola lui.',
  'sign-in-needed':
    'Pe acest server, încăperile sunt făcute de persoane din organizația lui. Autentificați-vă, apoi faceți încăperea.',
  'sign-in-failed': 'Autentificarea nu a reușit. Mai încercați o dată.',
  'sign-in-refused':
    'Contul dumneavoastră din organizație nu poate face încăperi aici. Cine administrează serverul poate schimba acest lucru.',
  'sign-in-away': 'Autentificarea organizației nu răspunde. Încercați din nou peste câteva minute.',
  'operators-only':
    'Această pagină este pentru cine administrează serverul. Se deschide cu parola de administrare.',

  'not-allowed': 'Aici nu ține de dumneavoastră.',
  'leaders-only': 'Numai conducătorii pot face acest lucru.',
  'not-in-this-phase': 'Acest lucru nu își are locul în etapa aceasta.',
  'no-such-phase': 'Ședința nu are o astfel de etapă.',
  'no-such-seat': 'Nu există un astfel de scaun.',
  'seat-not-here': 'Pe acest scaun nu este nimeni în acest moment.',
  'someone-else-there':
    'Între timp, pe acest scaun stă altcineva. Uitați-vă din nou, apoi hotărâți.',
  'no-presenter': 'Încă nu prezintă nimeni. Alegeți mai întâi cine prezintă cazul.',
  'presenter-chosen-already': 'S-a ales deja cine prezintă cazul.',
  'presenter-still-back':
    'Cine a prezentat cazul este încă la fereastră. Întâi are loc revenirea în cerc.',
  'not-the-presenter': 'Numai cine prezintă cazul poate face acest lucru.',
  'no-second-case': 'Ședința aceasta nu are un al doilea caz.',
  'not-running': 'Ședința nu este în desfășurare.',
  'already-so': 'Este deja așa.',
  'moved-on': 'Celălalt conducător a mers deja mai departe.',
  'no-chair-left': 'În cerc nu mai încap scaune.',
  'no-such-signal': 'Acest semn nu mai este acolo.',
  'not-your-turn': 'Acum este rândul altcuiva.',
  'no-observer-question': 'Nimeni nu este întrebat acum despre observare.',
  'observer-not-agreed':
    'Nu toată lumea a fost de acord cu observarea, așa că persoana rămâne afară.',
  'leaders-present': 'Unul dintre conducători este aici; acest lucru ține de conducere.',
  resuming: 'Încăperea își regăsește locul. Așteptați câteva secunde.',
  'session-ended': 'Ședința s-a încheiat.',

  'frame-malformed': 'Nu a putut fi citit, deci nu a ajuns la nimeni. Încercați din nou.',
  'frame-not-yours':
    'Nu purta semnul scaunului dumneavoastră, deci nu a ajuns la nimeni. Reîncărcați pagina.',
  'frame-old': 'A venit prea târziu, deci nu a ajuns la nimeni. Încercați din nou.',
  'epoch-old':
    'Încăperea tocmai și-a schimbat cheile, deci nu a ajuns la nimeni. Încercați din nou.',
  'board-closed': 'Pe tablă nu se mai scrie. Cuvintele dumneavoastră sunt încă aici.',
  'board-hidden': 'Biletele sunt ascunse acum. Cuvintele dumneavoastră sunt încă aici.',
  'board-full': 'Tabla este plină. Luați ceva de pe ea sau rugați conducătorii să o șteargă.',
  'board-gone': 'Tabla a fost ștearsă. Cuvintele dumneavoastră sunt încă aici.',
  'word-given': 'Ați dat deja un cuvânt.',
  'strip-off': 'În această încăpere, notele dintre conducători sunt oprite.',
  'not-a-copy': 'Ce ține minte pagina despre ședință nu se potrivește. Veniți la ușă.',
  'copy-too-old': 'Ce ține minte pagina despre ședință este prea vechi. Veniți la ușă.',
  'server-error': 'Ceva nu a mers pe server. Mai încercați o dată.',
}
