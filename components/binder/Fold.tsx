import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** What is used stands open. */
  used: boolean;
  /** Said beside the title. */
  aside?: string;
  children: ComponentChildren;
}

/** A part of the inspector that is one line until it is used. */
export function Fold({ title, used, aside, children }: Props) {
  return (
    <details class="fold" open={used}>
      <summary>
        {title}
        {aside && <span class="quiet small"> {aside}</span>}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
