import { useEffect, useState } from 'preact/hooks';
import { Notices } from '../../components/shell/Notices.tsx';
import { FirstEntry } from '../../components/welcome/FirstEntry.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { readSources, updateSettings } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';
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
      />
      <Notices notices={desk.notices} onClose={desk.dismiss} />
    </>
  );
}
