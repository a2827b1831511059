import { useEffect, useState } from 'preact/hooks';

/** What was selected on the page before a field took the focus is selected again when this goes: commands are about it. */
export function useKeptSelection(): void {
  // While it is drawn for the first time: afterwards the field has the focus, and the selection with it.
  const [kept] = useState(selectedNow);
  useEffect(
    () => () => {
      if (!kept?.startContainer.isConnected) return;
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(kept);
    },
    [kept],
  );
}

function selectedNow(): Range | null {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range && !range.collapsed ? range.cloneRange() : null;
}
