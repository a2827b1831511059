import type { CapturedText } from '../../lib/model/index.ts';
import { readerWords } from '../../lib/words/reader.ts';
import { useWords } from '../words.tsx';

interface Props {
  captured: CapturedText;
  onGo: (start: number) => void;
}

/** The headings of a text, as the way around in it. */
export function Sections({ captured, onGo }: Props) {
  const words = useWords(readerWords);
  const headings = captured.blocks.filter((block) => block.kind === 'heading' && !block.furniture);
  return (
    <nav class="sections" aria-label={words.sections}>
      <h2>{words.sections}</h2>
      <ol>
        {headings.map((heading) => (
          <li key={heading.start} style={{ paddingInlineStart: `${((heading.level ?? 1) - 1) * 14}px` }}>
            <a
              href={`#at-${heading.start}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(heading.start);
              }}
            >
              {captured.text.slice(heading.start, heading.end)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
