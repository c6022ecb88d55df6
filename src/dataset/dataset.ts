import type { CodeLists } from './codes';
import { LIST_SCHEMAS, LIST_NAMES, listFile, type ListName } from './listSchemas';
import { parseCodeList } from './parseCodeList';
import { UnreadableFile } from './csv';
import type { Issue } from './issue';
import type { Observation } from './observation';
import { parseFocus, type Focus } from './focus';
import { parseObservations } from './parseObservations';

/** One file of the package: its text, or null when it could not be fetched. */
export interface PackageFile {
  readonly name: string;
  readonly text: string | null;
}

export const PACKAGE_FILE = 'datapackage.json';
export const OBSERVATIONS_FOLDER = 'observations/';

export interface Dataset {
  readonly observations: readonly Observation[];
  readonly codes: CodeLists;
  readonly focus: Focus | null;
  /** Rows left out, and why. */
  readonly issues: readonly Issue[];
  /** Files that could not be read at all. */
  readonly failures: readonly Issue[];
}

type LooseLists = { -readonly [K in ListName]: CodeLists[K] | null };

const failure = (file: string, cause: unknown): Issue =>
  cause instanceof UnreadableFile
    ? cause.issue
    : { code: 'unreadable', file, row: 0, column: '', value: cause instanceof Error ? cause.message : '' };

/**
 * One dataset from the files of a package. Never throws: a file that cannot be read is a failure that names it, a row
 * that breaks a rule is an issue, and all other rows are in the dataset.
 */
export function assembleDataset(files: readonly PackageFile[]): Dataset {
  const texts = new Map(files.map((file) => [file.name, file.text]));
  const issues: Issue[] = [];
  const failures: Issue[] = [];
  const attempt = <T>(
    name: string,
    read: (text: string) => { value: T; issues: readonly Issue[] },
  ): T | null => {
    const text = texts.get(name);
    if (text === undefined || text === null) {
      failures.push({ code: 'unreadable', file: name, row: 0, column: '', value: '' });
      return null;
    }
    try {
      const result = read(text);
      issues.push(...result.issues);
      return result.value;
    } catch (cause) {
      failures.push(failure(name, cause));
      return null;
    }
  };

  const lists = {} as LooseLists;
  for (const name of LIST_NAMES) {
    const list = attempt(listFile(name), (text) => {
      const parsed = parseCodeList<unknown>(listFile(name), text, LIST_SCHEMAS[name]);
      return { value: parsed.list, issues: parsed.issues };
    });
    // The compiler cannot follow a list's name to its entries: the form of `name` reads entries of `name`.
    lists[name] = list as never;
  }

  const seen = new Set<string>();
  const observations = files
    .filter((file) => file.name.startsWith(OBSERVATIONS_FOLDER))
    .flatMap((file) => {
      const rows = attempt(file.name, (text) => {
        const parsed = parseObservations(file.name, text, lists, seen);
        return { value: parsed.rows, issues: parsed.issues };
      });
      return rows ?? [];
    });

  const focus = attempt(PACKAGE_FILE, (text) => ({ value: parseFocus(text), issues: [] }));
  const codes = Object.fromEntries(
    LIST_NAMES.map((name) => [name, lists[name] ?? new Map()]),
  ) as unknown as CodeLists;
  return { observations, codes, focus, issues, failures };
}
