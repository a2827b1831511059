import type { CaseDetails } from './details.ts';
import type { StyleOption } from './StyleChoice.tsx';

/** What the fields of a case show and change. */
export interface CaseFieldsProps {
  details: CaseDetails;
  onChange: (some: Partial<CaseDetails>) => void;
  styles: readonly StyleOption[];
  /** "2026-11-22" */
  today: string;
  /** A pseudonym that no other case has. */
  suggestClient: () => string;
}
