// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OfferReader } from '../../components/paste/OfferReader.tsx';
import { PasteForm } from '../../components/paste/PasteForm.tsx';
import { pdfTabWords } from '../../lib/words/pdf.ts';
import { checkAccessibility, stage } from './stage.tsx';

describe('a PDF tab that was clipped', () => {
  const held = { text: '', address: 'https://reports.example/a.pdf', title: 'a.pdf' };
  const offer = (tab: number | undefined, address = held.address, maybe = true) =>
    stage(
      <PasteForm
        held={held}
        instead={<OfferReader tab={tab} address={address} maybe={maybe} />}
        onAllow={vi.fn()}
        onKeep={vi.fn()}
        onOpenBinder={vi.fn()}
      />,
    );

  it('is offered to our reader, and its text can be pasted still', async () => {
    offer(7);
    const link = screen.getByRole('link', { name: pdfTabWords.open.en });
    expect(link.getAttribute('href')).toBe('/pdf.html#tab=7');
    await checkAccessibility();
  });

  it('leads to its address where no tab can be asked, and other pages lead nowhere', () => {
    offer(undefined);
    expect(screen.getByRole('link').getAttribute('href')).toMatch(
      /^\/pdf\.html#address=https%3A%2F%2F.*\.pdf$/,
    );
    cleanup();
    offer(undefined, 'https://reports.example/download/7');
    expect(screen.getByText(pdfTabWords.whyMaybe.en)).toBeDefined();
    cleanup();
    offer(undefined, 'https://reports.example/a.html', false);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
