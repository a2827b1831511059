import { useRef } from 'preact/hooks';
import type { Retire } from '../../components/library/Retired.tsx';
import { SourceDetail } from '../../components/library/SourceDetail.tsx';
import type { CaptureId, CaptureSummary, SourceId } from '../../lib/model/index.ts';
import { restsOnText } from '../../lib/source/index.ts';
import {
  readActiveCase,
  readProposals,
  readRelated,
  readSource,
  retireSource,
  type SourceView,
  splitSource,
} from '../../lib/store/index.ts';
import { citingOf, latestOf } from '../../lib/surface/citing.ts';
import { type Desk, wayBack } from '../../lib/surface/desk.ts';
import { useSourceVerbs } from '../../lib/surface/source-verbs.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { libraryWords } from '../../lib/words/library.ts';
import { say } from '../../lib/words/say.ts';

interface Props {
  desk: Desk;
  id: SourceId;
  onBack: () => void;
  onChoose: (id: SourceId) => void;
  onCompare: () => void;
}

/** The last capture of a source's own; of a copy that only its words put there it is not cited. */
const ownLatest = ({ source, captures }: SourceView): CaptureSummary | null =>
  latestOf(captures.filter((capture) => !restsOnText(source, capture))) ?? latestOf(captures);

/** The chosen source, with all that may be done to it. */
export function Detail({ desk, id, onBack, onChoose, onCompare }: Props) {
  const { store, locale } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useLive(() => readSource(store, id), id);
  const kin = useLive(() => readRelated(store, id), `kin ${id}`) ?? [];
  const twins = useLive(() => readProposals(store, id), `twins ${id}`) ?? [];
  const active = useLive(() => readActiveCase(store), 'active');
  const verbs = useSourceVerbs(desk, id, view?.publisher ?? null);
  const split = async (captures: CaptureId[]) => {
    const made = await desk.run(splitSource(store, id, captures));
    if (!made) return;
    desk.notify({ text: say(libraryWords, locale).wasSplit, ...wayBack(desk) });
  };
  const retire = (said: Parameters<Retire>[0]) => void desk.run(retireSource(store, id, said));
  if (!view) return null;
  return (
    <SourceDetail
      source={view.source}
      publisher={view.publisher}
      captures={view.captures}
      passages={view.passages}
      kin={kin}
      duplicates={twins.length}
      citing={citingOf(view.source, ownLatest(view), view.publisher, active?.style)}
      heading={heading}
      onBack={onBack}
      onChoose={onChoose}
      onCompare={onCompare}
      {...(verbs
        ? { verbs: { ...verbs, onSplit: (captures: CaptureId[]) => void split(captures), onRetire: retire } }
        : {})}
    />
  );
}
