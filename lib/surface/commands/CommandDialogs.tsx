import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Palette as PaletteView } from '../../../components/commands/Palette.tsx';
import type { Act, Command } from '../../../components/commands/types.ts';
import { KeysDialog } from '../../../components/shell/KeysDialog.tsx';
import type { Desk } from '../desk.ts';
import type { Opened } from '../opened.ts';
import { commandsNow } from './offered.ts';
import { noteUsed, recentCommands } from './recent.ts';

interface Props {
  desk: Desk;
  opened: Opened;
  onOpened: (opened: Opened) => void;
}

type Done = Exclude<Act, { choices: unknown }>;

/** The two ways to every command: by typing, and by looking through them. */
export function CommandDialogs({ desk, opened, onOpened }: Props) {
  const [asking, setAsking] = useState<string | null>(null);
  const shown = opened === 'palette' || opened === 'keys';
  // As they are when the dialog opens, before it takes the focus from what they are about.
  const commands = useMemo(
    () => (shown ? commandsNow(desk.locale, desk.readOnly) : []),
    [shown, desk.locale, desk.readOnly],
  );
  const Palette = usePalette(opened === 'palette');
  const close = () => {
    setAsking(null);
    onOpened(null);
  };
  const run = (id: string, act: Done) => {
    noteUsed(id);
    if (act.inGesture) act.run();
    close();
    if (!act.inGesture) whenFocusIsBack(act.run);
  };
  const choose = ({ id, act }: Command) => {
    if (act && 'run' in act) return run(id, act);
    setAsking(id);
    onOpened('palette');
  };
  if (opened === 'keys') return <KeysDialog commands={commands} onChoose={choose} onClose={close} />;
  if (opened !== 'palette' || !Palette) return null;
  const others = commands.filter(({ id }) => id !== 'palette');
  return <Palette commands={others} recent={recentCommands()} asking={asking} onRun={run} onClose={close} />;
}

/** What is about the focus or the selection waits until the dialog has given them back, and the page has heard of it. */
const whenFocusIsBack = (run: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));

/** Read when it is first wanted, so that no page is larger for it. */
function usePalette(wanted: boolean): typeof PaletteView | null {
  const [Palette, setPalette] = useState<{ view: typeof PaletteView } | null>(null);
  useEffect(() => {
    if (!wanted || Palette) return;
    let stale = false;
    void import('../../../components/commands/Palette.tsx').then(
      (room) => stale || setPalette({ view: room.Palette }),
    );
    return () => {
      stale = true;
    };
  }, [wanted, Palette]);
  return Palette?.view ?? null;
}
