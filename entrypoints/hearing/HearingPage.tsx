import { FoundPlace } from '../../components/hearing/FoundPlace.tsx';
import { Hearing } from '../../components/hearing/Hearing.tsx';
import { cite, passageInput } from '../../lib/cite/index.ts';
import { readBinder, readContext } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { recordOf } from '../../lib/surface/record.ts';
import { useShownCase } from '../../lib/surface/shown-case.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { entriesWords } from '../../lib/words/binder.ts';
import { hearingWords } from '../../lib/words/hearing.ts';
import { say } from '../../lib/words/say.ts';

/** The case of the tab as it is needed in a hearing room: nothing to file, nothing to change, everything to find. */
export function HearingPage({ desk }: { desk: Desk }) {
  const { store, locale, notify } = desk;
  const words = say(hearingWords, locale);
  const { shown } = useShownCase(desk);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    notify({ text: say(entriesWords, locale).copied });
  };
  const view = useLive(() => (shown ? readBinder(store, shown.id) : null), `binder ${shown?.id}`);
  return (
    <main id="content" class="hearing" tabIndex={-1}>
      <header>
        <h1>
          {words.title} {shown && <span class="quiet">{shown.reference}</span>}
        </h1>
        <a href="/binder.html">{words.back}</a>
      </header>
      {shown === null && <p>{words.noCase}</p>}
      {view && (
        <Hearing
          view={view}
          show={(place, places, go) => (
            <FoundPlace
              place={place}
              places={places}
              citation={cite(passageInput(place.item, view.case.locale), view.case.style)}
              record={recordOf(place.item, view)}
              onCopy={(text) => void copy(text)}
              readContext={(passage) => readContext(store, passage.id)}
              onGo={go}
            />
          )}
        />
      )}
    </main>
  );
}
