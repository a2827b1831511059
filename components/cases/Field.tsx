import { type ComponentChildren, cloneElement, toChildArray, type VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  /** One control; label and hint are tied to it. */
  children: ComponentChildren;
}

/** A control with its label above and, where it needs one, a line of help below. */
export function Field({ label, hint, children }: Props) {
  const id = useId();
  const [control] = toChildArray(children);
  return (
    <div class="labelled">
      <label class="label" for={id}>
        {label}
      </label>
      {cloneElement(control as VNode, { id, ...(hint ? { 'aria-describedby': `${id}-hint` } : {}) })}
      {hint && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
