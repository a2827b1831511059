// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PagePanel, type PanelPage } from '../../components/panel/PagePanel.tsx';
import { LOCALES, type Locale, type PassageOrigin, type Sighting } from '../../lib/model/index.ts';
import { capturedText } from '../../lib/words/captured.ts';
import { capture, METADATA, PUBLISHER, passage, source } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const SEEN: Sighting = {
  passage: 'p',
  state: 'changed',
  address: 'https://irb.gc.ca/',
  since: '2026-05-09T10:00:00.000Z',
  seenAt: '2026-05-10T10:00:00.000Z',
};

const KNOWN: PanelPage = {
  state: 'page',
  duplicates: 0,
  seen: null,
  source: source(),
  publisher: PUBLISHER,
  captured: { here: 2, captures: 2, firstCaptured: '2026-05-02T10:00:00.000Z' },
  passages: [{ passage: passage('p', 'Criminal groups depend'), seen: SEEN }],
};

const SPOOF = 'http://127.0.0.1:9000/rir';

/** A page of a stranger's that nothing but its words puts to the source. */
const CITED: PassageOrigin = {
  key: 'c',
  standing: 'found',
  links: [
    { key: 'w', work: { author: 'InSight Crime' }, surety: 'certain', because: { by: 'name-and-date' } },
  ],
};
const COPY: PanelPage = {
  ...KNOWN,
  source: source({ onText: [SPOOF] }),
  publisher: {
    ...PUBLISHER,
    id: 'host:127.0.0.1',
    name: { en: '127.0.0.1', es: '127.0.0.1', fr: '127.0.0.1' },
  },
  seen: capture({
    address: SPOOF,
    metadata: { title: { value: 'Mexico: what cartels do', foundIn: 'meta', weight: 1 } },
  }),
  passages: [
    {
      passage: {
        ...passage('p', 'Cartels never track individuals'),
        notAt: [{ capture: 'seed', address: 'https://www.irb.gc.ca/rir', state: 'gone' }],
      },
    },
    {
      passage: passage('q', 'Criminal groups depend'),
      originalAt: 'https://www.irb.gc.ca/rir',
      origins: [CITED],
    },
  ],
};

function show(page: PanelPage, locale: Locale = 'en', readOnly = false) {
  const acts = { onClip: vi.fn(), onOpen: vi.fn(), onGo: vi.fn(), onConfirmOrigin: vi.fn() };
  const onVisit = vi.fn();
  const visited = { site: 'irb.gc.ca', always: false, onChange: onVisit };
  const rules = { offers: [], standing: [], onMake: vi.fn(), onEnd: vi.fn() };
  const verbs = readOnly ? null : { onCorrect: vi.fn(), onAssess: vi.fn(), rules };
  stage(<PagePanel page={page} readOnly={readOnly} verbs={verbs} visited={visited} {...acts} />, locale);
  return { onVisit, ...acts, ...verbs };
}

describe('what a passage of the page cites', () => {
  const confirm = /^Confirm Cites InSight Crime/;

  it('is told quietly, and confirmed with one press', () => {
    const { onConfirmOrigin } = show(COPY);
    screen.getByRole('button', { name: confirm }).click();
    expect(onConfirmOrigin.mock.calls).toMatchObject([[{ id: 'q' }, CITED]]);
  });

  it('asks for nothing where it was confirmed, or could not be told', () => {
    const cited = (change: object) => ({ ...COPY, passages: [{ passage: passage('q', 'x'), ...change }] });
    show(cited({ origins: [{ ...CITED, standing: 'confirmed' }] }) as PanelPage);
    expect(screen.getByText('(Confirmed)')).toBeTruthy();
    expect(screen.queryByRole('button', { name: confirm })).toBeNull();
    const links = CITED.links.map((link) => ({ ...link, surety: 'open' as const }));
    show(cited({ origins: [{ ...CITED, links }] }) as PanelPage);
    expect(screen.getByText('Cites a source that could not be told.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Confirm/ })).toBeNull();
  });
});

describe('side panel', () => {
  const STATES: PanelPage[] = [
    KNOWN,
    COPY,
    { state: 'not-granted' },
    { state: 'not-allowed' },
    { state: 'own' },
    { state: 'reading' },
  ];
  const scenes = LOCALES.flatMap((locale) => STATES.map((page) => [locale, page] as const));

  it.each(scenes)('keeps nobody out (%s, %o)', async (locale, page) => {
    show(page, locale);
    await checkAccessibility();
  });

  it('shows how often and since when the page was captured, and its passages with their state', () => {
    const acts = show(KNOWN);
    expect(screen.getByText(/Already captured 2 times, first on May 2, 2026/)).toBeTruthy();
    expect(screen.getByText('Changed on the page since it was clipped (seen May 9, 2026)')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Criminal groups depend' }));
    expect(acts.onOpen.mock.calls[0]?.[0].id).toBe('p');
  });

  it('counts what was captured elsewhere apart, in the words of the toolbar’s badge', () => {
    const captured = { here: 2, captures: 3, firstCaptured: '2026-05-02T10:00:00.000Z' };
    show({ ...KNOWN, captured } as PanelPage);
    const said = capturedText(captured, 'en');
    expect(said).toContain('2 times, first on May 2, 2026; its source once more at another address');
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('shows that the line about the source opens, to change it or only to read', () => {
    show(KNOWN);
    expect(screen.getByText('Edit details').closest('summary')).toBeTruthy();
    cleanup();
    show(KNOWN, 'en', true);
    expect(screen.queryByText('Edit details')).toBeNull();
    expect(screen.getByText('Details').closest('summary')).toBeTruthy();
  });

  it('goes to a passage on the page, and offers to show them on every visit to the site', () => {
    const acts = show(KNOWN);
    fireEvent.click(screen.getByRole('button', { name: 'Show on the page' }));
    expect(acts.onGo.mock.calls[0]?.[0].id).toBe('p');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show passages on every visit to irb.gc.ca' }));
    expect(acts.onVisit).toHaveBeenCalledWith(true);
  });

  it('tells the page by the date it bore when it was last captured, and by who stands behind it', () => {
    const published = { value: { year: 2026, month: 6, day: 30 }, foundIn: 'meta', weight: 1 } as const;
    const { publisher: _, ...unnamed } = METADATA;
    const seen = capture({ metadata: { published } });
    show({ ...KNOWN, source: source({ metadata: unnamed }), seen });
    const line = /^Immigration and Refugee Board of Canada · MEX201601.E · June 30, 2026$/;
    expect(screen.getByText(line)).toBeTruthy();
  });

  it('shows a copy that only its words make one by what it says of itself, and says of what it is a copy', () => {
    show(COPY);
    const card = document.querySelector('.source-card summary')?.textContent ?? '';
    expect(card).toContain('Mexico: what cartels do');
    expect(card).toContain('127.0.0.1 · date not found');
    expect(card).not.toContain('Immigration and Refugee Board');
    expect(screen.getByText(/This is a copy at 127.0.0.1 of “Mexico: Profiles .* MEX201601.E/)).toBeTruthy();
    expect(screen.getByText('These words are not in the copy at irb.gc.ca.')).toBeTruthy();
    expect(screen.getByText('Clipped at irb.gc.ca, not from this copy.')).toBeTruthy();
  });

  it('says nothing of a page before it knows, and of our own what the panel is for', () => {
    show({ state: 'reading' });
    expect(screen.queryByText(/Nothing was clipped/)).toBeNull();
    cleanup();
    show({ state: 'own' });
    expect(screen.getByText(/This is a page of Proffer/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clip the selection' })).toBeNull();
  });

  it('says beside the choice what a page can learn from it', () => {
    show(KNOWN);
    const box = screen.getByRole('checkbox', { name: /every visit/ });
    const told = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(told).toContain('the page’s own scripts can find out which of its words you clipped');
  });

  it('offers no way to a passage that is gone', () => {
    const [known] = KNOWN.state === 'page' ? KNOWN.passages : [];
    show({ ...KNOWN, passages: known ? [{ ...known, seen: { ...SEEN, state: 'gone' } }] : [] } as PanelPage);
    expect(screen.queryByRole('button', { name: 'Show on the page' })).toBeNull();
  });

  it('leads to the comparison with what may be the same', () => {
    show({ ...KNOWN, duplicates: 1 });
    const link = screen.getByRole('link', { name: 'Compare' });
    expect(link.getAttribute('href')).toBe('/library.html#source=source-1&compare');
  });

  it('says that a publisher is only named by the page, and by which host', () => {
    show({ ...KNOWN, publisher: { ...PUBLISHER, by: 'name' } });
    expect(screen.getByText(/Named by the page; the host is irb.gc.ca/)).toBeTruthy();
  });

  it('tells who stands behind the page, and keeps what the user finds of them', () => {
    const { onAssess } = show(KNOWN);
    expect(screen.getByText('Not assessed')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Assess/, hidden: true }));
    fireEvent.input(screen.getByLabelText('Method'), { target: { value: 'Answers to named requests' } });
    fireEvent.submit((screen.getByLabelText('Method') as HTMLTextAreaElement).form as HTMLFormElement);
    expect(onAssess?.mock.calls[0]?.[0]).toMatchObject({ method: 'Answers to named requests', type: null });
  });

  it('clips, or says what to press where nothing was granted', () => {
    const acts = show({ state: 'not-granted' });
    expect(screen.getByText(/press Alt\+Shift\+K/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clip the selection' }));
    expect(acts.onClip).toHaveBeenCalled();
  });

  it('offers no clip where it cannot work', () => {
    show({ state: 'not-allowed' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('changes nothing in read-only mode', () => {
    show(KNOWN, 'en', true);
    expect(screen.queryByRole('button', { name: /Clip|Edit|Assess/, hidden: true })).toBeNull();
  });
});
