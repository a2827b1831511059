import { expect, it } from 'vitest';
import { gapsLeft } from '../../components/coverage/gaps.ts';
import type { CheckId } from '../../lib/binder/checks/index.ts';
import type { Gap } from '../../lib/binder/coverage.ts';

const GAPS: Gap[] = [
  { kind: 'one-source' },
  { kind: 'no-official' },
  { kind: 'no-adverse' },
  { kind: 'old', newest: { year: 2020 }, years: 6 },
];
const left = (...setAside: CheckId[]) => gapsLeft(GAPS, new Set(setAside)).map(({ kind }) => kind);

it('says nothing of a gap whose check the user set aside, and all else', () => {
  expect(left()).toEqual(['one-source', 'no-official', 'no-adverse', 'old']);
  expect(left('single-source', 'issue-old')).toEqual(['no-official', 'no-adverse']);
  expect(left('no-address')).toHaveLength(4);
});
