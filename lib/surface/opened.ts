/** Which dialog stands over a page; at most one does. */
export type Opened = 'palette' | 'keys' | 'history' | 'new-case' | 'case' | 'export' | null;
