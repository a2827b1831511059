import { describe, expect, it } from 'vitest';
import { citationInput, cite, plain } from '../../lib/cite/index.ts';
import { sampleView } from '../binder/sample.ts';

describe('the day of a visit', () => {
  const [item] = sampleView().items.filter(({ source }) => !source.metadata.published);
  const visited = (startedAt: string) => {
    if (!item) throw new Error('Every source of the sample has a date');
    const circumstances = { ...item.capture.circumstances, startedAt };
    return plain(
      cite(citationInput(item.source, { ...item.capture, circumstances }, null), 'bluebook', 'full'),
    );
  };

  it('is printed where the source has no date', () => {
    expect(visited('2026-01-10T12:00:00.000Z')).toContain('(last visited Jan. 10, 2026)');
  });

  it.each(['9999-01-01T00:00:00.000Z', new Date(Date.now() + 3 * 86_400_000).toISOString()])(
    'is not known where it is to come (%s)',
    (to) => {
      expect(visited(to)).not.toContain('last visited');
    },
  );
});
