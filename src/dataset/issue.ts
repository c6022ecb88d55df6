/** What is wrong with a file or a row. `i18n` has the words. */
export type IssueCode =
  | 'unreadable'
  | 'missing-column'
  | 'row-length'
  | 'empty'
  | 'not-a-number'
  | 'not-an-integer'
  | 'not-a-period'
  | 'not-canonical-period'
  | 'not-in-list'
  | 'not-an-address'
  | 'unknown-code'
  | 'duplicate-key'
  | 'not-unique'
  | 'number-differs-from-print'
  | 'sign-differs-from-print'
  | 'print-not-a-number'
  | 'early-but-final'
  | 'not-normalised'
  | 'not-listed-in-package'
  | 'listed-but-missing'
  | 'differs-from-schema'
  | 'not-in-data'
  | 'unused'
  | 'source-differs-from-file';

export interface Issue {
  readonly code: IssueCode;
  readonly file: string;
  /** Line of the file, the header being line 1; 0 for the whole file. */
  readonly row: number;
  readonly column: string;
  /** The offending text, whole. */
  readonly value: string;
  /** The expected text, where it is short. */
  readonly expected?: string;
}
