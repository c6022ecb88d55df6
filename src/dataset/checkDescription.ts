import * as v from 'valibot';
import { REFERENCES } from './checkLists';
import { LIST_SCHEMAS, LIST_NAMES, listFile, listResource, type ListName } from './listSchemas';
import { OBSERVATIONS_FOLDER, PACKAGE_FILE, type PackageFile } from './dataset';
import type { Issue } from './issue';
import { KEY_COLUMNS, LOOKUPS, OBSERVATION_COLUMNS } from './parseObservations';

/** The name of the resource that holds the files of observations; every other is named after its code list. */
const OBSERVATIONS = 'observations';

const RESOURCE = v.object({
  name: v.string(),
  path: v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((path) => [path]),
    ),
  ]),
  schema: v.object({
    fields: v.array(v.object({ name: v.string() })),
    primaryKey: v.array(v.string()),
    foreignKeys: v.optional(
      v.array(
        v.object({
          fields: v.array(v.string()),
          // Without a resource the key points into its own.
          reference: v.object({ resource: v.optional(v.string(), ''), fields: v.array(v.string()) }),
        }),
      ),
      [],
    ),
  }),
});

const DESCRIPTION = v.object({ resources: v.array(RESOURCE) });

type Resource = v.InferOutput<typeof RESOURCE>;

/** What a table schema says of columns and keys. */
interface TableSchema {
  readonly fields: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly string[];
}

/** A foreign key in a word: `REF_AREA → areas.CODE`. */
const foreignKey = (column: string, list: ListName): string =>
  `${column} → ${listResource(list)}.${LIST_SCHEMAS[list].key}`;

/** The table schema of a resource that the code reads; null for any other resource. */
function expectedSchema(name: string): TableSchema | null {
  if (name === OBSERVATIONS) {
    const foreignKeys = LOOKUPS.map(([column, list]) => foreignKey(column, list));
    return { fields: OBSERVATION_COLUMNS, primaryKey: KEY_COLUMNS, foreignKeys };
  }
  const list = LIST_NAMES.find((known) => listResource(known) === name);
  if (list === undefined) return null;
  const foreignKeys = REFERENCES.filter(([from]) => from === list).map(([, column, target]) =>
    foreignKey(column, target),
  );
  return { fields: LIST_SCHEMAS[list].columns, primaryKey: [LIST_SCHEMAS[list].key], foreignKeys };
}

/** An issue of the description itself. */
const descriptionIssue = (code: Issue['code'], column: string, value: string): Issue => {
  return { code, file: PACKAGE_FILE, row: 0, column, value };
};

/** The first index at which two lists differ, so that one mistake is one issue; null when they are equal. */
function firstDifference(
  actual: readonly string[],
  expected: readonly string[],
): { value: string; expected: string } | null {
  const length = Math.max(actual.length, expected.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => actual[i] !== expected[i]);
  return at === undefined ? null : { value: actual[at] ?? '', expected: expected[at] ?? '' };
}

function checkSchema({ name, schema }: Resource): Issue[] {
  const expected = expectedSchema(name);
  if (expected === null) return [descriptionIssue('differs-from-schema', 'resources', name)];
  const foreignKeys = schema.foreignKeys.map(({ fields, reference }) => {
    return `${fields.join('+')} → ${reference.resource || name}.${reference.fields.join('+')}`;
  });
  const actual: TableSchema = {
    fields: schema.fields.map((field) => field.name),
    primaryKey: schema.primaryKey,
    foreignKeys,
  };
  return (['fields', 'primaryKey', 'foreignKeys'] as const).flatMap((part) => {
    // Foreign keys have no order of their own.
    const sorted = (names: readonly string[]) => (part === 'foreignKeys' ? [...names].sort() : names);
    const found = firstDifference(sorted(actual[part]), sorted(expected[part]));
    return found === null
      ? []
      : [
          {
            ...descriptionIssue('differs-from-schema', `${name}.${part}`, found.value),
            expected: found.expected,
          },
        ];
  });
}

/** Every file belongs to its resource, and every file that a resource lists is there. */
function checkPaths(resources: readonly Resource[], files: readonly PackageFile[]): Issue[] {
  const present = new Set(files.map((file) => file.name));
  const resourceOf = (name: string) =>
    name.startsWith(OBSERVATIONS_FOLDER) ? OBSERVATIONS : name.replace(/\.csv$/, '');
  const isListed = (name: string) =>
    resources.some((resource) => resource.name === resourceOf(name) && resource.path.includes(name));
  const known = LIST_NAMES.map(listFile);
  return [
    ...[...present]
      .filter((name) => name !== PACKAGE_FILE && !isListed(name))
      .map((name): Issue => ({ code: 'not-listed-in-package', file: name, row: 0, column: '', value: '' })),
    // A missing code list is an issue already: a file that cannot be read.
    ...resources.flatMap(({ name, path }) =>
      path
        .filter((file) => !present.has(file) && !known.includes(file))
        .map((file) => descriptionIssue('listed-but-missing', `${name}.path`, file)),
    ),
  ];
}

/** `datapackage.json` against the files that are there and the columns that the code reads. */
export function checkDescription(files: readonly PackageFile[]): Issue[] {
  const text = files.find((file) => file.name === PACKAGE_FILE)?.text;
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    return []; // An issue already: a file that cannot be read.
  }
  const parsed = v.safeParse(DESCRIPTION, json);
  if (!parsed.success)
    return parsed.issues.map((issue) =>
      descriptionIssue('differs-from-schema', v.getDotPath(issue) ?? '', ''),
    );
  const { resources } = parsed.output;
  return [...checkPaths(resources, files), ...resources.flatMap(checkSchema)];
}
