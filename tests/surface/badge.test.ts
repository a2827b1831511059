import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../lib/model/index.ts';
import type { CapturedAt } from '../../lib/store/index.ts';
import { badgeOf } from '../../lib/surface/badge.ts';

// The module listens to the browser; what a badge says is told without one.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const FOUND: CapturedAt = {
  source: { id: 's', metadata: {}, addresses: [], createdAt: '', updatedAt: '' },
  here: 3,
  captures: 4,
  passages: 5,
  firstCaptured: '2026-05-02T10:00:00.000Z',
  lastCaptured: '2026-06-02T10:00:00.000Z',
};

describe('the toolbar’s badge', () => {
  it('says how often the page was captured, and since when', () => {
    expect(badgeOf(FOUND, 'en')).toEqual({
      text: '3',
      title:
        'Proffer: Already captured 3 times, first on May 2, 2026; its source once more at another address',
    });
    expect(badgeOf({ ...FOUND, captures: 3 }, 'en').title).toBe(
      'Proffer: Already captured 3 times, first on May 2, 2026',
    );
    expect(badgeOf({ ...FOUND, here: 1 }, 'es').title).toContain('Ya capturada una vez');
    expect(badgeOf({ ...FOUND, here: 1234, captures: 1234 }, 'en').text).toBe('99+');
  });

  it.each(LOCALES)('tells another copy from this page (%s)', (locale) => {
    const badge = badgeOf({ ...FOUND, here: 0, firstCaptured: null }, locale);
    expect(badge.text).toBe('•');
    expect(badge.title).toMatch(/^Proffer: .*4/);
  });

  it('is silent about what was never captured', () => {
    expect(badgeOf(null, 'en')).toEqual({ text: '', title: '' });
  });
});
