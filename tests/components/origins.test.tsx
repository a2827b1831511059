// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Origins } from '../../components/origin/Origins.tsx';
import type { Compared, OriginsProps } from '../../components/origin/types.ts';
import { Speaks } from '../../components/words.tsx';
import { againstOriginal } from '../../lib/anchor/against-original.ts';
import type { KnownLink, Locale, PassageOrigin } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const LINK: KnownLink = {
  key: 'w1',
  work: {
    printed: 'InSight Crime. 2022-11-04. Raquel Balletin. "Facing Death and Dismissal."',
    author: 'InSight Crime',
    published: { year: 2022, month: 11, day: 4 },
    title: 'Facing Death and Dismissal',
    address: 'https://insightcrime.org/news/mothers/',
  },
  surety: 'certain',
  because: { by: 'name-and-date' },
};
const FOUND: PassageOrigin = { key: 'c1', standing: 'found', links: [LINK] };
const OPEN: PassageOrigin = {
  key: 'c2',
  standing: 'found',
  links: [
    {
      key: 'w2',
      work: { author: 'HRW', published: { year: 2021 } },
      surety: 'open',
      because: { by: 'several', fitting: 3 },
    },
  ],
};
const NONE: Compared = { with: null };

function show(change: Partial<OriginsProps> = {}, locale: Locale = 'en') {
  const verbs = { onConfirm: vi.fn(), onReject: vi.fn(), onTakeBack: vi.fn(), onSay: vi.fn() };
  const scene = (now: Partial<OriginsProps>) => (
    <Origins
      origins={[FOUND]}
      rejected={[]}
      own="s0"
      readOnly={false}
      verbs={verbs}
      compare={async () => NONE}
      readSources={async () => [{ id: 's1', label: 'A source' }]}
      {...now}
    />
  );
  const shown = stage(scene(change), locale);
  const then = (now: Partial<OriginsProps>) => shown.rerender(<Speaks locale={locale}>{scene(now)}</Speaks>);
  return { verbs, then, ...shown };
}
const press = (name: RegExp) => screen.getByRole('button', { name }).click();

describe('the origins of a passage', () => {
  it.each(['en', 'es', 'fr'] as const)('are read by everybody in %s', async (locale) => {
    const { container } = show(
      { origins: [FOUND, OPEN], rejected: [{ decision: 'rejected', links: [LINK] }] },
      locale,
    );
    await checkAccessibility(container);
  });

  it('say what was found, why, and how it is printed', () => {
    show();
    expect(screen.getByText('InSight Crime, November 4, 2022, “Facing Death and Dismissal”')).toBeTruthy();
    expect(screen.getByText('Found: the citation names author and date.')).toBeTruthy();
    expect(screen.getByText(LINK.work.printed as string)).toBeTruthy();
    const original = screen.getByRole('link', { name: 'Open the original' });
    expect(original.getAttribute('href')).toBe(LINK.work.address);
    expect(screen.queryByRole('link', { name: 'In your library' })).toBeNull();
  });

  it('are confirmed, rejected and taken back', () => {
    const { verbs } = show();
    press(/^Confirm /);
    press(/^Not this /);
    expect([verbs.onConfirm.mock.calls, verbs.onReject.mock.calls]).toEqual([[['c1']], [['c1']]]);
    cleanup();
    const again = show({
      origins: [{ ...FOUND, standing: 'confirmed' }],
      rejected: [{ of: 'c9', decision: 'rejected', links: [LINK] }],
    });
    expect(screen.queryByRole('button', { name: /^Confirm / })).toBeNull();
    press(/^Take back InSight/);
    press(/^Take back$/);
    expect(again.verbs.onTakeBack.mock.calls).toEqual([
      ['c1', 'confirmed'],
      ['c9', 'rejected'],
    ]);
  });

  it('keep the focus where they were, when what was pressed is gone', async () => {
    const { then } = show();
    press(/^Change/);
    fireEvent.keyDown(await screen.findByLabelText('Title'), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Change…'));
    const confirm = screen.getByRole('button', { name: /^Confirm/ });
    confirm.focus();
    confirm.click();
    then({ origins: [{ ...FOUND, standing: 'confirmed' }] });
    // No button: the same key again would take it back.
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('li.origin')));
    const reject = screen.getByRole('button', { name: /^Take back/ });
    reject.focus();
    reject.click();
    then({ origins: [], rejected: [{ of: 'c1', decision: 'rejected', links: [LINK] }] });
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Not this: InSight/));
  });

  it('that were said begin a line as one, and become a publication in the form', () => {
    const work = { author: 'Professor', spoken: 'interview' as const, printed: 'Professor. 2023.' };
    const { verbs } = show({ origins: [{ ...FOUND, links: [{ ...LINK, work }] }] });
    expect(screen.getByText('An interview with Professor')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Change/ }));
    expect(screen.getByLabelText('With whom')).toHaveProperty('value', 'Professor');
    fireEvent.change(screen.getByLabelText('What it is'), { target: { value: '' } });
    fireEvent.input(screen.getByLabelText('Author or body'), { target: { value: 'A Press' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save as confirmed' }));
    expect(verbs.onSay.mock.calls[0]?.[1]).toMatchObject([
      { work: { author: 'A Press', printed: 'Professor. 2023.' }, because: { by: 'user' } },
    ]);
    expect(verbs.onSay.mock.calls[0]?.[1][0].work).not.toHaveProperty('spoken');
  });

  it('cannot be confirmed where the work could not be told, and say why', () => {
    show({ origins: [OPEN] });
    expect(screen.getByText('Could not be told: 3 entries fit equally well.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Confirm / })).toBeNull();
  });

  it('say that nobody looked, or that nothing is cited, and change nothing in a library that is only read', () => {
    show({ origins: null, readOnly: true });
    expect(screen.getByText('Not looked for yet.')).toBeTruthy();
    cleanup();
    show({ origins: [], readOnly: true });
    expect(screen.getByText('No citation stands in these sentences.')).toBeTruthy();
    cleanup();
    show({ origins: [], rejected: [{ of: 'c1', decision: 'rejected', links: [LINK] }], readOnly: true });
    expect(screen.queryByText('No citation stands in these sentences.')).toBeNull();
    expect(screen.getByText(/you said that none is an origin/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('open no address but of the web', () => {
    const link = { ...LINK, work: { ...LINK.work, address: 'javascript:alert(1)' } };
    show({ origins: [{ ...FOUND, links: [link] }] });
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('a correction', () => {
  const type = (label: string, value: string) => {
    const field = screen.getByLabelText<HTMLInputElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const save = () => press(/^Save as confirmed/);

  it('of one field keeps what else was found, as the user’s word', async () => {
    const { verbs } = show();
    press(/^Change… /);
    await screen.findByLabelText('Title');
    type('Title', 'Facing Death');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Facing Death'));
    save();
    const [key, links] = verbs.onSay.mock.calls[0] ?? [];
    expect(key).toBe('c1');
    expect(links).toEqual([
      { work: { ...LINK.work, title: 'Facing Death' }, surety: 'certain', because: { by: 'user' } },
    ]);
  });

  it('that changes nothing keeps why it was found', async () => {
    const { verbs } = show();
    press(/^Change… /);
    await screen.findByLabelText('Title');
    save();
    const { key: _, ...link } = LINK;
    expect(verbs.onSay.mock.calls).toEqual([['c1', [link]]]);
  });

  it('adds an origin that cites another, and asks for a name', async () => {
    const { verbs } = show({ origins: [] });
    press(/^Add an origin/);
    await screen.findByLabelText('Title');
    save();
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(verbs.onSay).not.toHaveBeenCalled();
    type('Author or body', 'Telemundo');
    press(/^It cites another work/);
    await waitFor(() => expect(screen.getAllByLabelText('Author or body')).toHaveLength(2));
    const second = screen.getAllByLabelText<HTMLInputElement>('Author or body')[1] as HTMLInputElement;
    second.value = 'CNDH';
    second.dispatchEvent(new Event('input', { bubbles: true }));
    await waitFor(() => expect(second.value).toBe('CNDH'));
    save();
    const said = { surety: 'certain', because: { by: 'user' } };
    expect(verbs.onSay.mock.calls).toEqual([
      [
        undefined,
        [
          { work: { author: 'Telemundo' }, ...said },
          { work: { author: 'CNDH' }, ...said },
        ],
      ],
    ]);
  });

  it('may say which source of the library it is, or that it is none', async () => {
    const { verbs } = show();
    press(/^Change… /);
    const held = await screen.findByLabelText<HTMLSelectElement>('In your library');
    await waitFor(() => expect(within(held).getAllByRole('option')).toHaveLength(3));
    held.value = 'none';
    held.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(held.value).toBe('none'));
    save();
    expect(verbs.onSay.mock.calls[0]?.[1]).toMatchObject([{ notHeld: true }]);
  });

  it('never makes a report its own original, and says where a source hardly is the work', async () => {
    const readSources = async () => [
      { id: 's0', label: 'This report', titles: ['Facing Death and Dismissal'] },
      { id: 's1', label: 'World Report 2023', titles: ['World Report 2023'] },
    ];
    const { verbs, container } = show({ readSources });
    press(/^Change… /);
    const held = await screen.findByLabelText<HTMLSelectElement>('In your library');
    await waitFor(() => expect(within(held).getAllByRole('option')).toHaveLength(4));
    fireEvent.change(held, { target: { value: 's1' } });
    expect(await screen.findByText(/another title, “World Report 2023”/)).toBeTruthy();
    await checkAccessibility(container);
    fireEvent.change(held, { target: { value: 's0' } });
    expect(await screen.findByText(/cannot be its own original/)).toBeTruthy();
    expect(screen.queryByText(/another title/)).toBeNull();
    save();
    expect(verbs.onSay).not.toHaveBeenCalled();
  });
});

describe('a comparison with the original', () => {
  const held = { ...FOUND, links: [{ ...LINK, source: 's1' }] };
  const compare = async (words: string, original: string): Promise<Compared> => ({
    with: { capture: 'c', day: '2026-05-02T10:00:00.000Z', result: againstOriginal(words, original) },
  });

  it.each([
    ['They search alone at night', /^The words stand in the original as captured on May 2, 2026/],
    ['They searched alone at night, they said to all', /has other words/],
    ['Nothing of the kind was ever written by anyone', /were not found/],
  ])('says what came of it: %s', async (words, said) => {
    const original = 'Before it. They search alone at night, they said to us. After it comes more.';
    const { container } = show({ origins: [held], compare: () => compare(words, original) });
    press(/^Compare with the original/);
    expect(await screen.findByText(said)).toBeTruthy();
    await checkAccessibility(container);
  });

  it('says that there is nothing to compare with', async () => {
    show({ origins: [held] });
    press(/^Compare with the original/);
    expect(await screen.findByText(/^No captured text of the original/)).toBeTruthy();
  });
});
