import { X } from 'lucide-preact';
import { shellWords } from '../../lib/words/shell.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useWords } from '../words.tsx';

export interface Notice {
  id: string;
  text: string;
  problem?: boolean;
  action?: { label: string; onChoose: () => void };
}

interface Props {
  notices: readonly Notice[];
  onClose: (id: string) => void;
}

/** Short words on what just happened. The region stands from the start, since late ones are not read out. */
export function Notices({ notices, onClose }: Props) {
  const words = useWords(shellWords);
  return (
    <section class="notices" aria-live="polite" aria-label={words.notices}>
      {notices.map((notice) => (
        <div key={notice.id} class={notice.problem ? 'problem' : ''}>
          <p>{notice.text}</p>
          {notice.action && (
            <button type="button" class="button link" onClick={notice.action.onChoose}>
              {notice.action.label}
            </button>
          )}
          <IconButton icon={X} label={words.close} onClick={() => onClose(notice.id)} />
        </div>
      ))}
    </section>
  );
}
