/**
 * Names and values of an address's parameters, in order.
 * In a page's own scripts they could be iterated; in what an extension injects Firefox hands out a wrapper that has no
 * iterator, `[...url.searchParams]` throws there: https://bugzilla.mozilla.org/show_bug.cgi?id=1023984
 */
export function parametersOf({ searchParams }: URL): [name: string, value: string][] {
  const found: [string, string][] = [];
  searchParams.forEach((value, name) => void found.push([name, value]));
  return found;
}
