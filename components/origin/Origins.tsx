import { useState } from 'preact/hooks';
import { chainKey } from '../../lib/reference/index.ts';
import { chainText } from '../../lib/words/origin-line.ts';
import { originWords } from '../../lib/words/origins.ts';
import { Fold } from '../binder/Fold.tsx';
import { useLocale, useWords } from '../words.tsx';
import { lineOf, useKeptFocus } from './kept-focus.ts';
import { OriginForm } from './OriginForm.tsx';
import { OriginItem } from './OriginItem.tsx';
import type { OriginsProps, OriginVerbs } from './types.ts';

/** What the passage itself rests on: what was found, why, and what the user says of it. */
export function Origins(props: OriginsProps) {
  const { origins, rejected, readOnly } = props;
  const words = useWords(originWords);
  const [isAdding, setAdding] = useState(false);
  const { place, pressed } = useKeptFocus<HTMLDivElement>(
    `${keysOf(origins)} ${rejected.length} ${isAdding}`,
  );
  const verbs = told(props.verbs, pressed);
  const count = origins?.length ?? 0;
  return (
    <Fold title={words.title} used={count > 0} {...(count > 0 ? { aside: String(count) } : {})}>
      <div ref={place} class="stack" tabIndex={-1}>
        {origins === null && <p class="small quiet">{words.unread}</p>}
        {origins?.length === 0 && (
          <p class="small quiet">{rejected.length > 0 ? words.noneLeft : words.none}</p>
        )}
        {count > 0 && (
          <ul class="origins">
            {origins?.map((origin) => (
              <OriginItem key={origin.key} origin={origin} {...props} verbs={verbs} />
            ))}
          </ul>
        )}
        <Rejected rejected={rejected} readOnly={readOnly} verbs={verbs} />
        {origins?.some(({ standing }) => standing === 'found') && <p class="small quiet">{words.hint}</p>}
        {isAdding ? (
          <OriginForm
            links={[]}
            own={props.own}
            readSources={props.readSources}
            onSave={(links) => {
              setAdding(false);
              verbs.onSay(undefined, links);
            }}
            onCancel={() => {
              pressed('.add-origin');
              setAdding(false);
            }}
          />
        ) : (
          !readOnly && (
            <p>
              <button type="button" class="button link add-origin" onClick={() => setAdding(true)}>
                {words.add}
              </button>
            </p>
          )
        )}
      </div>
    </Fold>
  );
}

/** What is shown of origins changes with these. */
const keysOf = (origins: OriginsProps['origins']): string =>
  (origins ?? []).map(({ key, standing }) => `${key} ${standing}`).join(' ');

/** Verbs that tell that one of them was pressed. */
function told(
  { onConfirm, onReject, onTakeBack, onSay }: OriginVerbs,
  pressed: (to: string) => void,
): OriginVerbs {
  const then =
    <A extends [key: string | undefined, ...more: unknown[]]>(verb: (...of: A) => void) =>
    (...of: A) => {
      pressed(lineOf(of[0] ?? ''));
      verb(...of);
    };
  return {
    onConfirm: then(onConfirm),
    onReject: then(onReject),
    onTakeBack: then(onTakeBack),
    onSay: then(onSay),
  };
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
          <li key={key} data-origin={key} tabIndex={-1}>
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
