// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useNeighbour } from '../../components/binder/useNeighbour.ts';
import { item } from '../binder/checks/view.ts';

function List({ ids, first }: { ids: readonly string[]; first: string | null }) {
  const [chosen, choose] = useState(first);
  useNeighbour(
    ids.map((id) => item({ id })),
    chosen,
    choose,
  );
  return <p>{chosen ?? 'none'}</p>;
}

it('chooses what takes the place of the chosen entry that left the list', () => {
  const { container, rerender } = render(<List ids={['a', 'b', 'c']} first="b" />);
  const then = (...ids: string[]) => {
    rerender(<List ids={ids} first="b" />);
    return container.textContent;
  };
  expect(then('a', 'b', 'c', 'd')).toBe('b');
  expect(then('a', 'c', 'd')).toBe('c');
  expect(then('a', 'd')).toBe('d');
  expect(then('a')).toBe('a');
  expect(then()).toBe('none');
});

it('waits for an entry that was asked for and is not there yet', () => {
  const { container, rerender } = render(<List ids={['a']} first="b" />);
  expect(container.textContent).toBe('b');
  rerender(<List ids={['a', 'b']} first="b" />);
  expect(container.textContent).toBe('b');
});
