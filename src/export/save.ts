/** Time for the browser to begin a download before its object URL is revoked. */
const PATIENCE = 60_000;

/** Downloads a file, as from a link. Nothing is sent. */
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
