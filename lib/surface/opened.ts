/** Which dialog stands over a page; at most one does. */
export type Opened = 'palette' | 'keys' | 'new-case' | 'case' | 'export' | null;
