import type { ToastView } from '../../lib/messages/protocol.ts';
import type { CaseId, IssueId, Stance } from '../../lib/model/index.ts';

export interface ToastFilingChange {
  case?: CaseId;
  issue?: IssueId | null;
  stance?: Stance | null;
  note?: string;
}

export interface ClipToastProps {
  view: ToastView;
  onFile: (change: ToastFilingChange) => void;
  onUndo: () => void;
  onOpen: () => void;
  onClose: () => void;
}
