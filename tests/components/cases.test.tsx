// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CasePicker } from '../../components/cases/CasePicker.tsx';
import { LOCALES } from '../../lib/model/index.ts';
import { checkAccessibility, stage } from './stage.tsx';

const cases = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `case-${at}`, reference: `MX-2026-${at + 10}` }));

const acts = () => ({ onCopy: vi.fn(), onMove: vi.fn(), onClose: vi.fn(), onNew: vi.fn() });

describe('passages to another case', () => {
  it.each(LOCALES)('keeps nobody out (%s)', async (locale) => {
    stage(<CasePicker cases={cases(9)} passages={3} {...acts()} />, locale);
    await checkAccessibility();
  });

  it('are copied or moved to the case that was chosen, and to none before', () => {
    const did = acts();
    stage(<CasePicker cases={cases(3)} passages={3} {...did} />);
    const copy = screen.getByRole('button', { name: 'Copy 3 passages' }) as HTMLButtonElement;
    expect(copy.disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'MX-2026-11' }));
    fireEvent.click(copy);
    expect(did.onCopy).toHaveBeenCalledWith('case-1');
    fireEvent.click(screen.getByRole('radio', { name: 'Move' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move 3 passages' }));
    expect(did.onMove).toHaveBeenCalledWith('case-1');
  });

  it('are searched for among many, and one that is out of sight is not chosen', () => {
    const did = acts();
    stage(<CasePicker cases={cases(12)} passages={1} {...did} />);
    fireEvent.click(screen.getByRole('radio', { name: 'MX-2026-11' }));
    const find = screen.getByRole('searchbox', { name: 'Find a case' });
    fireEvent.input(find, { target: { value: 'mx zzz' } });
    expect(screen.getByText(/^No case has/)).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Copy 1 passage' }) as HTMLButtonElement).disabled).toBe(true);
    fireEvent.input(find, { target: { value: '-19 mx' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy 1 passage' }));
    expect(did.onCopy).toHaveBeenCalledWith('case-9');
  });

  it('ask for a case where there is no other', () => {
    const did = acts();
    stage(<CasePicker cases={[]} passages={1} {...did} />);
    fireEvent.click(screen.getByRole('button', { name: 'New case' }));
    expect(did.onNew).toHaveBeenCalled();
  });
});
