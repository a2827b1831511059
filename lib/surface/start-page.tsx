import { type ComponentType, render } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { Broken, ErrorBoundary } from '../../components/shell/ErrorBoundary.tsx';
import { ShowsPictures } from '../../components/source/PassageShown.tsx';
import { Speaks } from '../../components/words.tsx';
import { chooseLocale, type LocalText } from '../model/index.ts';
import { readBlob, type Store } from '../store/index.ts';
import { type Desk, useDesk } from './desk.ts';
import { openLibrary, whenForgotten } from './library.ts';
import { useStyles } from './use-styles.ts';

/** Opens the library and draws a page over it; when it cannot be opened, says what is safe. */
export async function startPage(Page: ComponentType<{ desk: Desk }>, title: LocalText): Promise<void> {
  const root = document.getElementById('root') as HTMLElement;
  try {
    const store = await openLibrary();
    whenForgotten(() => location.reload());
    render(<Root store={store} page={Page} title={title} />, root);
  } catch (error) {
    const problem = error instanceof Error ? error : new Error(String(error));
    const locale = chooseLocale(navigator.languages);
    render(
      <Speaks locale={locale}>
        <Broken error={problem} kind="library" />
      </Speaks>,
      root,
    );
  }
}

interface RootProps {
  store: Store;
  page: ComponentType<{ desk: Desk }>;
  title: LocalText;
}

function Root({ store, page: Page, title }: RootProps) {
  const desk = useDesk(store);
  const isCiting = useStyles(store, desk?.settings);
  const [locale, theme] = [desk?.locale, desk?.settings.theme];
  useEffect(() => {
    if (!locale) return;
    document.documentElement.lang = locale;
    document.title = `${title[locale]} · Proffer`;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [locale, theme, title]);
  const read = useCallback((sha256: string) => readBlob(store, sha256), [store]);
  if (!desk || !isCiting) return null;
  return (
    <Speaks locale={desk.locale}>
      <ErrorBoundary>
        <ShowsPictures read={read}>
          <Page desk={desk} />
        </ShowsPictures>
      </ErrorBoundary>
    </Speaks>
  );
}
