import { create } from 'zustand';
import type { Revision } from '../export/revised';
import type { InvalidParam } from '../spec/params';

interface GivenFile {
  /** The file that was dropped, pasted or chosen last, until it is opened. */
  readonly file: File | null;
  readonly give: (file: File) => void;
  /** Called when the file is opened, or when the reader has read why it cannot be. */
  readonly settle: () => void;
}

/** The file to open, wherever on whichever page it was given. */
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

/** Some programs copy a text together with a picture of it: that is no file to open. */
const onPaste = (event: ClipboardEvent): void => {
  const file = firstFile(event.clipboardData);
  if (file && !event.clipboardData?.types.includes('text/plain')) useGivenFile.getState().give(file);
};

/**
 * Takes files that are dropped anywhere on the page or pasted into it, from the first script of the page on: otherwise
 * the browser would leave the page and open them. It listens in the capture phase, since React stops events on parts
 * that are not hydrated yet.
 */
export function listenForFiles(): void {
  const options = { capture: true };
  document.addEventListener('dragenter', onDrag, options);
  document.addEventListener('dragover', onDrag, options);
  document.addEventListener('drop', onDrop, options);
  document.addEventListener('paste', onPaste, options);
}

/** A file whose figure was opened, and what has been revised in it since. */
export interface Opened {
  readonly name: string;
  /** The spec as an address writes it today, every field named. */
  readonly spec: string;
  readonly revision: Revision;
  /** What else the file asks for and cannot be used. */
  readonly invalid: readonly InvalidParam[];
}

interface OpenedFile {
  readonly opened: Opened | null;
  readonly show: (opened: Opened) => void;
}

/** The file that was opened last; what is said of it holds for its own figure only. */
export const useOpenedFile = create<OpenedFile>()((set) => ({
  opened: null,
  show: (opened) => {
    set({ opened });
  },
}));
