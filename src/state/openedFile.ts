import { create } from 'zustand';
import type { Revision } from '../export/revised';
import type { InvalidParam } from '../figure/specCodec';

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
