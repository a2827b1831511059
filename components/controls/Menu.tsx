import { ChevronDown, type LucideIcon, MoreHorizontal } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeBeside, stepFocus } from './popup.ts';

export interface MenuItem {
  label: string;
  onChoose: () => void;
  keys?: string;
  disabled?: boolean;
}

interface Props {
  label: string;
  items: MenuItem[];
  icon?: LucideIcon;
  /** The button shows its label in place of an icon. */
  text?: boolean;
  /** Out of the tab order where a composite widget opens it by its own key. */
  tabIndex?: number;
}

/** A button with a menu of actions: the pointer's and the keyboard's twin of every drag. */
export function Menu({ label, items, icon: Icon = MoreHorizontal, text, tabIndex }: Props) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open || !list.current || !trigger.current) return;
    list.current.showPopover?.();
    placeBeside(list.current, trigger.current);
    list.current.querySelector<HTMLElement>('[role=menuitem]:not([aria-disabled=true])')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        class={text ? 'button' : 'button plain square menu-trigger'}
        {...(text ? {} : { 'aria-label': label, title: label })}
        aria-haspopup="menu"
        aria-expanded={open}
        tabIndex={tabIndex}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(!open);
        }}
      >
        {text ? (
          <>
            {label} <ChevronDown aria-hidden="true" />
          </>
        ) : (
          <Icon aria-hidden="true" />
        )}
      </button>
      {open && (
        <MenuList list={list} label={label} items={items} onClose={close} onBlur={() => setOpen(false)} />
      )}
    </>
  );
}

interface ListProps {
  list: { current: HTMLDivElement | null };
  label: string;
  items: MenuItem[];
  onClose: () => void;
  onBlur: () => void;
}

function MenuList({ list, label, items, onClose, onBlur }: ListProps) {
  return (
    <div
      ref={list}
      popover="manual"
      role="menu"
      class="menu"
      aria-label={label}
      tabIndex={-1}
      onFocusOut={(event) => {
        if (!list.current?.contains(event.relatedTarget as Node | null)) onBlur();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else if (!stepFocus(event, list.current, '[role=menuitem]')) return;
        event.preventDefault();
      }}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-disabled={item.disabled}
          onClick={(event) => {
            event.stopPropagation();
            if (item.disabled) return;
            onClose();
            item.onChoose();
          }}
        >
          <span>{item.label}</span>
          {item.keys && <span aria-hidden="true">{item.keys}</span>}
        </button>
      ))}
    </div>
  );
}
