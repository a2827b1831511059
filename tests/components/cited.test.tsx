// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Cited } from '../../components/source/Cited.tsx';
import { SourceFields } from '../../components/source/SourceFields.tsx';
import type { SourceMetadata } from '../../lib/model/index.ts';
import { citingOf } from '../../lib/surface/citing.ts';
import { capture, METADATA, source } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

const edit = (label: string) =>
  fireEvent.click(screen.getByRole('button', { name: `Edit: ${label}`, hidden: true }));

describe('the citation beside the fields', () => {
  const PAGE: SourceMetadata = {
    ...METADATA,
    kind: { value: 'web-page', foundIn: 'meta', weight: 1 },
    siteName: { value: 'Observatory of Routes', foundIn: 'meta', weight: 1 },
  };
  const citing = citingOf(source({ metadata: PAGE }), capture(), null);
  const NOT_PRINTED = 'Not printed in this source’s citation (Bluebook)';

  function showCited(metadata: SourceMetadata) {
    stage(
      <>
        <Cited citing={citing} metadata={metadata} />
        <SourceFields metadata={metadata} citing={citing} onCorrect={vi.fn()} />
      </>,
      'en',
    );
  }

  it('keeps nobody out', async () => {
    showCited(PAGE);
    edit('Title');
    await checkAccessibility();
  });

  it('shows what a value changes while it is written', () => {
    showCited(PAGE);
    edit('Title');
    fireEvent.input(screen.getByLabelText('Title'), {
      target: { value: 'Mexico: Profiles of people targeted' },
    });
    const shown = document.querySelector('.field-editor .cited');
    expect(shown?.querySelector('del')?.textContent).toContain('Individuals');
    expect(shown?.querySelector('ins')?.textContent).toContain('People');
    expect(screen.queryByText(NOT_PRINTED)).toBeNull();
  });

  it('says of a value that the style does not print it, while it is written and once it is kept', () => {
    showCited(PAGE);
    edit('Publisher');
    fireEvent.input(screen.getByLabelText('Publisher'), { target: { value: 'The Observatory' } });
    expect(screen.getByText(NOT_PRINTED)).toBeTruthy();
    expect(document.querySelector('.field-editor :is(ins, del)')).toBeNull();
    cleanup();
    showCited({ ...PAGE, publisher: { value: 'The Observatory', foundIn: 'user', weight: 1 } });
    expect(screen.getByText(NOT_PRINTED)).toBeTruthy();
  });

  it('says nothing of what is printed, nor of what the user left alone', () => {
    showCited({ ...PAGE, number: { value: 'MEX 1', foundIn: 'user', weight: 1 } });
    expect(screen.queryByText(NOT_PRINTED)).toBeNull();
  });
});
