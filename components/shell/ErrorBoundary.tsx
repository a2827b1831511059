import { Component, type ComponentChildren } from 'preact';
import { shellWords } from '../../lib/words/shell.ts';
import { useWords } from '../words.tsx';

/** Catches what breaks below it and says what is safe. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  override componentDidCatch(error: unknown) {
    this.setState({ error: error instanceof Error ? error : new Error(String(error)) });
  }

  override render() {
    return this.state.error ? <Broken error={this.state.error} kind="view" /> : this.props.children;
  }
}

/** What happened, what is safe, what to do. */
export function Broken({ error, kind }: { error: Error; kind: 'view' | 'library' }) {
  const words = useWords(shellWords);
  const view = kind === 'view';
  return (
    <main class="page stack broken">
      <div class="stack" role="alert">
        <h1>{view ? words.brokenTitle : words.failedTitle}</h1>
        <p>{view ? words.brokenSafe : words.failedSafe}</p>
        <p>{view ? words.brokenDo : words.failedDo}</p>
      </div>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <pre tabIndex={0}>{`${error.name}: ${error.message}`}</pre>
    </main>
  );
}
