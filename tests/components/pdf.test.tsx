// @vitest-environment jsdom
import { act, fireEvent, renderHook, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { searchable } from '../../components/pdf/find.ts';
import { OpenPdf } from '../../components/pdf/OpenPdf.tsx';
import { PdfReader } from '../../components/pdf/PdfReader.tsx';
import { PdfRefused, type Refused } from '../../components/pdf/PdfRefused.tsx';
import { PdfTools, pageCalled } from '../../components/pdf/PdfTools.tsx';
import { type Paper, pointAt, shownAt, sizeOf } from '../../components/pdf/paper.ts';
import { pageAtHeight, pagesToDraw, stackOf } from '../../components/pdf/stack.ts';
import { useFinding } from '../../components/pdf/useFinding.ts';
import { Speaks } from '../../components/words.tsx';
import { LOCALES, type Locale, type Span } from '../../lib/model/index.ts';
import { openPdf, type PdfDocument } from '../../lib/text/from-pdf/index.ts';
import { pdfRefusalWords, pdfWords } from '../../lib/words/pdf.ts';
import { nodeAssets } from '../text/from-pdf/in-node.ts';
import { documentOf } from '../text/from-pdf/make-pdf.ts';
import { checkAccessibility, stage } from './stage.tsx';

const LABELS = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>';

async function opened(): Promise<PdfDocument> {
  const pages = ['Preface.', 'Thanks.', 'The first chapter.', 'The second chapter.'];
  const bytes = documentOf(
    pages.map((line) => ({ lines: [line] })),
    LABELS,
  );
  const result = await openPdf(bytes, { assets: nodeAssets });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

async function show(locale: Locale = 'en', selected: Span | null = null) {
  const document = await opened();
  const [onClip, onLabel] = [vi.fn(), vi.fn()];
  const scene = stage(
    <main>
      <h1>Report</h1>
      <PdfReader
        document={document}
        captured={document.captured}
        states={document.states}
        marks={[]}
        start={null}
        selected={selected}
        readOnly={false}
        onClip={onClip}
        onPicture={vi.fn()}
        onChoose={vi.fn()}
        onLabel={onLabel}
      />
    </main>,
    locale,
  );
  return { document, onClip, onLabel, root: scene.container };
}

describe('the reader of PDFs', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    await show(locale);
    await checkAccessibility();
  });

  it('clips the paragraph that has the focus', async () => {
    const { root, onClip } = await show();
    root.querySelector<HTMLElement>('[data-block="0"]')?.focus();
    fireEvent.keyDown(document, { key: 'k', code: 'KeyK' });
    expect(onClip).toHaveBeenCalledWith({ start: 0, end: 'Preface.'.length });
  });

  it('takes the page in sight for all of it, and says so', async () => {
    const { root, onClip } = await show();
    root.querySelector<HTMLElement>('.pdf-pane')?.focus();
    fireEvent.keyDown(root.querySelector('.pdf-pane') as Element, { key: 'a', ctrlKey: true });
    await screen.findByText(pdfWords.wholePage.en('i'));
    expect(getSelection()?.toString()).toBe('Preface.');
    fireEvent.keyDown(document, { key: 'k', code: 'KeyK' });
    expect(onClip).toHaveBeenCalledWith({ start: 0, end: 'Preface.'.length });
  });

  it('clips no selection that goes beyond its pages before it is cut down to what would be kept', async () => {
    const { onClip } = await show();
    getSelection()?.selectAllChildren(document.body);
    await waitFor(() => expect(document.querySelector('.clip-button')).not.toBeNull());
    fireEvent.keyDown(document, { key: 'k', code: 'KeyK' });
    expect(onClip).not.toHaveBeenCalled();
    expect(getSelection()?.toString()).toBe('Preface.');
  });

  it('has selected what was selected before the whole was read, on whatever page, until it is let go of', async () => {
    const words = 'second chapter';
    const { text } = (await opened()).captured;
    const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    const { onClip } = await show('en', span);
    expect(getSelection()?.toString()).toBe(words);
    await waitFor(() => expect(document.querySelector('.clip-button')).not.toBeNull());
    fireEvent.keyDown(document, { key: 'k', code: 'KeyK' });
    expect(onClip).toHaveBeenCalledWith(span);
    await waitFor(() => expect(document.querySelector('.clip-button')).toBeNull());
    expect(getSelection()?.toString()).toBe('');
  });

  it('sets what a page is called', async () => {
    const { onLabel } = await show();
    const [change] = screen.getAllByRole('button', { name: pdfWords.changeLabel.en });
    fireEvent.click(change as HTMLElement);
    await checkAccessibility();
    const field = screen.getByLabelText(pdfWords.label.en);
    fireEvent.input(field, { target: { value: ' A-1 ' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(onLabel).toHaveBeenCalledWith(0, 'A-1');
  });

  it('stands at the page that was asked for before anything else can be done', async () => {
    await show();
    const pane = screen.getByLabelText(pdfWords.document.en);
    const field = screen.getByLabelText<HTMLInputElement>(pdfWords.goTo.en);
    fireEvent.input(field, { target: { value: '2' } });
    // Not through the testing library, which would wait for what comes after the next picture too.
    field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
    expect(pane.scrollTop).toBeGreaterThan(0);
    expect(document.activeElement).toBe(pane);
  });

  it('leaves what is typed for a page alone while the pages are called otherwise', async () => {
    const { states } = await opened();
    const tools = (label: string) => (
      <PdfTools
        states={states.map((each) => ({ ...each, label: { ...each.label, label } }))}
        current={0}
        scale={1}
        outline={null}
        framing={null}
        finding={{ query: '', count: 0, isMore: false, at: 0, onQuery: vi.fn(), onStep: vi.fn() }}
        onGo={vi.fn()}
        onZoom={vi.fn()}
        onFit={vi.fn()}
      />
    );
    const { rerender } = stage(tools('i'));
    const field = screen.getByLabelText<HTMLInputElement>(pdfWords.goTo.en);
    act(() => field.focus());
    fireEvent.input(field, { target: { value: 'A-1' } });
    rerender(<Speaks locale="en">{tools('A-9')}</Speaks>);
    expect(field.value).toBe('A-1');
    act(() => field.blur());
    expect(field.value).toBe('A-9');
  });

  it('takes no line for the title where all are set alike', async () => {
    const { document } = await show();
    expect(document.frontTitle).toBeNull();
  });

  it('finds words wherever they stand, and says how often', async () => {
    await show();
    fireEvent.input(screen.getByLabelText(pdfWords.find.en), { target: { value: 'CHAPTER' } });
    expect(screen.getByText(pdfWords.found.en('1', '2'))).toBeTruthy();
    fireEvent.input(screen.getByLabelText(pdfWords.find.en), { target: { value: 'nowhere' } });
    expect(screen.getByText(pdfWords.notFound.en)).toBeTruthy();
  });
});

describe('what was not opened', () => {
  const refusals: Refused[] = [
    { kind: 'empty' },
    { kind: 'not-pdf' },
    { kind: 'damaged', detail: 'Invalid PDF structure.' },
    { kind: 'too-large', what: 'bytes', found: 600 * 1024 ** 2, most: 512 * 1024 ** 2 },
    { kind: 'too-large', what: 'pages', found: 30_000, most: 20_000 },
    { kind: 'stuck' },
    { kind: 'password', wrong: true },
    { kind: 'unreachable' },
    { kind: 'missing', textAddress: '/reader.html#capture=1&as=text' },
  ];

  it.each(refusals)('is said without keeping anybody out: $kind', async (refused) => {
    stage(<PdfRefused refused={refused} name="report.pdf" onPassword={vi.fn()} />);
    expect(document.body.textContent).toContain('report.pdf');
    await checkAccessibility();
  });

  it('says that nothing was changed', () => {
    stage(<PdfRefused refused={{ kind: 'damaged', detail: '' }} name="" onPassword={vi.fn()} />);
    expect(screen.getByText(pdfRefusalWords.safe.en)).toBeTruthy();
  });

  it('is preceded by a way in that keeps nobody out', async () => {
    const onFile = vi.fn();
    const { container } = stage(<OpenPdf onFile={onFile} />);
    await checkAccessibility();
    const file = new File(['%PDF-'], 'a.pdf');
    fireEvent.change(container.querySelector('input') as Element, { target: { files: [file] } });
    expect(onFile).toHaveBeenCalledWith(file);
  });
});

describe('a page as shown', () => {
  const view = { x0: 10, y0: 20, x1: 610, y1: 820 };

  it.each([0, 90, 180, 270] as const)('leads back from each place, turned by %i', (rotation) => {
    const paper: Paper = { view, rotation };
    const box = { x0: 100, y0: 700, x1: 160, y1: 712 };
    const shown = shownAt(paper, box, 2);
    const { width, height } = sizeOf(paper, 2);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.left + shown.width).toBeLessThanOrEqual(width);
    expect(shown.top + shown.height).toBeLessThanOrEqual(height);
    const corners = [
      pointAt(paper, shown.left, shown.top, 2),
      pointAt(paper, shown.left + shown.width, shown.top + shown.height, 2),
    ];
    expect([corners.map(({ x }) => x).sort(), corners.map(({ y }) => y).sort()]).toEqual([
      [100, 160],
      [700, 712],
    ]);
  });

  it('stands in a stack of which only what is in sight is drawn, and what must stay', () => {
    const papers = Array.from({ length: 1_000 }, (): Paper => ({ view, rotation: 0 }));
    const stack = stackOf(papers, 1);
    const top = stack.tops[500] ?? 0;
    expect(pageAtHeight(stack, top)).toBe(500);
    expect(pageAtHeight(stack, top - 1)).toBe(499);
    expect(pagesToDraw(stack, { top, height: 800 }, [3])).toEqual([3, 499, 500, 501]);
  });

  it('is found by its label before its number', async () => {
    const { states } = await opened();
    expect(pageCalled(states, 'II')).toBe(1);
    expect(pageCalled(states, '1')).toBe(2);
    expect(pageCalled(states, '4')).toBe(3);
    expect(pageCalled(states, '5')).toBeNull();
  });
});

describe('finding in a document', () => {
  it('begins at the page in sight, goes round, and stays where it began while more letters are typed', async () => {
    const pdf = await opened();
    const go = vi.fn();
    const { result, rerender } = renderHook(({ page }) => useFinding(pdf, pdf.captured.text, page, go), {
      initialProps: { page: 3 },
    });
    const ask = (query: string) => act(() => result.current.finding.onQuery(query));
    const shown = () => pdf.pageAt(go.mock.lastCall?.[0].offset);
    ask('ch');
    expect([shown(), result.current.finding.at, result.current.finding.count]).toEqual([3, 1, 2]);
    act(() => result.current.finding.onStep(1));
    expect(shown()).toBe(2);
    ask('preface');
    expect(shown()).toBe(0);
    rerender({ page: 0 });
    ask('');
    rerender({ page: 2 });
    ask('the');
    expect(shown()).toBe(2);
    rerender({ page: 2 });
    ask('the second');
    rerender({ page: 3 });
    ask('the');
    expect(shown()).toBe(2);
  });

  it('keeps the first of too many places from where it begins, in the order of the text', () => {
    const spans = searchable('ab '.repeat(3_000)).find('ab', 6_000);
    expect([spans.length, spans[0]?.start, spans.at(-1)?.start]).toEqual([2_000, 0, 8_997]);
    expect(spans.filter(({ start }) => start >= 6_000)).toHaveLength(1_000);
  });

  it('sees words across line ends, ligatures, quotes and case, and answers with the text’s own places', () => {
    const text = 'The oﬃcers’ tes-\ntimony; the OFFICERS’ testimony.';
    const spans = searchable(text).find("officers' TESTIMONY");
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'oﬃcers’ tes-\ntimony',
      'OFFICERS’ testimony',
    ]);
    expect(searchable(text).find('  ')).toEqual([]);
  });
});
