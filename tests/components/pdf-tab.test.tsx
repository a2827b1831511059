// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { OfferReader } from '../../components/paste/OfferReader.tsx';
import { PasteForm } from '../../components/paste/PasteForm.tsx';
import { pdfTabWords } from '../../lib/words/pdf-tab.ts';
import { checkAccessibility, stage } from './stage.tsx';

describe('a PDF tab that was clipped', () => {
  const held = { text: '', address: 'https://reports.example/a.pdf', title: 'a.pdf' };
  const offer = (tab: number | undefined, address = held.address, maybe = true, embedded?: string | null) =>
    stage(
      <PasteForm
        held={held}
        instead={<OfferReader tab={tab} address={address} maybe={maybe} embedded={embedded} />}
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

  it('within a page is offered by its address, asked for in the page that shows it', async () => {
    offer(7, held.address, false, held.address);
    const link = screen.getByRole('link', { name: pdfTabWords.openEmbedded.en });
    const asked = new URLSearchParams(link.getAttribute('href')?.split('#')[1]);
    expect([asked.get('tab'), asked.get('address')]).toEqual(['7', held.address]);
    expect(screen.getByText(held.address)).toBeDefined();
    await checkAccessibility();
  });

  it('that a page made itself is opened from a file', () => {
    offer(7, '', false, null);
    expect(screen.getByText(pdfTabWords.whyMade.en)).toBeDefined();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/pdf.html');
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
