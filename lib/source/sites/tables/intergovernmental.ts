import type { SiteRule } from '../rule.ts';

/** Symbols of United Nations documents, as their addresses spell them: `/en/A/HRC/52/30`. */
const SYMBOL =
  '^/(?:[a-z]{2}/)?((?:A|S|E|ST|CCPR|CEDAW|CRC|CAT|CERD|CED|CMW|CRPD)/[A-Z0-9.]+(?:/[A-Za-z0-9.()]+){0,6})/?$';

/** The United Nations, the Inter-American Commission, the European Union. */
export const INTERGOVERNMENTAL: readonly SiteRule[] = [
  {
    id: 'un-documents',
    hosts: ['undocs.org', 'docs.un.org'],
    seen: false,
    fields: {
      publisher: [{ value: 'United Nations' }],
      number: [{ address: true, match: SYMBOL }],
      kind: [{ value: 'report', weight: 0.5 }],
    },
  },
  {
    id: 'ohchr',
    hosts: ['ohchr.org'],
    seen: false,
    fields: { publisher: [{ value: 'Office of the UN High Commissioner for Human Rights' }] },
  },
  {
    id: 'iachr',
    hosts: ['oas.org'],
    path: '^/(?:en|es|pt|fr)/(?:iachr|cidh)(?:/|$)',
    seen: false,
    fields: {
      publisher: [
        { address: true, match: '^/es/', value: 'Comisión Interamericana de Derechos Humanos' },
        { value: 'Inter-American Commission on Human Rights', weight: 0.9 },
      ],
    },
  },
  {
    id: 'euaa',
    hosts: ['euaa.europa.eu', 'easo.europa.eu'],
    dateOrder: 'dmy',
    seen: false,
    fields: { publisher: [{ value: 'European Union Agency for Asylum' }] },
  },
];
