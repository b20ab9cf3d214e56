(() => {
  'use strict';
  const root = document.body.dataset.root;
  const input = document.getElementById('site-search');
  const box = document.getElementById('search-results');
  const list = box.querySelector('ul');
  const count = box.querySelector('.count');
  let index;

  const load = name => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + 'assets/' + name;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

  // createPost is found as a whole and by its words: create, post.
  const words = text => text.split(/[^\p{L}\p{N}_]+/u).filter(Boolean).flatMap(word => {
    const parts = word.split(/_|(?<=[a-z0-9])(?=[A-Z])/).filter(Boolean);
    return (parts.length > 1 ? [word, ...parts] : [word]).map(part => part.toLowerCase());
  });

  const build = async () => {
    await Promise.all([load('lunr.js'), load('search-data.js')]);
    const entries = window.SEARCH_DATA;
    const engine = lunr(function () {
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.tokenizer = text => words(String(text)).map(word => new lunr.Token(word, {}));
      this.ref('ref');
      this.field('title', {boost: 10});
      this.field('text');
      entries.forEach((entry, ref) => this.add({ref, title: entry.title, text: entry.text}));
    });
    return {entries, engine};
  };

  const find = ({entries, engine}, text) => {
    const terms = words(text);
    const whole = text.trim().toLowerCase();
    const {REQUIRED} = lunr.Query.presence;
    const {LEADING, TRAILING} = lunr.Query.wildcard;
    const search = wildcard => engine.query(query => {
      for (const term of terms) {
        query.term(term, {wildcard, presence: REQUIRED});
        query.term(term, {boost: 5});
      }
    });
    let found = search(TRAILING);
    if (!found.length) {
      found = search(LEADING | TRAILING);
    }
    const hits = found.map(hit => ({entry: entries[hit.ref], score: hit.score}));
    // What is called just so, or begins so, comes first; operations before models before guides' sections.
    const rank = ({entry}) => {
      const title = entry.title.toLowerCase();
      return title === whole ? 0 : title.startsWith(whole) ? 1 : title.includes(whole) ? 2 : 3;
    };
    // Among names that begin alike the shortest is the plainest: createPost before createPostEphemeral.
    const length = hit => (rank(hit) < 3 ? hit.entry.title.length : 0);
    return hits.sort((a, b) => rank(a) - rank(b) || length(a) - length(b) || b.score - a.score);
  };

  const show = hits => {
    list.replaceChildren(...hits.slice(0, 12).map(({entry}) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = root + entry.url;
      for (const [name, text] of [['title', entry.title], ['kind', entry.kind], ['text', entry.text]]) {
        const part = document.createElement('span');
        part.className = name;
        part.textContent = text;
        link.append(part);
      }
      item.append(link);
      return item;
    }));
    count.textContent = hits.length ? `${hits.length} found` : 'Nothing found';
    box.hidden = false;
  };

  const close = () => {
    box.hidden = true;
  };

  const search = async () => {
    const text = input.value;
    if (!words(text).length) {
      close();
      return;
    }
    const ready = await (index ||= build());
    // Another letter may have been typed while the index was made.
    if (text === input.value) {
      show(find(ready, text));
    }
  };

  const move = step => {
    const stops = [input, ...list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement) + step];
    next?.focus();
  };

  input.addEventListener('input', search);
  input.addEventListener('focus', search);
  input.closest('search').addEventListener('keydown', event => {
    const keys = {ArrowDown: () => move(1), ArrowUp: () => move(-1), Escape: () => { close(); input.focus(); close(); }};
    if (event.key === 'Enter' && document.activeElement === input && !box.hidden) {
      list.querySelector('a')?.click();
    } else if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  input.closest('search').addEventListener('click', event => {
    if (event.target.closest('a')) {
      close();
    }
  });
  document.addEventListener('click', event => {
    if (!event.target.closest('search')) {
      close();
    }
  });
  document.addEventListener('focusin', event => {
    if (!event.target.closest('search')) {
      close();
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea, [contenteditable]')) {
      event.preventDefault();
      input.focus();
    }
  });
})();
