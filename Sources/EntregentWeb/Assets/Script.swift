/// Small comforts for browsers that run scripts; nothing needs them.
enum Script {
  static let text = #"""
    // What only scripts can do is shown where they run.
    document.documentElement.classList.add('scripted');

    // Search as you type: the list is fetched and put in place of the old one.
    const live = document.querySelector('form[data-live]');
    if (live) {
      const target = document.getElementById(live.dataset.live);
      let timer, running;
      const load = async () => {
        running?.abort();
        running = new AbortController();
        const address = live.action + '?' + new URLSearchParams(
          [...new FormData(live)].filter(([, value]) => value !== ''));
        try {
          const answer = await fetch(address, {
            headers: { 'X-Entregent-Part': '1' }, signal: running.signal });
          if (!answer.ok) return;
          target.innerHTML = await answer.text();
          history.replaceState(null, '', address);
        } catch (problem) {
          if (problem.name !== 'AbortError') throw problem;
        }
      };
      live.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(load, 120); });
    }

    // A draft is read again while one writes.
    const draft = document.querySelector('form[data-coach]');
    if (draft) {
      const target = document.getElementById(draft.dataset.coach);
      const marks = draft.querySelector('.marks');
      const text = draft.querySelector('textarea');
      let timer, running;
      const read = async () => {
        running?.abort();
        running = new AbortController();
        try {
          const body = new URLSearchParams([...new FormData(draft), ['act', 'check']]);
          const answer = await fetch(draft.action, {
            method: 'POST', body, headers: { 'X-Entregent-Part': '1' }, signal: running.signal });
          if (!answer.ok) return;
          target.innerHTML = await answer.text();
          marks.innerHTML = target.querySelector('.marked')?.innerHTML ?? '';
          const counts = target.querySelector('.counts');
          if (counts) draft.querySelector('[data-counts]').innerHTML = counts.innerHTML;
          marks.scrollTop = text.scrollTop;
        } catch (problem) {
          if (problem.name !== 'AbortError') throw problem;
        }
      };
      draft.addEventListener('input', () => {
        // Old marks would stand beside the new words.
        marks.textContent = '';
        clearTimeout(timer);
        timer = setTimeout(read, 350);
      });
      text.addEventListener('scroll', () => { marks.scrollTop = text.scrollTop; });
      const copy = draft.querySelector('[data-copy]');
      if (copy && navigator.clipboard) {
        copy.hidden = false;
        copy.addEventListener('click', async () => {
          await navigator.clipboard.writeText(text.value);
          copy.classList.add('done');
        });
      }
    }

    // Keys: / searches, j and k walk through a list.
    const typing = () => document.activeElement?.matches(
      'textarea, select, input:not([type=checkbox], [type=radio])') ?? false;
    document.addEventListener('keydown', (event) => {
      // A key held down must not decide twice.
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing()) return;
      if (event.key === '/') {
        const field = document.querySelector('main input[type=search]')
          ?? document.querySelector('input[type=search]');
        if (field) { event.preventDefault(); field.focus(); field.select(); }
      }
      const decision = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
      if (decision) decision.click();
      if (event.key === 'j' || event.key === 'k') {
        const links = [...document.querySelectorAll('[data-keys] a.name')];
        if (!links.length) return;
        const here = links.indexOf(document.activeElement);
        const next = event.key === 'j' ? Math.min(here + 1, links.length - 1) : Math.max(here - 1, 0);
        links[next].focus();
      }
    });

    // Files may be dropped anywhere on their form; choosing some shows their names.
    const drop = document.querySelector('form[data-drop]');
    if (drop) {
      const field = drop.querySelector('input[type=file]');
      const names = drop.querySelector('[data-names]');
      // The browser's own words beside the field follow its language, not the page's: the label is the button.
      drop.classList.add('scripted');
      const show = () => {
        names.textContent = [...field.files].map((file) => file.name).join(', ');
        drop.classList.toggle('filled', field.files.length > 0);
      };
      field.addEventListener('change', show);
      for (const kind of ['dragenter', 'dragover']) {
        drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add('over'); });
      }
      drop.addEventListener('dragleave', () => drop.classList.remove('over'));
      drop.addEventListener('drop', (event) => {
        event.preventDefault();
        drop.classList.remove('over');
        field.files = event.dataTransfer.files;
        show();
      });
      drop.addEventListener('submit', () => drop.classList.add('busy'));
    }

    // One menu open at a time; Escape and a click elsewhere close it.
    const menus = [...document.querySelectorAll('details.menu, details.later')];
    document.addEventListener('click', (event) => {
      for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      for (const menu of menus) if (menu.open) { menu.open = false; menu.querySelector('summary').focus(); }
    });

    // After a refused form the summary of what is wrong is read first.
    document.querySelector('.errors')?.focus();
    """#
}
