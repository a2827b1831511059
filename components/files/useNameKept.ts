import { useEffect, useRef } from 'preact/hooks';
import { USUAL_NAME } from '../../lib/export/file-name.ts';
import type { Exportable } from './exportable.ts';

/** Keeps what files are called when the field is left and when the dialog is closed; returns what keeps it. */
export function useNameKept({ habits, onName }: Pick<Exportable, 'habits' | 'onName'>, name: string) {
  const now = useRef({ name, kept: name, onName });
  const saved = habits?.name ?? USUAL_NAME;
  Object.assign(now.current, { name, onName });
  useEffect(() => {
    now.current.kept = saved;
  }, [saved]);
  const keep = () => {
    const { name: said, kept, onName: send } = now.current;
    if (said === kept) return;
    now.current.kept = said;
    send(said);
  };
  useEffect(() => keep, []);
  return keep;
}
