import { itemsIn } from '../../components/binder/rows.ts';
import type { Scope } from '../../components/binder/types.ts';
import { Waiting } from '../../components/binder/Waiting.tsx';
import type { BinderView } from '../../lib/binder/index.ts';
import { addEntry, readLoose } from '../../lib/store/index.ts';
import type { Desk } from '../../lib/surface/desk.ts';
import { useLive } from '../../lib/surface/use-live.ts';

interface Props {
  desk: Desk;
  view: BinderView;
  shown: Scope;
  onShow: () => void;
}

/** What of the case is under no issue; into a case that is still empty, also what stands in no case. */
export function StillWaiting({ desk: { store, run, readOnly }, view, shown, onShow }: Props) {
  const empty = view.items.length === 0;
  const loose = useLive(() => (empty ? readLoose(store) : null), `loose ${empty}`) ?? [];
  const take = async () => {
    for (const passage of loose) if (!(await run(addEntry(store, { case: view.case.id, passage })))) return;
    onShow();
  };
  return (
    <Waiting
      unfiled={shown === 'inbox' ? 0 : itemsIn(view, 'inbox').length}
      onShow={onShow}
      loose={empty ? loose.length : 0}
      {...(readOnly ? {} : { onTake: () => void take() })}
    />
  );
}
