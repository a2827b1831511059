/** Texts that break readers: bits that patterns stumble over, dates that are none, names that objects have already. */

/** Repeated by the thousand, each of these leads some careless pattern into trying every way to split it. */
export const PUMPS: readonly string[] = [
  ...[
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    'a',
    'A',
    '0',
    '-',
    '–',
    '|',
    ' | ',
    ' - ',
    '::',
    '/',
    ',',
    ', ',
    '.',
    '. ',
  ],
  ...[
    '(',
    '[',
    '{',
    '"',
    "'",
    '\\',
    '<',
    '&',
    '&amp;',
    '&#1;',
    '&#99999999;',
    '%',
    '%E0',
    '@',
    'http://',
    'www.',
  ],
  ...[
    '2021',
    '2021-',
    '2021-05-',
    '1/',
    '1.',
    '1. ',
    '31 ',
    'May ',
    '1 May ',
    'May 1, ',
    '2021年',
    'de ',
    '1 de mayo ',
  ],
  ...['by ', 'By Ana ', 'Ana García, ', 'Ana y ', 'and ', 'de la ', "d'", 'El ', 'Dr. ', 'von '],
  ...['A/', 'A/HRC/', 'MEX', 'MEX1', 'UA 1', 'AMR 41/', '10.', '10.1000/', '10.1000/a(', 'ISBN '],
  ...[
    '\u202e',
    '\u200f',
    '\ud800',
    '\udc00',
    '\u0301',
    '\ufdfa',
    '\u0130',
    'ß',
    '\u{1f468}\u200d',
    '\u0000',
    '\ufeff',
  ],
  ...['[[', ']]', ',}', ';', '//', '/*', '<!--', '-->', '<![CDATA[', '\t,'],
];

/** Dates that no calendar has, that no page can have been published on, or that are written oddly. */
export const ABSURD_DATES: readonly string[] = [
  ...[
    '0000-00-00',
    '9999-12-31',
    '2021-02-30',
    '2023-02-29',
    '2021-13-01',
    '31/31/2021',
    '275760-09-13',
    '-000001-01',
  ],
  ...['2021-05-06T99:99:99Z', '0', '-1', '1e400', 'NaN', 'Infinity', '20210230', '99999999', '1621123200000'],
  ...[
    '٢٠٢١-٠٥-٠٦',
    '２０２１-０５-０６',
    '2021–05–06',
    '6 Floréal 229',
    '32 May 2021',
    'May 2021 May 2021',
    'Februrary 31, 2021',
  ],
  ...[
    '2021-05-06\ud800',
    '\u202e2021-05-06',
    '1970-01-01',
    '1 January 0001',
    '01/02/03',
    'Thu, 09/25/2025 - 00:00',
    '{{date}}',
  ],
];

/** Names that objects have from their prototypes, or that documents and forms give away to elements named so. */
export const PROTOTYPE_NAMES: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
    'length',
    'toJSON',
  ],
  ...['__defineGetter__', '__lookupGetter__', 'isPrototypeOf', 'at', 'map', 'name', 'Symbol(x)'],
];

/** Properties of documents and elements; a control or form so named stands in for them. */
export const CLOBBERED: readonly string[] = [
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementById', 'title', 'body', 'head'],
  ...[
    'documentElement',
    'nodeType',
    'nodeName',
    'tagName',
    'textContent',
    'parentNode',
    'parentElement',
    'children',
  ],
  ...[
    'childNodes',
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'attributes',
    'getAttribute',
  ],
  ...[
    'hasAttribute',
    'closest',
    'matches',
    'id',
    'className',
    'innerHTML',
    'cloneNode',
    'ownerDocument',
    'defaultView',
  ],
  ...[
    'createTreeWalker',
    'createElement',
    'nodeValue',
    'localName',
    'namespaceURI',
    'lastModified',
    'URL',
    'location',
  ],
];

/** Addresses that a page may claim for itself or stand under. */
export const ODD_ADDRESSES: readonly string[] = [
  ...[
    '',
    ' ',
    '#',
    '?',
    '/',
    '//',
    'about:blank',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///report.html',
  ],
  ...[
    'http://',
    'http://[::1',
    'http://[::1]/',
    'https://user:pass@host.example:99/a',
    'https://xn--/',
    'https://host.example/%E0%A4%A',
  ],
  ...[
    'https://münchen.example/ä?ö=ü#ß',
    'https://host.example/\ud800',
    'https://host.example/\u202egpj',
    'mailto:a@b.example',
  ],
  ...[
    'https://web.archive.org/web/2021/https://web.archive.org/web/2020/http://x.example',
    'https://host.example/#/a/b',
    'blob:null/x',
  ],
];

/** The item of a list that a number chooses. */
export const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

/** A pump repeated to about that many characters, between two other bits. */
export function pumped(number: number, length: number): string {
  const pump = pick(PUMPS, number);
  const around = pick(PUMPS, Math.floor(number / PUMPS.length));
  return (
    around + pump.repeat(Math.ceil(length / pump.length)).slice(0, length) + pick(['', '!', around], number)
  );
}
