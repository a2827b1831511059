/** What may be done in the pane, over its pages; it stands from the start, since late ones are not read out. */
export const PaneHint = ({ width, children }: { width: number; children: string }) => (
  <p class="pdf-hint small" role="status" style={{ maxWidth: `${Math.max(0, width - 16)}px` }}>
    {children}
  </p>
);
