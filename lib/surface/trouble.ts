import type { HealthTrouble } from '../../components/shell/HealthBanner.tsx';
import type { Health } from '../store/index.ts';

/** What the banner says of a library that may not be written; null when all is well. */
export function troubleOf(health: Health): { trouble: HealthTrouble; detail?: string } | null {
  if (health.state === 'ready' || health.finding.kind === 'reader') return null;
  const { finding } = health;
  switch (finding.kind) {
    case 'behind':
      return { trouble: 'behind', detail: `(${finding.found} / ${finding.expected})` };
    case 'missing':
      return { trouble: 'missing' };
    case 'counts':
      return { trouble: 'counts', detail: `(${finding.table}: ${finding.found} / ${finding.expected})` };
    case 'newer':
      return { trouble: 'newer', detail: `(${finding.found} > ${finding.known})` };
  }
}
