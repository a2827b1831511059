import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BinderItem } from '../../lib/binder/view.ts';
import { inspectorWords } from '../../lib/words/binder.ts';
import { useWords } from '../words.tsx';

/** Paragraphs around a passage; the last before and the first after are of its own paragraph. */
export interface PassageContext {
  before: string[];
  exact: string;
  after: string[];
}

interface Props {
  item: BinderItem;
  readContext: () => Promise<PassageContext | null>;
  /** The passage as it is shown. */
  children: ComponentChildren;
}

/** The passage in its own words, with what stands around it on demand. */
export function InContext({ item, readContext, children }: Props) {
  const words = useWords(inspectorWords);
  const [context, setContext] = useState<PassageContext | null>(null);
  const [asked, setAsked] = useState(false);
  const toggle = () => {
    setAsked(!asked);
    if (!asked) void readContext().then(setContext);
  };
  const shown = asked ? context : null;
  return (
    <div class={shown ? 'in-context shown' : 'in-context'} lang={item.source.metadata.language?.value}>
      {shown?.before.map((paragraph) => (
        <p key={paragraph} class="passage quiet" dir="auto">
          {paragraph}
        </p>
      ))}
      {children}
      {shown?.after.map((paragraph) => (
        <p key={paragraph} class="passage quiet" dir="auto">
          {paragraph}
        </p>
      ))}
      <button type="button" class="button link" aria-expanded={asked} onClick={toggle}>
        {asked ? words.noContext : words.context}
      </button>
    </div>
  );
}
