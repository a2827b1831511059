/** Long enough for the browser to have taken the bytes. */
const HELD = 60_000;

/** Gives a file to the user as a download: no permission is needed for it in a page of ours. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD);
}
