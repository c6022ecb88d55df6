import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
const read = (file: string): string => readFileSync(file, 'utf8');
const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

const TOKENS = 'src/ui/tokens.css';
/** Written by a program, in faces alone. */
const FONTS = 'src/ui/fonts.css';
const tokens = read(TOKENS);
const sheets = files.filter((file) => file.endsWith('.css') && file !== FONTS && file !== TOKENS);
const pageSheets = sheets.filter((file) => file.startsWith('src/pages/'));

/** Without what is said of paper, which has its own sizes. */
function onScreen(css: string): string {
  const from = css.indexOf('@media print');
  if (from < 0) return css;
  let open = 0;
  for (let at = css.indexOf('{', from); at < css.length; at += 1) {
    if (css[at] === '{') open += 1;
    if (css[at] === '}') open -= 1;
    if (open === 0) return css.slice(0, from) + onScreen(css.slice(at + 1));
  }
  throw new Error('a block that nothing closes');
}

const values = (css: string, property: string): string[] =>
  [...bare(css).matchAll(new RegExp(`[\\s;{]${property}:\\s*([^;}]+)`, 'g'))].map(([, value = '']) =>
    value.replace(/\s+/g, ' ').trim(),
  );

describe.each(sheets)('%s', (sheet) => {
  const css = read(sheet);

  it('has no size of type but those of the scale', () => {
    const screen = onScreen(css);
    for (const size of values(screen, 'font-size'))
      expect(size).toMatch(/^(var\(--text-[a-z-]+\)|[\d.]+em)$/);
    for (const font of values(screen, 'font'))
      expect(font).toMatch(/^(inherit|(\d+ )?var\(--text-[a-z-]+\)\/[\d.]+ .+)$/);
  });

  it('has no radius but those of the scale', () => {
    for (const radius of values(css, 'border-radius'))
      for (const corner of radius.split(' ')) expect(corner).toMatch(/^(var\(--radius-[a-z]+\)|50%|0)$/);
  });

  it('asks for no width but those written down beside the tokens', () => {
    const written = [...tokens.matchAll(/^\s*(\d{3,4}) {2}/gm)].map(([, width = '']) => width);
    const queries = [...bare(css).matchAll(/@(media|container)[^{]*/g)].map(([query]) => query);
    for (const query of queries.filter((one) => one.includes('width') && one.startsWith('@media')))
      expect(written).toContain(/\(width (?:<|>=) (\d+)px\)/.exec(query)?.[1] ?? query);
    for (const query of queries.filter((one) => one.startsWith('@container')))
      expect(query.trim()).toBe('@container figure (min-width: 600px)');
  });

  it('stands in one layer', () => {
    const opened = [...bare(css).matchAll(/@layer ([\w-]+) \{/g)].map(([, layer]) => layer);
    // Elsewhere stand pages, and what opens over them.
    const shared = /^src\/(ui|ui\/studio|app)\/[^/]+$/.test(sheet);
    expect(opened).toEqual([sheet === 'src/ui/base.css' ? 'base' : shared ? 'components' : 'pages']);
    // Nothing but the form of the paper stands outside it: what is in no layer beats every layer.
    expect(
      bare(css)
        .replace(/@page \{[^}]*\}/, '')
        .trim(),
    ).toMatch(/^@layer[\s\S]*\n\}$/);
  });

  it('names no token that there is not', () => {
    const declared = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const [, name] of css.matchAll(/var\((--[\w-]+)/g)) expect(declared).toContain(name);
  });
});

/** The words that a file writes into its class names; the beginnings of those that it puts together. */
function classWords(file: string): string[] {
  const words: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      words.push(...node.text.split(/\s+/).filter((word) => word !== ''));
    ts.forEachChild(node, collect);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name) && node.name.text === 'className')
      collect(node);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return words;
}

const written = new Map(
  files.filter((file) => file.endsWith('.tsx')).map((file) => [file, classWords(file)]),
);

/** The selectors of a sheet, one each; a list in brackets stays whole. */
const selectors = (css: string): string[] =>
  [...bare(css).matchAll(/([^{};]+)\{/g)]
    .map(([, prelude = '']) => prelude.trim())
    .filter((prelude) => prelude !== '' && !/^(@|from|to)/.test(prelude))
    .flatMap((prelude) => prelude.split(/,(?![^(]*\))/).map((one) => one.trim()));

const classes = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);

/** Everything that a module brings with it, at once or later. */
function broughtBy(roots: readonly string[]): Set<string> {
  const brought = new Set<string>();
  const bring = (file: string): void => {
    if (brought.has(file)) return;
    brought.add(file);
    for (const [, path = ''] of read(file).matchAll(/(?:from|import\() ?'(\.[^']*)'/g)) {
      const named = join(dirname(file), path);
      const found = [`${named}.tsx`, `${named}.ts`].find((one) => files.includes(one));
      if (found !== undefined) bring(found);
    }
  };
  roots.forEach(bring);
  return brought;
}

const inRoom = (room: string) => (file: string) => file.startsWith(room) && file.endsWith('.tsx');

describe.each(pageSheets)('%s, which stays where it has once been loaded,', (sheet) => {
  const room = `${dirname(sheet)}/`;
  const elsewhere = broughtBy([
    ...files.filter((file) => inRoom('src/pages/')(file) && !file.startsWith(room)),
    // What opens over every page.
    ...files.filter((file) => /^src\/app\/\w+\/.*\.tsx$/.test(file)),
  ]);
  const others = new Set([...elsewhere].flatMap((file) => written.get(file) ?? []));

  it('styles nothing that stands in another page', () => {
    expect([...elsewhere].some(inRoom('src/ui/'))).toBe(true);
    for (const selector of selectors(read(sheet)))
      expect([selector, classes(selector).some((name) => !others.has(name))]).toEqual([selector, true]);
  });
});

it('no sheet styles a class that nothing has', () => {
  const words = new Set([...written.values()].flat());
  const code = files.filter((file) => /\.tsx?$/.test(file)).map(read);
  const has = (name: string): boolean =>
    words.has(name) ||
    // Put together of a beginning and a code: `verdict-` and `met`.
    [...words].some((word) => word.endsWith('-') && name.startsWith(word)) ||
    // Given by a function.
    code.some((text) => new RegExp(`['"\`. ]${name}['"\` ]`).test(text));
  const named = sheets.flatMap((sheet) => selectors(read(sheet)).flatMap(classes));
  expect(sheets.filter((sheet) => selectors(read(sheet)).length === 0)).toEqual([]);
  expect(named.filter((name) => !has(name))).toEqual([]);
});

it('the sheet of tokens orders the layers, and every token is used', () => {
  expect(tokens).toContain('@layer base, components, pages;');
  const all = [...sheets, ...files.filter((file) => /\.tsx?$/.test(file))].map(read).join('\n');
  const declared = [...tokens.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name);
  // The colours of figures are named by their color role.
  const unused = declared.filter(
    (name) => !all.includes(`var(${name})`) && !all.includes(`'${name.slice(2)}'`),
  );
  expect(unused).toEqual([]);
});
