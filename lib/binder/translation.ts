import type { TranslatedPassage } from '../model/index.ts';
import type { BinderItem } from './view.ts';

/** What a certificate of translation says beside the words. */
export type TranslationLack = keyof Pick<TranslatedPassage, 'translator' | 'competence' | 'date'>;

/**
 * Whether a passage is in a language that the tribunal does not read, without a translation into one that it does.
 * @param languages without their regions, as `tribunalLanguages` has them
 */
export function isUntranslated({ entry, source }: BinderItem, languages: readonly string[]): boolean {
  const isRead = (tag: string) => languages.includes(base(tag));
  const language = source.metadata.language?.value ?? '';
  const { translation } = entry;
  const isTranslated =
    translation !== undefined && translation.text.trim() !== '' && isRead(translation.language);
  return language !== '' && !isRead(language) && !isTranslated;
}

const LACKS: readonly TranslationLack[] = ['translator', 'competence', 'date'];

/** What a translated passage lacks of what a certificate says; nothing where none was made. */
export const lacksOfTranslation = ({ entry: { translation } }: BinderItem): TranslationLack[] =>
  translation && translation.text.trim() !== ''
    ? LACKS.filter((field) => translation[field].trim() === '')
    : [];

/** `es` of `es-MX`. */
const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
