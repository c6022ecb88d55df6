import * as v from 'valibot';
import type { Bilingual } from './codes';

/** A value that a column may take, and what it means. */
export interface Category {
  readonly value: string;
  readonly label: Bilingual;
}

/** A column of a table of the package. */
export interface FieldDescription {
  readonly name: string;
  readonly type: string;
  readonly title: Bilingual;
  /** Empty where the title says everything. */
  readonly description: Bilingual;
  readonly required: boolean;
  /** No two rows may have one value. */
  readonly unique: boolean;
  /** Whether it is part of what names a row. */
  readonly key: boolean;
  /** The values that it may take; empty where any will do. */
  readonly categories: readonly Category[];
  /** The table whose keys it holds; empty where it holds none. */
  readonly refersTo: string;
}

/** A table of the package. */
export interface ResourceDescription {
  readonly name: string;
  /** Its files. */
  readonly paths: readonly string[];
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly fields: readonly FieldDescription[];
}

const TEXTS = v.object({ title: v.string(), description: v.optional(v.string(), '') });
/** A description without Vietnamese keeps its own language. */
const OWN = v.optional(v.object({ vi: TEXTS }));

const FIELD = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'string'),
  ...TEXTS.entries,
  chiSo: OWN,
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean(), false),
      unique: v.optional(v.boolean(), false),
      enum: v.optional(v.array(v.union([v.string(), v.number()])), []),
    }),
    {},
  ),
  categories: v.optional(
    v.array(
      v.object({
        value: v.string(),
        label: v.string(),
        chiSo: v.optional(v.object({ vi: v.object({ label: v.string() }) })),
      }),
    ),
    [],
  ),
});

const RESOURCE = v.object({
  name: v.string(),
  path: v.union([v.string(), v.array(v.string())]),
  ...TEXTS.entries,
  chiSo: OWN,
  schema: v.object({
    fields: v.array(FIELD),
    primaryKey: v.array(v.string()),
    foreignKeys: v.optional(
      v.array(
        v.object({
          fields: v.array(v.string()), // Without a resource the key points into its own.
          reference: v.object({ resource: v.optional(v.string(), '') }),
        }),
      ),
      [],
    ),
  }),
});

const PACKAGE = v.object({ resources: v.array(RESOURCE) });

type Resource = v.InferOutput<typeof RESOURCE>;

type Described = v.InferOutput<typeof TEXTS> & { readonly chiSo?: v.InferOutput<typeof OWN> };

const titleOf = ({ title, chiSo }: Described): Bilingual => ({ vi: chiSo?.vi.title ?? title, en: title });
const descriptionOf = ({ description, chiSo }: Described): Bilingual => ({
  vi: chiSo?.vi.description ?? description,
  en: description,
});

function fieldOf({ name, schema }: Resource, field: v.InferOutput<typeof FIELD>): FieldDescription {
  const link = schema.foreignKeys.find(({ fields }) => fields.includes(field.name));
  const values = field.categories.map(({ value, label, chiSo }) => ({
    value,
    label: { vi: chiSo?.vi.label ?? label, en: label },
  }));
  // An allowed value without a description is a number, which needs no words.
  const bare = field.constraints.enum
    .map(String)
    .filter((value) => !values.some((known) => known.value === value))
    .map((value) => ({ value, label: { vi: '', en: '' } }));
  return {
    name: field.name,
    type: field.type,
    title: titleOf(field),
    description: descriptionOf(field),
    required: field.constraints.required,
    unique: field.constraints.unique,
    key: schema.primaryKey.includes(field.name),
    categories: [...values, ...bare],
    refersTo: link ? link.reference.resource || name : '',
  };
}

/**
 * The descriptions of the tables of a package, in both languages. The codebook page shows nothing else.
 *
 * @throws SyntaxError or ValiError when the text is not such a description.
 */
export function parseDescription(text: string): readonly ResourceDescription[] {
  return v.parse(PACKAGE, JSON.parse(text)).resources.map((resource) => ({
    name: resource.name,
    paths: typeof resource.path === 'string' ? [resource.path] : resource.path,
    title: titleOf(resource),
    description: descriptionOf(resource),
    fields: resource.schema.fields.map((field) => fieldOf(resource, field)),
  }));
}
