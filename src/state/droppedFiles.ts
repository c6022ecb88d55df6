/** The first file of what is dropped or pasted; null when there is none, as when a text is pasted. */
const firstFile = (data: DataTransfer | null): File | null => data?.files[0] ?? null;

/**
 * Hands over files that are dropped anywhere on the page or pasted into it. Without it the browser would leave the page
 * and open them. Gives back what ends it.
 */
export function listenForFiles(take: (file: File) => void): () => void {
  const over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const file = firstFile(event.dataTransfer);
    if (!file) return;
    event.preventDefault();
    take(file);
  };
  const paste = (event: ClipboardEvent): void => {
    const file = firstFile(event.clipboardData);
    if (file) take(file);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  document.addEventListener('paste', paste);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
    document.removeEventListener('paste', paste);
  };
}
