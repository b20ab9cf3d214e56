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
