import type { Assess, Correct } from '../../components/source/fields.ts';
import type { RuleVerbs } from '../../components/source/RuleOffer.tsx';
import type { PublisherView, SourceId } from '../model/index.ts';
import { assessPublisher, correctField, endUserRule, makeUserRule, readRulesFor } from '../store/index.ts';
import type { Desk } from './desk.ts';
import { useLive } from './use-live.ts';

/** What a page may change of a source and of who stands behind it. */
export interface SourceCardVerbs {
  onCorrect: Correct;
  onAssess: Assess;
  rules: RuleVerbs;
}

/** The verbs of one source's card; null in read-only mode and where there is no source. */
export function useSourceVerbs(
  desk: Desk,
  id: SourceId | null,
  publisher: PublisherView | null,
): SourceCardVerbs | null {
  const { store, run, readOnly } = desk;
  const rules = useLive(() => (id ? readRulesFor(store, id) : null), `rules ${id}`);
  if (readOnly || id === null) return null;
  return {
    onCorrect: (key, value) => void run(correctField(store, id, key, value as never)),
    onAssess: (draft) => {
      if (publisher) void run(assessPublisher(store, publisher.id, draft));
    },
    rules: {
      offers: rules?.offers ?? [],
      standing: rules?.standing ?? [],
      onMake: (offer) => void run(makeUserRule(store, offer)),
      onEnd: (rule) => void run(endUserRule(store, rule.id)),
    },
  };
}
