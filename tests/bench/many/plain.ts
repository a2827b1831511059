import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textOf, vocabulary, WORDS_EACH } from './texts.ts';

/** What the product is measured beside: pages without a line of its code. */
export const plainPages = {
  '/list.html': () => page(`(${listPage})()`, STYLE),
  '/search.html': () => page('', ''),
  '/minisearch.js': () => readFileSync(fileURLToPath(import.meta.resolve('minisearch')), 'utf8'),
};

const STYLE = `body{margin:0;font:16px/1.5 serif}#box{height:100vh;overflow:auto}#all{position:relative}
.row{position:absolute;inset-inline:0;height:190px;overflow:hidden;padding:8px 48px;box-sizing:border-box}`;

const page = (script: string, style: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Floor</title><style>${style}</style>` +
  `<button id="filter">adverse</button><span id="count"></span><div id="box"><div id="all"></div></div><script>${script}</script>`;

/** What fills the plain list's own database. Runs in its page, where `words` and `textOf` are. */
export const rowsScript = (): string =>
  `globalThis.words = ${JSON.stringify(vocabulary())}; globalThis.textOf = ${textOf}; globalThis.wordsEach = ${WORDS_EACH};`;

/** Runs in the plain page: stands alone. */
export async function putPlainRows(count: number): Promise<void> {
  const { words, textOf: text } = globalThis as unknown as {
    words: string[];
    textOf: (words: string[], number: number, length: number) => string;
  };
  const stances = [null, 'supports', 'adverse', 'mixed'];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('plain', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('rows', 'readwrite');
  for (let id = 0; id < count; id++) {
    const stance = stances[Math.floor(id / 7) % stances.length];
    transaction
      .objectStore('rows')
      .put({ id, text: text(words, id, 60), title: `Report number ${id % 200}`, stance });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

// One reading of one table, rows of one height, those near the window.
/** The plain list. budget: it stands alone, since only its own source text gets into the page */
function listPage(): void {
  interface Row {
    id: number;
    text: string;
    title: string;
    stance: string | null;
  }
  const HEIGHT = 190;
  const [box, all, count] = ['box', 'all', 'count'].map((id) => document.getElementById(id)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let rows: Row[] = [];
  let shown: Row[] = [];
  const standing = new Map<number, HTMLElement>();
  const make = (row: Row, at: number): HTMLElement => {
    const element = document.createElement('div');
    element.className = 'row';
    element.style.top = `${at * HEIGHT}px`;
    const parts = [String(at + 1), row.text, row.title, row.stance ?? ''].map((text) => {
      const part = document.createElement('p');
      part.textContent = text;
      return part;
    });
    element.append(...parts);
    return element;
  };
  const draw = () => {
    const from = Math.max(0, Math.floor(box.scrollTop / HEIGHT) - 6);
    const to = Math.min(shown.length, from + Math.ceil(box.clientHeight / HEIGHT) + 12);
    for (const [at, element] of standing)
      if (at < from || at >= to) {
        element.remove();
        standing.delete(at);
      }
    for (let at = from; at < to; at++)
      if (!standing.has(at)) {
        const element = make(shown[at] as Row, at);
        standing.set(at, element);
        all.append(element);
      }
  };
  const show = (next: Row[]) => {
    shown = next;
    for (const element of standing.values()) element.remove();
    standing.clear();
    all.style.height = `${shown.length * HEIGHT}px`;
    count.textContent = String(shown.length);
    draw();
  };
  box.addEventListener('scroll', draw);
  document.getElementById('filter')?.addEventListener('click', () => {
    const isAll = shown.length === rows.length;
    show(isAll ? rows.filter(({ stance }) => stance === 'adverse') : rows);
  });
  const request = indexedDB.open('plain', 1);
  request.onsuccess = () => {
    if (!request.result.objectStoreNames.contains('rows')) return;
    const reading = request.result.transaction('rows').objectStore('rows').getAll();
    reading.onsuccess = () => {
      rows = reading.result as Row[];
      show(rows);
    };
  };
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
}
