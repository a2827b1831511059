/**
 * A text on one line that CommonMark shows as it is. Only what would be taken for markup gets its backslash, so
 * that the words can be found in the file as well: brackets that make no link, and marks between spaces, stay.
 */
export const escapeLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(
      /[\\`*]|<(?=[a-z!?/])|&(?=#?\w+;)|\](?=[([:])|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
      '\\$&',
    )
    .replace(/^(\s*)([#>+-]|=+$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
