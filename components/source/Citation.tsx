import { heldTogether } from '../../lib/cite/pinpoint.ts';
import type { RichText } from '../../lib/cite/rich-text.ts';

/** A citation in its type: slanted where the style slants, addresses as links. */
export function Citation({ text }: { text: RichText }) {
  return (
    <>
      {text.map((run, at) => {
        const shown = heldTogether(run.text);
        const words = run.italic ? <i>{shown}</i> : shown;
        if (!run.href) return words;
        return (
          <a key={`${at} ${run.href}`} href={run.href} target="_blank" rel="noreferrer">
            {words}
          </a>
        );
      })}
    </>
  );
}
