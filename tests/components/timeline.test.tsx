// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import { LOCALES } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

describe('a timeline without a date', () => {
  it.each(LOCALES)('says how dates come to it, and leads there (%s)', async (locale) => {
    stage(
      <main>
        <h1>Timeline</h1>
        <Timeline rows={[]} addressOf={() => '#'} />
      </main>,
      locale,
    );
    expect(screen.getByRole('link').getAttribute('href')).toBe('/library.html');
    await checkAccessibility();
  });
});
