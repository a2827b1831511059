import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../lib/model/index.ts';
import { say } from '../lib/words/say.ts';

const Speech = createContext<Locale>('en');

/** Sets the language of everything below it. */
export function Speaks({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  return <Speech.Provider value={locale}>{children}</Speech.Provider>;
}

export const useLocale = (): Locale => useContext(Speech);

/** The words of a surface in the language of the place: `useWords(binderWords).undo`. */
export function useWords<T extends Parameters<typeof say>[0]>(table: T): ReturnType<typeof say<T>> {
  const locale = useLocale();
  return useMemo(() => say(table, locale), [table, locale]);
}
