// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftText } from '../../components/controls/DraftText.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = () => screen.getByLabelText('Note') as HTMLTextAreaElement;
const typeIn = (value: string) => fireEvent.input(field(), { target: { value } });

function show(value = '') {
  const onSave = vi.fn();
  const drawn = (now: string) => <DraftText label="Note" value={now} onSave={onSave} />;
  const { rerender, unmount } = render(drawn(value));
  return { onSave, unmount, saved: (now: string) => rerender(drawn(now)) };
}

describe('a text that is being written', () => {
  it('is saved at each pause', async () => {
    const { onSave, saved } = show();
    typeIn('Ask');
    await vi.advanceTimersByTimeAsync(500);
    typeIn('Ask the');
    await vi.advanceTimersByTimeAsync(900);
    expect(onSave).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(onSave.mock.calls).toEqual([['Ask the']]);
    saved('Ask the');
    typeIn('Ask the expert');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(onSave.mock.calls.at(-1)).toEqual(['Ask the expert']);
  });

  it('is saved when its field goes away', () => {
    const { onSave, unmount } = show();
    typeIn('Half a sen');
    unmount();
    expect(onSave.mock.calls).toEqual([['Half a sen']]);
  });

  it('makes the page ask before it closes, for as long as it is not saved', () => {
    const { saved } = show();
    const close = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(close()).toBe(false);
    typeIn('Half');
    expect(close()).toBe(true);
    saved('Half');
    expect(close()).toBe(false);
  });

  it('is not lost when something else is saved in its place meanwhile', () => {
    const { saved } = show('One.');
    typeIn('One, two.');
    saved('From another window.');
    expect(field().value).toBe('One, two.');
  });

  it('follows what is saved where nothing is being written', () => {
    const { saved } = show('One.');
    saved('Undone.');
    expect(field().value).toBe('Undone.');
  });

  it('goes back by Escape to what it was when the field was entered, even after a pause', async () => {
    const { onSave, saved } = show('One.');
    fireEvent.focus(field());
    typeIn('Two.');
    await vi.advanceTimersByTimeAsync(1_100);
    saved('Two.');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(onSave.mock.calls.at(-1)).toEqual(['One.']);
  });
});
