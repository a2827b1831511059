import type { UserRule } from '../../lib/model/index.ts';
import { foundText } from '../../lib/words/found.ts';
import { fieldWords, ruleWords } from '../../lib/words/source.ts';
import { fieldText } from '../source/fields.ts';
import { useLocale, useWords } from '../words.tsx';

interface Props {
  rules: readonly UserRule[];
  /** Absent where nothing may be changed. */
  onEnd?: (rule: UserRule) => void;
}

/** The rules the user made for sites out of corrections that repeated. */
export function UserRules({ rules, onEnd }: Props) {
  const words = useWords(ruleWords);
  const fields = useWords(fieldWords);
  const locale = useLocale();
  const textOf = ({ field, take, site }: UserRule): string => {
    if (take.from === 'value') return words.standsValue(fieldText(field, take.value, locale), site);
    return words.standsPlace(foundText(take, locale), site);
  };
  return (
    <ul class="user-rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <span>
            <strong>{fields[rule.field]}</strong> <span class="quiet">{textOf(rule)}</span>
          </span>
          {onEnd && (
            <button type="button" class="button link" onClick={() => onEnd(rule)}>
              {words.end}
              <span class="unseen">
                : {fields[rule.field]}, {rule.site}
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
