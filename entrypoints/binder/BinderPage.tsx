import { useState } from 'preact/hooks';
import { NoCase } from '../../components/binder/NoCase.tsx';
import { readActiveCase, readBinder } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { Frame, type Opened } from '../../lib/surface/Frame.tsx';
import { useLive } from '../../lib/surface/use-live.ts';
import { Workbench } from './Workbench.tsx';

/** The binder of the active case, or the way to a first case. */
export function BinderPage({ desk }: { desk: Desk }) {
  const { store } = desk;
  const [opened, setOpened] = useState<Opened>(location.hash === '#export' ? 'export' : null);
  const [query, setQuery] = useState('');
  const active = useLive(() => readActiveCase(store), 'active');
  const view = useLive(() => (active ? readBinder(store, active.id) : null), `binder ${active?.id}`);
  return (
    <Frame desk={desk} place="binder" opened={opened} onOpened={setOpened} query={query} onQuery={setQuery}>
      {active === null && <NoCase readOnly={desk.readOnly} onNew={() => setOpened('new-case')} />}
      {view && <Workbench key={view.case.id} desk={desk} view={view} onSearch={setQuery} />}
    </Frame>
  );
}
