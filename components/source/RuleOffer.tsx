import type { MetadataKey, RuleOffer as Offer, RuleTake, UserRule } from '../../lib/model/index.ts';
import { foundText } from '../../lib/words/found.ts';
import { ruleWords } from '../../lib/words/source.ts';
import { useLocale, useWords } from '../words.tsx';
import { fieldText } from './fields.ts';

/** The user's rules for the sites of a source, and those that repeated corrections suggest. */
export interface RuleVerbs {
  offers: readonly Offer[];
  standing: readonly UserRule[];
  onMake: (offer: Offer) => void;
  onEnd: (rule: UserRule) => void;
}

interface Props extends Pick<RuleVerbs, 'onMake' | 'onEnd'> {
  name: MetadataKey;
  label: string;
  offer: Offer | undefined;
  standing: UserRule | undefined;
}

/** What the rules say of one field. */
export const ruleFor = (name: MetadataKey, { offers, standing, onMake, onEnd }: RuleVerbs) => ({
  offer: offers.find(({ field }) => field === name),
  standing: standing.find(({ field }) => field === name),
  onMake,
  onEnd,
});

/** Under a field: the rule that holds for it, or the one that could. */
export function RuleOffer({ name, offer, standing, onMake, onEnd }: Props) {
  const words = useWords(ruleWords);
  const textOf = useTake(name);
  if (standing) {
    const { from, text } = textOf(standing.take);
    return (
      <p class="small rule">
        {from === 'value' ? words.standsValue(text, standing.site) : words.standsPlace(text, standing.site)}{' '}
        {words.later}{' '}
        <button type="button" class="button link" data-rule="end" onClick={() => onEnd(standing)}>
          {words.end}
        </button>
      </p>
    );
  }
  if (!offer) return null;
  const { from, text } = textOf(offer.take);
  return (
    <p class="small rule" role="status">
      {words.repeated(offer.sources, offer.site)}{' '}
      <button type="button" class="button link" data-rule="make" onClick={() => onMake(offer)}>
        {from === 'value' ? words.alwaysValue(text) : words.alwaysPlace(text)}
      </button>
    </p>
  );
}

/** What a rule takes, in words: the value, or the place in the page. */
function useTake(name: MetadataKey): (take: RuleTake) => { from: RuleTake['from']; text: string } {
  const locale = useLocale();
  return (take) => {
    if (take.from === 'value') return { from: 'value', text: fieldText(name, take.value, locale) };
    return { from: 'place', text: foundText(take, locale) };
  };
}
