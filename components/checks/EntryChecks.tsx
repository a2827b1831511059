import type { Finding } from '../../lib/binder/checks/index.ts';
import { checkTitles } from '../../lib/words/check-titles.ts';
import { checksWords } from '../../lib/words/checks.ts';
import { useLocale, useWords } from '../words.tsx';
import { findingText } from './finding-text.ts';

interface Props {
  findings: readonly Finding[];
}

/** In the inspector: what the checks found of one entry, folded. */
export function EntryChecks({ findings }: Props) {
  const words = useWords(checksWords);
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <details class="fold entry-checks">
      <summary>{words.found(findings.length)}</summary>
      <div class="stack">
        <ul>
          {findings.map((finding) => (
            <li key={finding.key}>
              <span class="quiet">{checkTitles[finding.check][locale]}:</span> {findingText(finding, locale)}
            </li>
          ))}
        </ul>
        <p>
          <a href="#view=checks">{words.toList}</a>
        </p>
      </div>
    </details>
  );
}
