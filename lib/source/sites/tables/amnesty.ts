import type { SiteRule } from '../rule.ts';

/** Numbers as addresses write them: `/documents/amr41/4790/2021/`, `…-ua-100-21/`. */
const NUMBER = [
  {
    address: true as const,
    match: '/documents/([a-z]{3})(\\d{2})/(\\d{3,4})/(\\d{4})(?:/|$)',
    value: '$1 $2/$3/$4',
    upper: true as const,
  },
  {
    address: true as const,
    match: '[/-]ua-(\\d{1,3})-(\\d{2})(?:[/-]|$)',
    value: 'UA $1/$2',
  },
];
const KIND = [{ address: true as const, match: '/urgent-actions?/', value: 'urgent-action' }];

const section = (id: string, host: string, name: string): SiteRule => ({
  id,
  hosts: [host],
  seen: false,
  fields: { publisher: [{ value: name }], number: NUMBER, kind: KIND },
});

/** Amnesty International and its sections, each the publisher of what stands on its own site. */
export const AMNESTY: readonly SiteRule[] = [
  // Before the host it stands under.
  section('amnesty-espana', 'es.amnesty.org', 'Amnesty International España'),
  section('amnesty', 'amnesty.org', 'Amnesty International'),
  section('amnesty-usa', 'amnestyusa.org', 'Amnesty International USA'),
  section('amnesty-canada', 'amnesty.ca', 'Amnesty International Canada'),
  section('amnesty-uk', 'amnesty.org.uk', 'Amnesty International UK'),
  section('amnesty-france', 'amnesty.fr', 'Amnesty International France'),
];
