import { create } from 'zustand';
import type { Revision } from '../export/revised';
import type { InvalidParam } from '../spec/params';

interface GivenFile {
  /** What was dropped, pasted or chosen last; it waits here until the page can read it. */
  readonly file: File | null;
  readonly give: (file: File) => void;
  /** It is opened, or has been refused and that was read. */
  readonly settle: () => void;
}

/** One way for every file that is to be opened, from wherever on whichever page it was given. */
export const useGivenFile = create<GivenFile>()((set) => ({
  file: null,
  give: (file) => {
    set({ file });
  },
  settle: () => {
    set({ file: null });
  },
}));

/** The first file of what is dropped; null when there is none. */
const firstFile = (data: DataTransfer | null): File | null => data?.files[0] ?? null;

const onDrag = (event: DragEvent): void => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
};

const onDrop = (event: DragEvent): void => {
  const file = firstFile(event.dataTransfer);
  if (!file) return;
  event.preventDefault();
  useGivenFile.getState().give(file);
};

/** Programs that copy words put a picture of them beside: that is a text. */
const onPaste = (event: ClipboardEvent): void => {
  const file = firstFile(event.clipboardData);
  if (file && !event.clipboardData?.types.includes('text/plain')) useGivenFile.getState().give(file);
};

/**
 * Takes files that are dropped anywhere on the page or pasted into it, from the first script of the page on: without it
 * the browser would leave the page and open them. On the way down to what they are dropped on: React stops what happens
 * on a part that is not alive yet.
 */
export function listenForFiles(): void {
  const early = { capture: true };
  document.addEventListener('dragenter', onDrag, early);
  document.addEventListener('dragover', onDrag, early);
  document.addEventListener('drop', onDrop, early);
  document.addEventListener('paste', onPaste, early);
}

/** A file whose figure was opened, and what has become of its figures since. */
export interface Opened {
  readonly name: string;
  /** The spec as an address writes it today, every field named. */
  readonly spec: string;
  readonly revision: Revision;
  /** What the file asks for beside and cannot have. */
  readonly invalid: readonly InvalidParam[];
}

interface OpenedFile {
  readonly opened: Opened | null;
  readonly show: (opened: Opened) => void;
}

/** The file that was opened last. It tells of its own figure, and of no other. */
export const useOpenedFile = create<OpenedFile>()((set) => ({
  opened: null,
  show: (opened) => {
    set({ opened });
  },
}));
