import type { ComponentChildren } from 'preact';
import type { CapturedText, Locale, Span } from '../../lib/model/index.ts';
import { importWords } from '../../lib/words/import.ts';
import { welcomeWords } from '../../lib/words/welcome.ts';
import { LanguageChoice } from '../options/LanguageChoice.tsx';
import { Reader } from '../reader/Reader.tsx';
import { useWords } from '../words.tsx';

export interface WelcomeExcerpt {
  captured: CapturedText;
  language: string | undefined;
  title: string;
  line: string;
  /** The passage proposed. */
  span: Span;
}

interface Props {
  excerpt: WelcomeExcerpt | null;
  language: Locale | null;
  /** The entry the clip made, set as in the binder; null before it. */
  done: { reference: string; issue: string; entry: ComponentChildren } | null;
  onClip: (span: Span) => void;
  onLanguage: (locale: Locale | null) => void;
  /** Another way in: the sample case. */
  children?: ComponentChildren;
}

/** One screen that does the product's job once, on a report that came with it. */
export function Welcome({ excerpt, language, done, onClip, onLanguage, children }: Props) {
  const words = useWords(welcomeWords);
  const imported = useWords(importWords);
  return (
    <main class="page welcome stack">
      <div class="row between">
        <a class="product" href="/binder.html">
          Proffer
        </a>
        <LanguageChoice value={language} onChange={onLanguage} />
      </div>
      <h1>{done ? words.doneTitle : words.title}</h1>
      <p class="lead" role="status">
        {done ? words.doneLead(done.reference, done.issue) : words.lead}
      </p>
      {done?.entry}
      {!done && excerpt && <Excerpt excerpt={excerpt} onClip={onClip} />}
      <div class="row">
        <a class={done ? 'button main' : 'button plain'} href="/binder.html">
          {done ? words.openBinder : words.skip}
        </a>
        {children}
        <a class="button plain" href="/import.html">
          {imported.open}
        </a>
      </div>
      <hr class="rule" />
      <p>{words.onAnyPage}</p>
      <p class="quiet">{words.local}</p>
    </main>
  );
}

function Excerpt({ excerpt, onClip }: { excerpt: WelcomeExcerpt; onClip: (span: Span) => void }) {
  const words = useWords(welcomeWords);
  return (
    <section class="stack excerpt" aria-labelledby="excerpt-title">
      <header>
        <h2 id="excerpt-title" lang={excerpt.language}>
          {excerpt.title}
        </h2>
        <p class="quiet">{excerpt.line}</p>
      </header>
      <Reader
        captured={excerpt.captured}
        language={excerpt.language}
        highlights={[{ id: 'proposed', ...excerpt.span }]}
        chosen={null}
        startAt={null}
        readOnly={false}
        onClip={onClip}
        onChoose={() => onClip(excerpt.span)}
      />
      <p class="row">
        <button type="button" class="button main" onClick={() => onClip(excerpt.span)}>
          {words.clipIt}
        </button>
        <span class="quiet">{words.orSelect}</span>
      </p>
    </section>
  );
}
