/** Scripts of ours that are injected into one page share its isolated world, and with it what they know of the page. */
const world = globalThis as { profferHosts?: WeakSet<Node> };

/**
 * What the extension itself put into this page: nothing about the elements tells whose they are.
 * A property of our own: `world.profferHosts` could be an element of the page with that id.
 */
export function hostsHere(): WeakSet<Node> {
  const known = Object.hasOwn(world, 'profferHosts') ? world.profferHosts : undefined;
  const hosts = known ?? new WeakSet();
  world.profferHosts = hosts;
  return hosts;
}

/** Whether an element is a host of ours, so that no snapshot takes it in and no change of it counts as the page's. */
export const isHost = (node: Node): boolean => hostsHere().has(node);
