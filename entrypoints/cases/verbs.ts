import type { CaseVerbs } from '../../components/cases/CaseRow.tsx';
import type { Case } from '../../lib/model/index.ts';
import { archiveCase, setActiveCase } from '../../lib/store/index.ts';
import { removeCase } from '../../lib/surface/CaseDialogs.tsx';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { caseListWords } from '../../lib/words/case-list.ts';
import { say } from '../../lib/words/say.ts';

/** A dialog that a line asks for. */
export interface Asked {
  do: 'change' | 'copy';
  of: Case;
}

/** What the lines of the list can do. */
export function caseVerbs(desk: Desk, onAsk: (asked: Asked) => void): CaseVerbs {
  const { store, did, notify, locale } = desk;
  const words = say(caseListWords, locale);
  return {
    onOpen: ({ id }) => location.assign(`/binder.html#case=${id}`),
    onClipInto: async ({ id, reference }) => {
      if (await did(setActiveCase(store, id))) notify({ text: words.clipsNowGo(reference) });
    },
    onChange: (of) => onAsk({ do: 'change', of }),
    onCopy: (of) => onAsk({ do: 'copy', of }),
    onPutAway: async ({ id, reference }: Case, away) => {
      if (!(await did(archiveCase(store, id, away)))) return;
      const text = away ? words.wasPutAway(reference) : words.wasTakenUp(reference);
      notify({ text, ...wayBack(desk) });
    },
    onRemove: (of) => void removeCase(desk, of),
  };
}
