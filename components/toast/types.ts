import type { OriginSaid, RuleChange, ToastView } from '../../lib/messages/protocol.ts';
import type { CaseId, Instant, IssueId, Stance } from '../../lib/model/index.ts';
import type { Correct } from '../source/fields.ts';

export interface ToastFilingChange {
  case?: CaseId;
  issue?: IssueId | null;
  stance?: Stance | null;
  note?: string;
}

export interface ClipToastProps {
  view: ToastView;
  /** It stands among other things of a page, and is not a document of its own. */
  among?: boolean;
  onFile: (change: ToastFilingChange) => void;
  onCorrect: Correct;
  onRule: (change: RuleChange) => void;
  onKeepApart: () => void;
  /** Takes keeping apart back, by when it was done. */
  onRejoin: (at: Instant) => void;
  onOrigin: (said: OriginSaid) => void;
  onUndo: () => void;
  onOpen: (what?: 'compare') => void;
  onClose: () => void;
}
