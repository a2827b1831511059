import { useState } from 'preact/hooks';
import { chainKey } from '../../lib/reference/index.ts';
import { chainText } from '../../lib/words/origin-line.ts';
import { originWords } from '../../lib/words/origins.ts';
import { Fold } from '../binder/Fold.tsx';
import { useLocale, useWords } from '../words.tsx';
import { OriginForm } from './OriginForm.tsx';
import { OriginItem } from './OriginItem.tsx';
import type { OriginsProps } from './types.ts';

/** What the passage itself rests on: what was found, why, and what the user says of it. */
export function Origins(props: OriginsProps) {
  const { origins, rejected, readOnly, verbs } = props;
  const words = useWords(originWords);
  const [isAdding, setAdding] = useState(false);
  const count = origins?.length ?? 0;
  return (
    <Fold title={words.title} used={count > 0} {...(count > 0 ? { aside: String(count) } : {})}>
      {origins === null && <p class="small quiet">{words.unread}</p>}
      {origins?.length === 0 && <p class="small quiet">{words.none}</p>}
      {count > 0 && (
        <ul class="origins">
          {origins?.map((origin) => (
            <OriginItem key={origin.key} origin={origin} {...props} />
          ))}
        </ul>
      )}
      <Rejected {...props} rejected={rejected} />
      {origins?.some(({ standing }) => standing === 'found') && <p class="small quiet">{words.hint}</p>}
      {isAdding ? (
        <OriginForm
          links={[]}
          readSources={props.readSources}
          onSave={(links) => {
            setAdding(false);
            verbs.onSay(undefined, links);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        !readOnly && (
          <p>
            <button type="button" class="button link" onClick={() => setAdding(true)}>
              {words.add}
            </button>
          </p>
        )
      )}
    </Fold>
  );
}

/** What was said not to hold, with the way back. */
function Rejected({ rejected, readOnly, verbs }: Pick<OriginsProps, 'rejected' | 'readOnly' | 'verbs'>) {
  const words = useWords(originWords);
  const locale = useLocale();
  if (rejected.length === 0) return null;
  return (
    <ul class="origins small quiet">
      {rejected.map((chain) => {
        const key = chain.of ?? chainKey(chain);
        return (
          <li key={key}>
            {words.rejected(chainText(chain.links, locale))}{' '}
            {!readOnly && (
              <button type="button" class="button link" onClick={() => verbs.onTakeBack(key, 'rejected')}>
                {words.takeBack}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
