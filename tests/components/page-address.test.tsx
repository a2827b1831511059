// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PageAddress } from '../../components/source/PageAddress.tsx';

describe('the address of a copy', () => {
  it('leads to its page, but of a file of the user’s nowhere', () => {
    const page = render(<PageAddress address="https://reports.example/a" />);
    expect(page.container.querySelector('a')?.getAttribute('href')).toBe('https://reports.example/a');
    const file = render(<PageAddress address="file:///a%20report.pdf?sha256=00" />);
    expect(file.container.textContent).toBe('a report.pdf');
    expect(file.container.querySelector('a')).toBeNull();
  });
});
