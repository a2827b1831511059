import { useEffect } from 'preact/hooks';

/** For as long as something is not done yet that would be lost, the browser asks before it closes the page. */
export function useHeldBack(held: boolean): void {
  useEffect(() => {
    if (!held) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [held]);
}
