// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { Particulars } from '../../components/files/Particulars.tsx';
import { view } from './sample.ts';
import { stage } from './stage.tsx';

it.each([
  ['', true],
  ['2027-02-03', true],
  ['2027-02-06', false],
  ['February 6, 2027', false],
])('a day of the hearing of “%s” is held against the one that the case has', (said, isTold) => {
  const particulars = { 'us-eoir:hearing-day': said };
  const theCase = { ...view().case, profile: 'us-eoir' as const, hearing: '2027-02-06', particulars };
  stage(<Particulars theCase={theCase} parts={['cover']} onFill={vi.fn()} />);
  expect(screen.queryByText(/^The case has February 6, 2027/) !== null).toBe(isTold);
});
