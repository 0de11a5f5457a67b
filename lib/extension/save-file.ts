/** Saves a text as a file, without asking for the permission to manage downloads. */

/** The browser asks where to, or saves it among the downloads, as the reader set it. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
