// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { OriginLines } from '../../components/toast/OriginLines.tsx';
import { Speaks } from '../../components/words.tsx';
import type { SavedToast } from '../../lib/messages/protocol.ts';
import { LOCALES, type Locale } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const line = (change: Partial<SavedToast['origins'][number]> = {}) => ({
  passage: 'p',
  key: 'a',
  standing: 'found' as const,
  said: 'Cites InSight Crime',
  whole: 'InSight Crime, “Facing Death”',
  open: false,
  ...change,
});

function show(origins: SavedToast['origins'], toast: Partial<SavedToast> = {}, locale: Locale = 'en') {
  const acts = { onOrigin: vi.fn(), onOpen: vi.fn() };
  const all = { origins, moreOrigins: 0, case: { id: 'c', reference: 'MX-1' }, ...toast } as SavedToast;
  stage(<OriginLines toast={all} {...acts} />, locale);
  return acts;
}
const names = () => screen.queryAllByRole('button').map((button) => button.textContent);

it('confirms with one press, opens the binder for a change, and takes back', () => {
  const acts = show([line(), line({ key: 'b', standing: 'confirmed', said: 'Cites AP' })]);
  fireEvent.click(screen.getByRole('button', { name: 'Confirm Cites InSight Crime' }));
  fireEvent.click(screen.getByRole('button', { name: 'Change… Cites InSight Crime' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take back Cites AP' }));
  expect(acts.onOrigin.mock.calls).toEqual([
    [{ passage: 'p', key: 'a', decision: 'confirmed' }],
    [{ passage: 'p', key: 'b', decision: null }],
  ]);
  expect(acts.onOpen).toHaveBeenCalledOnce();
});

it('keeps the focus on the line that was confirmed, and on no button of it', async () => {
  const onOrigin = vi.fn();
  const scene = (origins: SavedToast['origins']) => (
    <OriginLines
      toast={{ origins, moreOrigins: 0, case: null } as unknown as SavedToast}
      onOrigin={onOrigin}
      onOpen={vi.fn()}
    />
  );
  const { rerender } = stage(scene([line()]));
  const confirm = screen.getByRole('button', { name: /^Confirm/ });
  confirm.focus();
  fireEvent.click(confirm);
  rerender(<Speaks locale="en">{scene([line({ standing: 'confirmed' })])}</Speaks>);
  await waitFor(() => expect(document.activeElement).toBe(document.querySelector('.origin-line')));
});

it('shows all that would be printed of what is confirmed by one press', () => {
  show([line(), line({ key: 'b', open: true, said: 'Cites a source that could not be told.' })]);
  const said = screen.getByText('Cites InSight Crime');
  expect(said.title).toBe('InSight Crime, “Facing Death”');
  expect(said.closest('details')?.textContent).toContain('“Facing Death”');
  expect(document.querySelectorAll('details')).toHaveLength(1);
});

it('offers no confirming of what could not be told, and no change where no binder has the passage', () => {
  show([line({ open: true })]);
  expect(names()).toEqual(['Change…']);
  document.body.replaceChildren();
  show([line()], { case: null });
  expect(names()).toEqual(['Confirm']);
});

it('says how many more there are, and nothing where there are none', () => {
  show([line()], { moreOrigins: 3 });
  expect(screen.getByText('and 3 more in the binder')).toBeTruthy();
  document.body.replaceChildren();
  show([]);
  expect(document.body.textContent).toBe('');
});

it.each(LOCALES)('keeps nobody out in %s', async (locale) => {
  show([line(), line({ key: 'b', open: true })], { moreOrigins: 1 }, locale);
  await checkAccessibility();
});
