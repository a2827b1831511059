import type { LucideIcon } from 'lucide-preact';

interface Props {
  icon: LucideIcon;
  /** Read out and shown on hover; an icon never stands without words. */
  label: string;
  onClick: () => void;
  disabled?: boolean;
  keys?: string;
}

export function IconButton({ icon: Icon, label, onClick, disabled, keys }: Props) {
  return (
    <button
      type="button"
      class="button plain square"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
