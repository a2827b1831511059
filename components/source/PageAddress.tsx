/** The address of a copy, to go there; a file of the user's stands where no link leads, and is named only. */
export function PageAddress({ address, small }: { address: string; small?: boolean }) {
  const name = fileName(address);
  const looks = small ? 'address small' : 'address';
  if (name !== null) return <span class={looks}>{name}</span>;
  return (
    <a class={looks} href={address} target="_blank" rel="noreferrer">
      {address}
    </a>
  );
}

/** Of `file:///report.pdf?sha256=…` the name alone; `null` for what is no file's address. */
function fileName(address: string): string | null {
  if (!address.startsWith('file:')) return null;
  const last = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || address;
  } catch {
    return last || address;
  }
}
