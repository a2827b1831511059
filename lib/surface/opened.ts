/** Which dialog stands over a page; at most one does. */
export type Opened = 'palette' | 'keys' | 'history' | 'bin' | 'new-case' | 'case' | 'export' | null;
