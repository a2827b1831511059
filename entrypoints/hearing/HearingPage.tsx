import { FoundPlace } from '../../components/hearing/FoundPlace.tsx';
import { Hearing } from '../../components/hearing/Hearing.tsx';
import type { BinderItem } from '../../lib/binder/index.ts';
import { citationInput, cite, pinpointOf } from '../../lib/cite/index.ts';
import type { StyleId } from '../../lib/model/index.ts';
import { readActiveCase, readBinder, readContext } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { hearingWords } from '../../lib/words/hearing.ts';
import { say } from '../../lib/words/say.ts';

/** The active case as it is needed in a hearing room: nothing to file, nothing to change, everything to find. */
export function HearingPage({ desk: { store, locale } }: { desk: Desk }) {
  const words = say(hearingWords, locale);
  const active = useLive(() => readActiveCase(store), 'active');
  const view = useLive(() => (active ? readBinder(store, active.id) : null), `binder ${active?.id}`);
  return (
    <main id="content" class="hearing" tabIndex={-1}>
      <header>
        <h1>
          {words.title} {active && <span class="quiet">{active.reference}</span>}
        </h1>
        <a href="/binder.html">{words.back}</a>
      </header>
      {active === null && <p>{words.noCase}</p>}
      {view && (
        <Hearing
          view={view}
          show={(place, places, go) => (
            <FoundPlace
              place={place}
              places={places}
              citation={citationOf(place.item, view.case.style)}
              readContext={(passage) => readContext(store, passage.id)}
              onGo={go}
            />
          )}
        />
      )}
    </main>
  );
}

const citationOf = ({ source, capture, passage, publisher }: BinderItem, style: StyleId) =>
  cite(
    citationInput(
      source,
      capture,
      pinpointOf(passage.selectors, source.metadata.title?.value),
      publisher?.abbreviations,
    ),
    style,
    'full',
  );
