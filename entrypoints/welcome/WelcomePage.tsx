import { useEffect, useState } from 'preact/hooks';
import { SampleOffer } from '../../components/cases/SampleOffer.tsx';
import { Notices } from '../../components/shell/Notices.tsx';
import { FirstEntry } from '../../components/welcome/FirstEntry.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { readCases, readSources, updateSettings } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';
import { useSample } from '../../lib/surface/use-sample.ts';
import { type Chosen, readExcerpt } from './excerpt.ts';
import { type FirstClip, firstClip } from './first-clip.ts';

export function WelcomePage({ desk }: { desk: Desk }) {
  const { store, locale, settings, run } = desk;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<FirstClip | null>(null);
  const sources = useLive(() => readSources(store), 'sources');
  // Seeds may still be loading at the first start: look again as they come.
  useEffect(() => {
    if (sources && !chosen) void readExcerpt(store, sources, locale).then(setChosen);
  }, [store, sources, chosen, locale]);
  return (
    <>
      <Welcome
        excerpt={chosen?.excerpt ?? null}
        language={settings.locale}
        done={
          done && {
            ...done,
            entry: <FirstEntry {...done} language={chosen?.excerpt.language} />,
          }
        }
        onClip={(span) => chosen && void firstClip(desk, chosen.capture.id, span).then(setDone)}
        onLanguage={(chosenLocale) => void run(updateSettings(store, { locale: chosenLocale }))}
      >
        <SampleWay desk={desk} />
      </Welcome>
      <Notices notices={desk.notices} onClose={desk.dismiss} />
    </>
  );
}

/** To a filled binder, where no sample case was made yet. */
function SampleWay({ desk }: { desk: Desk }) {
  const { store, run, readOnly } = desk;
  const { making, make } = useSample(desk);
  const cases = useLive(() => readCases(store), 'cases');
  if (!cases || (!making && cases.some(({ sample }) => sample === 'whole'))) return null;
  const look = async () => {
    if (!(await make())) return;
    await run(updateSettings(store, { welcomed: true }));
    location.assign('/binder.html');
  };
  return (
    <SampleOffer
      making={making}
      isHalf={cases.some(({ sample }) => sample === 'begun')}
      readOnly={readOnly}
      onMake={() => void look()}
    />
  );
}
