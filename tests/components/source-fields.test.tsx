// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { draftOf, fieldText, readDraft } from '../../components/source/fields.ts';
import { SourceFields } from '../../components/source/SourceFields.tsx';
import { sourceLine } from '../../components/source/source-line.ts';
import { LOCALES, type Locale, type SourceMetadata } from '../../lib/model/index.ts';
import { METADATA } from './sample.ts';
import { checkAccessibility, stage } from './stage.tsx';

function show(metadata: SourceMetadata = METADATA, locale: Locale = 'en') {
  const onCorrect = vi.fn();
  stage(<SourceFields metadata={metadata} onCorrect={onCorrect} />, locale);
  return onCorrect;
}

describe('source fields', () => {
  it.each(LOCALES)('keep nobody out (%s)', async (locale) => {
    show(METADATA, locale);
    await checkAccessibility();
  });

  it('say where each value was found, and what was not', () => {
    show();
    expect(screen.getByText('Found in: metadata of the page (meta[property="og:title"])')).toBeTruthy();
    expect(screen.getByText('September 2023')).toBeTruthy();
    expect(screen.getAllByText('Not found').length).toBeGreaterThan(0);
  });

  it('correct a date in place, and refuse what is none', async () => {
    const onCorrect = show();
    fireEvent.click(screen.getByRole('button', { name: 'Edit: Published' }));
    const field = screen.getByRole('textbox', { name: 'Published' }) as HTMLInputElement;
    expect(field.value).toBe('2023-09');
    fireEvent.input(field, { target: { value: '2023-13' } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect(screen.getByRole('alert').textContent).toContain('Not a date');
    await checkAccessibility();
    fireEvent.input(field, { target: { value: '2023-09-01' } });
    fireEvent.submit(field.form as HTMLFormElement);
    expect(onCorrect).toHaveBeenCalledWith('published', { year: 2023, month: 9, day: 1 });
  });

  it('leave a value as it was on Escape', () => {
    const onCorrect = show();
    fireEvent.click(screen.getByRole('button', { name: 'Edit: Title' }));
    const field = screen.getByRole('textbox', { name: 'Title' });
    fireEvent.input(field, { target: { value: 'Another' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('keep what was found beside a correction, and bring it back', () => {
    const corrected: SourceMetadata = {
      title: {
        value: 'My title',
        foundIn: 'user',
        weight: 1,
        others: [{ value: 'Found title', foundIn: 'meta', weight: 0.9 }],
      },
    };
    const onCorrect = show(corrected);
    expect(screen.getByText('Found in: your correction')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use this', hidden: true }));
    expect(onCorrect).toHaveBeenCalledWith('title', null);
  });
});

describe('drafts', () => {
  it('are read back as they were written', () => {
    for (const key of Object.keys(METADATA) as (keyof SourceMetadata)[]) {
      const value = METADATA[key]?.value;
      const read = value === undefined ? null : readDraft(key, draftOf(key, value), 'body');
      expect(read).toEqual({ ok: true, value });
    }
  });

  it('of authors are one name a line', () => {
    expect(readDraft('authors', ' Ana Ruiz \n\nHRW ', 'person')).toEqual({
      ok: true,
      value: [
        { name: 'Ana Ruiz', kind: 'person' },
        { name: 'HRW', kind: 'person' },
      ],
    });
  });

  it.each([
    ['title', '  ', 'empty'],
    ['countries', 'Mexico', 'countriesWrong'],
    ['language', 'English please', 'languageWrong'],
    ['modified', '31 May', 'dateWrong'],
  ] as const)('refuse a wrong %s', (key, draft, error) => {
    expect(readDraft(key, draft, 'person')).toEqual({ ok: false, error });
  });
});

describe('texts', () => {
  it('show no more of a date than is known, and say when there is none', () => {
    expect(fieldText('published', { year: 2023 }, 'fr')).toBe('2023');
    expect(sourceLine(METADATA, 'es')).toBe(
      'Immigration and Refugee Board of Canada · MEX201601.E · septiembre de 2023',
    );
    expect(sourceLine({}, 'en')).toBe('date not found');
  });
});
