// @vitest-environment jsdom
import { parse } from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureFacts, draftPassages, readSelected, trim } from '../../lib/capture/capture.ts';
import { findSelection } from '../../lib/capture/selection.ts';
import { circumstances } from '../../lib/store/clip/schema.ts';
import { readDom } from '../../lib/text/from-dom.ts';
import { snapshotLayout } from '../../lib/text/layout.ts';

const PAGE = `<h1>Report</h1><h2>3.4 Searchers</h2><p id=a>First   paragraph.</p>
  <p id=b> Second <b>paragraph</b>. </p><input value=typed><p id=c>Third.</p>`;

beforeEach(() => {
  document.head.innerHTML = '<title>A report</title>';
  document.body.innerHTML = PAGE;
  document.getSelection()?.removeAllRanges();
});

const select = (from: string, to: string, inside: Document = document) => {
  const range = inside.createRange();
  range.setStartBefore(inside.querySelector(from) as Element);
  range.setEndAfter(inside.querySelector(to) as Element);
  inside.getSelection()?.removeAllRanges();
  inside.getSelection()?.addRange(range);
};
const found = () => {
  const selected = findSelection(window);
  if (!selected.ok) throw new Error(selected.error.reason);
  return readSelected(selected.value);
};
const ids =
  (next = 0) =>
  () =>
    `id-${next++}`;

describe('what is selected', () => {
  it('becomes a span without white space at its ends', () => {
    select('#a', '#b');
    const { dom, spans } = found();
    expect(spans.map(({ start, end }) => dom.captured.text.slice(start, end))).toEqual([
      'First paragraph.\nSecond paragraph.',
    ]);
  });

  it('is nothing when nothing is, or nothing of the text', () => {
    expect(findSelection(window)).toEqual({ ok: false, error: { reason: 'nothing-selected' } });
    select('input', 'input');
    expect(found().spans).toEqual([]);
    expect(trim(' \n ', { start: 0, end: 3 })).toEqual({ start: 0, end: 0 });
  });

  it.each([
    ['a pair of surrogates', 'a😀b', 2, 4, '😀b'],
    ['a pair of surrogates at its end', 'a😀b', 0, 2, 'a😀'],
    ['a letter and its accent', 'ae\u0301b', 2, 4, 'e\u0301b'],
    ['a family', 'a👨‍👩‍👧b', 3, 5, '👨‍👩‍👧'],
    ['nothing', 'a😀b', 1, 3, '😀'],
  ])('never ends within %s', (_, words, from, to, expected) => {
    document.body.innerHTML = '<p id=edge></p>';
    const text = (document.querySelector('#edge') as Element).appendChild(document.createTextNode(words));
    document.getSelection()?.setBaseAndExtent(text, from, text, to);
    const { dom, spans } = found();
    expect(spans.map(({ start, end }) => dom.captured.text.slice(start, end))).toEqual([expected]);
  });

  it('keeps the words the menu saw, where the page does not show them', () => {
    expect(findSelection(window, { selectionText: 'seen' })).toEqual({
      ok: false,
      error: { reason: 'nothing-selected', text: 'seen' },
    });
  });

  it('may stand in a frame of the same origin', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument as Document;
    inner.body.innerHTML = '<p id=x>In a frame.</p>';
    select('#x', '#x', inner);
    const page = found();
    expect(page.document).toBe(inner);
    expect(captureFacts(page, window, () => '2026-01-10T09:00:00.000Z')).toMatchObject({
      address: location.href,
      frameAddress: 'about:blank',
      titleShown: 'A report',
      text: { text: 'In a frame.' },
    });
  });

  it('in a frame of another site is told, with its site and the words', () => {
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    frame.setAttribute('src', 'https://elsewhere.example/page');
    document.body.append(frame);
    expect(findSelection(window, { selectionText: 'seen', frameUrl: 'https://other.example/x' })).toEqual({
      ok: false,
      error: { reason: 'cross-origin-frame', site: 'other.example', text: 'seen' },
    });
    expect(findSelection(window)).toEqual({ ok: false, error: { reason: 'nothing-selected' } });
  });

  it('stays what it was at the gesture', () => {
    select('#a', '#a');
    const selected = findSelection(window);
    select('#c', '#c');
    if (!selected.ok) throw new Error('nothing');
    const { dom, spans } = readSelected(selected.value);
    expect(dom.captured.text.slice(spans[0]?.start, spans[0]?.end)).toBe('First paragraph.');
  });
});

describe('a capture', () => {
  it.each(['title', 'documentElement', 'defaultView', 'getSelection', 'querySelectorAll', 'activeElement'])(
    'is not misled by an image of the name %s',
    (name) => {
      document.body.innerHTML = `<p id=here>words</p><img name=${name}>`;
      const range = new Range();
      range.selectNodeContents(document.body.firstChild as Node);
      window.getSelection()?.addRange(range);
      const facts = captureFacts(found(), window, () => '2026-01-10T09:00:00.000Z');
      expect(facts).toMatchObject({ titleShown: 'A report', text: { text: 'words' } });
    },
  );

  it('holds text, page, title, circumstances, and passages with their place', () => {
    select('#b', '#b');
    const page = found();
    let tick = 0;
    const facts = captureFacts(page, window, () => `2026-01-10T09:00:0${tick++}.000Z`);
    expect(facts).toMatchObject({
      titleShown: 'A report',
      circumstances: {
        mode: 'selection',
        startedAt: '2026-01-10T09:00:00.000Z',
        endedAt: '2026-01-10T09:00:01.000Z',
      },
    });
    expect(facts.page?.html).toContain('<h2>3.4 Searchers</h2>');
    expect(facts.page?.html).not.toContain('typed');
    const [passage] = draftPassages(page, 'clip', ids());
    expect(passage).toMatchObject({
      id: 'clip',
      selectors: { quote: { exact: 'Second paragraph.' } },
    });
    expect(facts.text.text.slice(passage?.span.start, passage?.span.end)).toBe('Second paragraph.');
  });

  it('leaves out what is being typed, unless something of it is selected', () => {
    document.body.innerHTML = `<p id=a>First.</p><div contenteditable id=draft>Dear <b>Ana</b></div>
      <div contenteditable=false id=c>Third.</div>`;
    const read = () => {
      const page = found();
      const { text, page: kept } = captureFacts(page, window, () => '2026-01-10T09:00:00.000Z');
      const again = new DOMParser().parseFromString(kept?.html ?? '', 'text/html');
      expect(readDom(again, snapshotLayout()).captured.text).toBe(text.text);
      return [text.text, kept?.html.includes('Ana')];
    };
    select('#a', '#a');
    expect(read()).toEqual(['First.\nThird.', false]);
    select('#draft b', '#draft b');
    expect(read()).toEqual(['First.\nDear Ana\nThird.', true]);
    select('#a', '#c');
    expect(read()).toEqual(['First.\nDear Ana\nThird.', true]);
  });

  it('says where an error kept the metadata from being read, and keeps the passage', () => {
    const read = () => {
      select('#b', '#b');
      return captureFacts(found(), window, () => '2026-01-10T09:00:00.000Z');
    };
    expect(read().circumstances).not.toHaveProperty('metadataFailed');
    const spy = vi.spyOn(Document.prototype, 'getElementsByTagName').mockImplementation(() => {
      throw new Error('bent by the page');
    });
    const facts = read();
    spy.mockRestore();
    expect(facts).toMatchObject({ metadata: {}, circumstances: { metadataFailed: true } });
    expect(facts.text.text).toContain('Second paragraph.');
    expect(parse(circumstances, facts.circumstances)).toEqual(facts.circumstances);
  });

  it('tells the words in a passage that are shown struck out', () => {
    document.body.innerHTML = `<style>del, .gone { text-decoration-line: line-through }</style><del>Before.</del>
      <p id=a>It admitted <del>no <b>such</b></del> <ins>eleven</ins> killings<span class=gone>
      <i style="display: inline-block">[2]</i></span>, <s style="text-decoration-line: none">three</s> today.</p>`;
    select('#a', '#a');
    const [passage] = draftPassages(found(), 'clip', ids());
    expect(passage?.selectors.struck).toEqual(['no such']);
    select('ins', 'ins');
    expect(draftPassages(found(), 'clip', ids())[0]?.selectors).not.toHaveProperty('struck');
  });

  it('gives each of several passages an id of its own', () => {
    select('#a', '#a');
    const spans = [
      { start: 0, end: 6 },
      { start: 7, end: 10 },
    ];
    const drafts = draftPassages({ ...found(), spans }, 'clip', ids());
    expect(drafts.map(({ id }) => id)).toEqual(['clip', 'id-0']);
  });
});
