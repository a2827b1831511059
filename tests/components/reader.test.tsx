// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Reader } from '../../components/reader/Reader.tsx';
import { Sections } from '../../components/reader/Sections.tsx';
import { groupsOf, type Highlight, segmentsOf } from '../../components/reader/segments.ts';
import { rangeOfSpan, spanOfRange } from '../../components/reader/selection.ts';
import { Speaks } from '../../components/words.tsx';
import { type Block, type CapturedText, LOCALES, type Locale } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

/** A text out of its blocks, laid as the spine lays it: parted by one newline. */
function textOf(parts: [string, Partial<Block>?][]): CapturedText {
  let text = '';
  const blocks = parts.map(([words, more]): Block => {
    if (text) text += '\n';
    const start = text.length;
    text += words;
    return { kind: 'paragraph', start, end: text.length, ...more };
  });
  return { text, blocks };
}

const CAPTURED = textOf([
  ['Home | Search', { furniture: 'navigation' }],
  ['2. Tracking Methods', { kind: 'heading', level: 2 }],
  ['Criminal groups depend on informants.'],
  ['word of mouth', { kind: 'item', level: 1 }],
  ['databases', { kind: 'item', level: 2 }],
  ['A second paragraph.'],
]);
const at = (words: string) => CAPTURED.text.indexOf(words);

function show(highlights: Highlight[] = [], locale: Locale = 'en', readOnly = false) {
  const [onClip, onChoose] = [vi.fn(), vi.fn()];
  const { container } = stage(
    <Reader
      captured={CAPTURED}
      language="en"
      highlights={highlights}
      chosen={highlights[0]?.id ?? null}
      startAt={null}
      readOnly={readOnly}
      onClip={onClip}
      onChoose={onChoose}
    />,
    locale,
  );
  return { root: container, onClip, onChoose };
}

function select(root: Element, words: string) {
  const range = rangeOfSpan({ start: at(words), end: at(words) + words.length }, root);
  if (!range) throw new Error('not rendered');
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  fireEvent(document, new Event('selectionchange'));
}

describe('reader', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    show([{ id: 'p', start: at('Criminal'), end: at('depend') }], locale);
    await checkAccessibility();
  });

  it('sets furniture aside, folded, with why', () => {
    const { root } = show();
    const aside = root.querySelector('details');
    expect(aside?.open).toBe(false);
    expect(aside?.querySelector('summary')?.textContent).toBe('Set aside: navigation (1)');
  });

  it('clips what is selected by K and by the button beside it', () => {
    const { root, onClip } = show([{ id: 'p', start: at('groups'), end: at('informants') }]);
    select(root, 'depend on');
    fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK' });
    expect(onClip).toHaveBeenLastCalledWith({ start: at('depend on'), end: at('depend on') + 9 });
    select(root, 'second');
    fireEvent.click(screen.getByRole('button', { name: /Clip/ }));
    expect(onClip).toHaveBeenLastCalledWith({ start: at('second'), end: at('second') + 6 });
  });

  it('walks the paragraphs by arrows and clips one whole', () => {
    const { root, onClip } = show();
    (root.querySelector('[tabindex="0"]') as HTMLElement).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement as Element, { key: 'k', code: 'KeyK' });
    const start = at('Criminal');
    expect(onClip).toHaveBeenCalledWith({
      start,
      end: start + 'Criminal groups depend on informants.'.length,
    });
  });

  it('grows a selection over whole paragraphs with Shift', () => {
    const { root, onClip } = show();
    (root.querySelector('[tabindex="0"]') as HTMLElement).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown', shiftKey: true });
    fireEvent(document, new Event('selectionchange'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'k', code: 'KeyK' });
    expect(onClip).toHaveBeenCalledWith({ start: at('2. Tracking'), end: at('informants.') + 11 });
  });

  it('clips nothing in read-only mode, and leaves K to text fields', () => {
    const { root, onClip } = show([], 'en', true);
    select(root, 'depend on');
    fireEvent.keyDown(document.body, { key: 'k', code: 'KeyK' });
    expect(screen.queryByRole('button', { name: /Clip/ })).toBeNull();
    expect(onClip).not.toHaveBeenCalled();
  });

  it('brings the chosen passage into sight once it is marked, though the text stood before', () => {
    const sight: string[] = [];
    Element.prototype.scrollIntoView = function scrolled(this: Element) {
      sight.push(this.textContent ?? '');
    };
    const mark = { id: 'p', start: at('groups'), end: at('informants') };
    const text = (highlights: Highlight[]) => (
      <Reader
        {...{ captured: CAPTURED, language: 'en', highlights, chosen: 'p', startAt: null, readOnly: true }}
        onClip={vi.fn()}
        onChoose={vi.fn()}
      />
    );
    const { rerender } = stage(text([]));
    expect(sight).toEqual([]);
    rerender(<Speaks locale="en">{text([mark])}</Speaks>);
    expect(sight).toEqual(['groups depend on ']);
    rerender(<Speaks locale="en">{text([mark, { id: 'q', start: 0, end: 4 }])}</Speaks>);
    expect(sight).toHaveLength(1);
  });

  it('tells which passage was pressed', () => {
    const { root, onChoose } = show([{ id: 'p', start: at('groups'), end: at('depend') }]);
    fireEvent.click(root.querySelector('mark') as Element);
    expect(onChoose).toHaveBeenCalledWith('p');
  });

  it('lists the sections', async () => {
    const onGo = vi.fn();
    stage(<Sections captured={CAPTURED} onGo={onGo} />);
    fireEvent.click(screen.getByRole('link', { name: '2. Tracking Methods' }));
    expect(onGo).toHaveBeenCalledWith(at('2. Tracking'));
    await checkAccessibility();
  });
});

describe('offsets', () => {
  it('survive the way to a range and back, over every span', () => {
    const { root } = show([
      { id: 'a', start: at('groups'), end: at('on informants') },
      { id: 'b', start: at('depend'), end: at('databases') },
    ]);
    const { text } = CAPTURED;
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end += 3) {
        const range = rangeOfSpan({ start, end }, root);
        const words = text.slice(start, end);
        const trimmed = words.trim();
        const from = start + words.indexOf(trimmed);
        const expected = trimmed === '' ? null : { start: from, end: from + trimmed.length };
        expect(range && spanOfRange(range, root, text)).toEqual(expected);
      }
  });

  it('hold for ranges that begin or end between elements', () => {
    const { root } = show();
    const range = document.createRange();
    range.selectNodeContents(root);
    const span = spanOfRange(range, root, CAPTURED.text);
    expect(span).toEqual({ start: 0, end: CAPTURED.text.length });
  });
});

describe('segments', () => {
  it('cut a block where highlights begin and end', () => {
    const block: Block = { kind: 'paragraph', start: 10, end: 30 };
    const cut = segmentsOf(block, [
      { id: 'a', start: 5, end: 15 },
      { id: 'b', start: 12, end: 20 },
      { id: 'c', start: 30, end: 40 },
    ]);
    expect(cut).toEqual([
      { start: 10, end: 12, over: ['a'] },
      { start: 12, end: 15, over: ['a', 'b'] },
      { start: 15, end: 20, over: ['b'] },
      { start: 20, end: 30, over: [] },
    ]);
  });

  it('gather the items of a list, and furniture by its reason', () => {
    const kinds = groupsOf(CAPTURED.blocks).map((group) => [group.kind, group.blocks.length]);
    expect(kinds).toEqual([
      ['aside', 1],
      ['block', 1],
      ['block', 1],
      ['list', 2],
      ['block', 1],
    ]);
  });
});
