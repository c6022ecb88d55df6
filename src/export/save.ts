/** How long the browser may take to begin a download before the address of its content is let go. */
const PATIENCE = 60_000;

/** Gives a file to the reader, as if it had been a link. Nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(content);
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, PATIENCE);
}
