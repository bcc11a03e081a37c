/* Before anything of the page has come: a file of the page's own that fails is waited for, and the page is opened again. */
;(() => {
  const FIRST = 1000
  const LONGEST = 15000
  const HELD = 8000
  let waiting = false
  const isThere = () => !document.getElementById('first-late')
  const comes = (address) =>
    fetch(address, { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(LONGEST) }).then(
      (answer) => answer.ok,
      () => false,
    )
  const tries = () => (history.state && history.state.first) || 0
  const again = (address, pause) => {
    setTimeout(async () => {
      if (isThere()) return
      // The file is there again, or the server has another page by now that names another file.
      if ((await comes(address)) || (await comes(location.pathname))) {
        history.replaceState({ ...history.state, first: tries() + 1 }, '', location.href)
        location.reload()
      } else again(address, Math.min(pause * 2, LONGEST))
    }, pause)
  }
  const say = () => {
    const late = document.getElementById('first-late')
    late.classList.add('first__late--now')
    late.setAttribute('role', 'status')
  }
  const waitFor = (file) => {
    const address = file && (file.src || (file.rel === 'stylesheet' && file.href))
    if (!address || waiting || isThere()) return
    waiting = true
    say()
    again(address, Math.min(FIRST * 2 ** tries(), LONGEST))
  }
  addEventListener('error', (event) => waitFor(event.target), true)
  // A browser draws nothing at all while a stylesheet is held: after a while the words stand there without it. It stays on its way,
  // so that a line which is merely slow is not asked to carry it twice; once it has come, the page opens with it.
  setTimeout(() => {
    for (const sheet of document.querySelectorAll('head link[rel="stylesheet"]'))
      if (!sheet.sheet && !isThere()) {
        sheet.addEventListener('load', () => location.reload())
        sheet.media = 'print'
        say()
      }
  }, HELD)
})()
