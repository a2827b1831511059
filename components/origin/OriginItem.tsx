import { BadgeCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { KnownLink, OriginLink, PassageOrigin } from '../../lib/model/index.ts';
import { chainText, isOpen } from '../../lib/words/origin-line.ts';
import { originWords } from '../../lib/words/origins.ts';
import { useLocale, useWords } from '../words.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { OriginForm } from './OriginForm.tsx';
import { OriginWork } from './OriginWork.tsx';
import type { OriginsProps } from './types.ts';

interface Props extends Omit<OriginsProps, 'origins' | 'rejected'> {
  origin: PassageOrigin;
}

/** One chain: each work with what is known of it, and what can be said. */
export function OriginItem({ origin, own, readOnly, verbs, compare, readSources }: Props) {
  const words = useWords(originWords);
  const locale = useLocale();
  const [isChanging, setChanging] = useState(false);
  const { key, links, standing } = origin;
  const { place, pressed } = useKeptFocus<HTMLLIElement>(isChanging);
  if (isChanging)
    return (
      <li ref={place}>
        <OriginForm
          links={links.map((link) => asSaid(link, standing))}
          own={own}
          readSources={readSources}
          onSave={(changed) => {
            setChanging(false);
            verbs.onSay(key, changed);
          }}
          onCancel={() => {
            pressed('.change-origin');
            setChanging(false);
          }}
        />
      </li>
    );
  return (
    <li ref={place} class="origin stack" data-origin={key} tabIndex={-1}>
      <ol class="origin-chain">
        {links.map((link, at) => (
          <li key={link.key}>
            {at > 0 && <span class="quiet small">{words.whichCites} </span>}
            <OriginWork
              link={link}
              isFirst={at === 0}
              confirmed={standing === 'confirmed'}
              compare={compare}
            />
          </li>
        ))}
      </ol>
      {standing === 'confirmed' && (
        <p class="small checked">
          <BadgeCheck aria-hidden="true" /> {words.confirmed}
        </p>
      )}
      {!readOnly && (
        <Acts
          name={chainText(links, locale)}
          origin={origin}
          verbs={verbs}
          onChange={() => setChanging(true)}
        />
      )}
    </li>
  );
}

/** A link as it is said: its key is the view's, and a source that was only found for it is found again. */
function asSaid({ key: _, source, ...link }: KnownLink, standing: PassageOrigin['standing']): OriginLink {
  return source && standing === 'confirmed' ? { ...link, source } : link;
}

interface ActsProps extends Pick<Props, 'verbs' | 'origin'> {
  name: string;
  onChange: () => void;
}

function Acts({ name, origin: { key, links, standing }, verbs, onChange }: ActsProps) {
  const words = useWords(originWords);
  const button = (label: string, onClick: () => void, kind = 'button link') => (
    <button type="button" class={kind} aria-label={`${label} ${name}`} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div class="row small origin-acts">
      {standing === 'found' && !isOpen(links) && button(words.confirm, () => verbs.onConfirm(key), 'button')}
      {button(words.change, onChange, 'button link change-origin')}
      {standing === 'found'
        ? button(words.reject, () => verbs.onReject(key))
        : button(words.takeBack, () => verbs.onTakeBack(key, 'confirmed'))}
    </div>
  );
}
