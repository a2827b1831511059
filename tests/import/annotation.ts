/** An annotation as Hypothesis exports it, with what a test changes of it. */
export const annotation = (more: object = {}) => ({
  id: 'x',
  created: '2025-03-02T10:00:00.000000+00:00',
  uri: 'https://a.org/report',
  document: { title: ['A report'] },
  text: 'a note',
  tags: ['one', 'two'],
  target: [
    {
      source: 'https://a.org/report',
      selector: [
        { type: 'TextPositionSelector', start: 1, end: 2 },
        { type: 'TextQuoteSelector', exact: ' the\n words ', prefix: 'before', suffix: 'after' },
      ],
    },
  ],
  ...more,
});
