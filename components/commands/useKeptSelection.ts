import { useEffect } from 'preact/hooks';

/** What was selected on the page before a field took the focus is selected again when this goes: commands are about it. */
export function useKeptSelection(): void {
  useEffect(() => {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const kept = range && !range.collapsed ? range.cloneRange() : null;
    return () => {
      if (!kept?.startContainer.isConnected) return;
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(kept);
    };
  }, []);
}
