(() => {
  'use strict';
  const root = document.body.dataset.root;

  // Colours: as the system says, light, dark, and round again.
  const button = document.querySelector('button.theme');
  const themes = [['', 'as the system says', '◐'], ['light', 'light', '☀'], ['dark', 'dark', '☾']];
  const current = () => Math.max(0, themes.findIndex(theme => theme[0] === (document.documentElement.dataset.theme || '')));
  const showTheme = () => {
    const [, name, sign] = themes[current()];
    button.setAttribute('aria-label', 'Colours: ' + name);
    button.title = 'Colours: ' + name;
    button.textContent = sign;
  };
  button.addEventListener('click', () => {
    const [name] = themes[(current() + 1) % themes.length];
    if (name) {
      document.documentElement.dataset.theme = name;
    } else {
      delete document.documentElement.dataset.theme;
    }
    try {
      localStorage.setItem('theme', name);
    } catch (refused) {
      // The choice then lasts for this page only.
    }
    showTheme();
  });
  showTheme();

  for (const code of document.querySelectorAll('code[class^=language-]')) {
    if (window.hljs && hljs.getLanguage(code.className.slice('language-'.length))) {
      hljs.highlightElement(code);
    }
  }

  // Samples that say the same in several languages share one place; the choice holds for all of them.
  const remembered = () => {
    try {
      return localStorage.getItem('language');
    } catch (refused) {
      return null;
    }
  };
  const samples = [...document.querySelectorAll('.samples')].map(place => {
    const figures = [...place.querySelectorAll('figure[data-tab]')];
    const names = [...new Set(figures.map(figure => figure.dataset.tab))];
    const list = document.createElement('div');
    list.className = 'tabs';
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', 'Language of the sample');
    const operation = place.parentElement.querySelector('h2').id;
    const tabs = names.map(name => {
      const panel = document.createElement('div');
      panel.id = operation + '-in-' + name.toLowerCase();
      panel.setAttribute('role', 'tabpanel');
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = panel.id + '-tab';
      tab.textContent = name;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('aria-labelledby', tab.id);
      const own = figures.filter(figure => figure.dataset.tab === name);
      // What the tab says need not stand below it once more.
      own.filter(figure => figure.querySelector('figcaption').textContent === name)
        .forEach(figure => figure.classList.add('plain', 'tabbed'));
      own[0].before(panel);
      panel.append(...own);
      tab.addEventListener('click', () => choose(name, tab));
      list.append(tab);
      return {name, tab, panel};
    });
    list.addEventListener('keydown', event => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (step) {
        event.preventDefault();
        const next = tabs[(tabs.findIndex(({tab}) => tab === event.target) + step + tabs.length) % tabs.length];
        choose(next.name, next.tab);
        next.tab.focus();
      }
    });
    place.prepend(list);
    return tabs;
  });
  const showLanguage = chosen => samples.forEach(tabs => {
    const shown = tabs.find(({name}) => name === chosen) || tabs[0];
    tabs.forEach(({tab, panel}) => {
      const selected = tab === shown.tab;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
      panel.hidden = !selected;
    });
  });
  // Samples of another height move the page: what was chosen stays where it is.
  const choose = (name, tab) => {
    const before = tab.getBoundingClientRect().top;
    showLanguage(name);
    window.scrollBy(0, tab.getBoundingClientRect().top - before);
    try {
      localStorage.setItem('language', name);
    } catch (refused) {
      // The choice then lasts for this page only.
    }
  };
  showLanguage(remembered());

  // A button on each block of code copies it.
  if (navigator.clipboard) {
    for (const figure of document.querySelectorAll('figure.code')) {
      const copy = document.createElement('button');
      copy.type = 'button';
      copy.className = 'copy';
      copy.textContent = 'Copy';
      copy.addEventListener('click', async () => {
        await navigator.clipboard.writeText(figure.querySelector('code').textContent);
        copy.textContent = 'Copied';
        setTimeout(() => (copy.textContent = 'Copy'), 2000);
      });
      figure.append(copy);
    }
  }

  // Models inside of models are filled in when they are unfolded, to any depth.
  let models;
  const loadModels = () => (models ||= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + 'assets/models.js';
    script.onload = () => resolve(window.MODELS);
    script.onerror = reject;
    document.head.append(script);
  }));
  document.addEventListener('toggle', async event => {
    const details = event.target;
    if (details.matches('details.expand') && details.open && !details.dataset.filled) {
      details.dataset.filled = 'true';
      const fragments = await loadModels();
      details.insertAdjacentHTML('beforeend', (fragments[details.dataset.model] || '').replaceAll('@ROOT@', root));
    }
  }, true);

  // The navigation of a long page shows where one is.
  const links = new Map([...document.querySelectorAll('.side li li a')].map(link => [link.hash.slice(1), link]));
  if (links.size && 'IntersectionObserver' in window) {
    const headings = [...document.querySelectorAll('main h2[id]')];
    let shown;
    const observer = new IntersectionObserver(() => {
      const passed = headings.filter(heading => heading.getBoundingClientRect().top < 160);
      const link = links.get((passed.pop() || headings[0]).id);
      if (link !== shown) {
        shown?.removeAttribute('aria-current');
        link?.setAttribute('aria-current', 'location');
        link?.scrollIntoView({block: 'nearest'});
        shown = link;
      }
    }, {rootMargin: '0px 0px -70% 0px', threshold: [0, 1]});
    headings.forEach(heading => observer.observe(heading));
  }
})();
