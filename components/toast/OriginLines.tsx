import type { SavedToast } from '../../lib/messages/protocol.ts';
import { originWords } from '../../lib/words/origins.ts';
import { lineOf, useKeptFocus } from '../origin/kept-focus.ts';
import { useWords } from '../words.tsx';
import type { ClipToastProps } from './types.ts';

interface Props extends Pick<ClipToastProps, 'onOrigin'> {
  toast: SavedToast;
  onOpen: () => void;
}

/** What the words clipped cite themselves, to be confirmed at once; what could not be told is for the binder. */
export function OriginLines({ toast: { origins, moreOrigins, case: within }, onOrigin, onOpen }: Props) {
  const words = useWords(originWords);
  const { place, pressed } = useKeptFocus<HTMLDivElement>(
    origins.map(({ key, standing }) => `${key} ${standing}`).join(' '),
  );
  if (origins.length === 0) return null;
  const say = (said: Parameters<typeof onOrigin>[0]) => {
    pressed(lineOf(`${said.passage} ${said.key}`));
    onOrigin(said);
  };
  return (
    <div ref={place} class="small origin-lines" tabIndex={-1}>
      {origins.map(({ passage, key, said, whole, standing, open }) => (
        <div class="origin-line" key={`${passage} ${key}`} data-origin={`${passage} ${key}`} tabIndex={-1}>
          {open ? (
            <span class="quiet cut">{said}</span>
          ) : (
            <details class="quiet">
              <summary title={whole}>{said}</summary>
              {whole}
            </details>
          )}
          {standing === 'confirmed' ? (
            <>
              <span>{words.confirmed}</span>
              <Act label={words.takeBack} of={said} onAct={() => say({ passage, key, decision: null })} />
            </>
          ) : (
            !open && (
              <Act
                label={words.confirm}
                of={said}
                onAct={() => say({ passage, key, decision: 'confirmed' })}
              />
            )
          )}
          {within && standing === 'found' && <Act label={words.change} of={said} onAct={onOpen} />}
        </div>
      ))}
      {moreOrigins > 0 && <p class="quiet">{words.more(moreOrigins)}</p>}
    </div>
  );
}

function Act({ label, of, onAct }: { label: string; of: string; onAct: () => void }) {
  return (
    <button type="button" class="button link" aria-label={`${label} ${of}`} onClick={onAct}>
      {label}
    </button>
  );
}
