import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Where a catalogue begins. The English one of each file has the type of the Vietnamese, and so its messages. */
const CATALOGUE = /^(export )?const vi = \{$/m;
/** Messages that nobody says, under names that stand everywhere in the code: each catalogue is read with them. */
const PLANTED = "planted: { name: 'x', title: (text: string) => text },";
/** A group of which others are said. */
const GROUP = /^ {2}table: \{$/m;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => resolve('src', path))
  .filter((path) => CATALOGUE.test(ts.sys.readFile(path) ?? ''));

function programOf(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  host.readFile = (path) => {
    const text = ts.sys.readFile(path);
    if (!files.includes(resolve(path))) return text;
    return text
      ?.replace(CATALOGUE, (start) => `${start}\n  ${PLANTED}`)
      .replace(GROUP, (start) => `${start} ${PLANTED}`);
  };
  const ours = fileNames.filter((path) => resolve(path).startsWith(resolve('src')));
  return ts.createProgram({ rootNames: ours, options, host });
}

const program = programOf();
const checker = program.getTypeChecker();
const used = new Set<ts.Symbol>();

/** A message, or a group of messages. */
const isGroup = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Object) !== 0 &&
  type.getCallSignatures().length === 0 &&
  !checker.isArrayType(type) &&
  !checker.isTupleType(type);

/** Whether a symbol is a message or a group of a catalogue. */
const isOfCatalogue = ({ valueDeclaration }: ts.Symbol): boolean =>
  valueDeclaration !== undefined && files.includes(resolve(valueDeclaration.getSourceFile().fileName));

function useAll(type: ts.Type): void {
  for (const symbol of type.getProperties().filter(isOfCatalogue)) {
    used.add(symbol);
    const own = checker.getTypeOfSymbol(symbol);
    if (isGroup(own)) useAll(own);
  }
}

/** A group that is given as a value of another type is read by the names that this type shows. */
function useAs(own: ts.Type, asked: ts.Type): void {
  if (own === asked) return;
  if (asked.getStringIndexType()) useAll(own);
  for (const { name } of asked.getProperties()) {
    const symbol = own.getProperty(name);
    if (!symbol || !isOfCatalogue(symbol)) continue;
    used.add(symbol);
    const inner = asked.getProperty(name);
    if (inner) useAs(checker.getTypeOfSymbol(symbol), checker.getTypeOfSymbol(inner));
  }
}

/** One of several groups is each of them. */
const each = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

function useNamed(type: ts.Type, name: string): void {
  for (const one of each(type)) {
    const symbol = one.getProperty(name);
    if (symbol) used.add(symbol);
  }
}

function useGiven(expression: ts.Expression): void {
  const asked = checker.getContextualType(expression);
  if (asked) useAs(checker.getTypeAtLocation(expression), asked);
}

/** The names that a key can be; null where it can be any. */
function namesOf(key: ts.Type): readonly string[] | null {
  const type = checker.getBaseConstraintOfType(key) ?? key;
  const names = each(type).flatMap((one) =>
    one.isStringLiteral() || one.isNumberLiteral() ? [String(one.value)] : [],
  );
  return names.length === each(type).length ? names : null;
}

function visit(node: ts.Node): void {
  if (ts.isPropertyAccessExpression(node))
    useNamed(checker.getTypeAtLocation(node.expression), node.name.text);
  else if (ts.isElementAccessExpression(node)) {
    const of = checker.getTypeAtLocation(node.expression);
    const names = namesOf(checker.getTypeAtLocation(node.argumentExpression));
    if (names) names.forEach((name) => useNamed(of, name));
    else useAll(of);
  } else if (ts.isObjectBindingPattern(node)) {
    const of = checker.getTypeAtLocation(node);
    for (const { name, propertyName, dotDotDotToken } of node.elements) {
      if (dotDotDotToken) continue;
      const key = propertyName ?? name;
      if (ts.isIdentifier(key) || ts.isStringLiteral(key)) useNamed(of, key.text);
    }
  } else if (ts.isCallExpression(node)) node.arguments.forEach(useGiven);
  else if (ts.isJsxAttribute(node) && node.initializer && ts.isJsxExpression(node.initializer)) {
    if (node.initializer.expression) useGiven(node.initializer.expression);
  } else if (ts.isSpreadAssignment(node)) useAll(checker.getTypeAtLocation(node.expression));
  ts.forEachChild(node, visit);
}

for (const source of program.getSourceFiles())
  if (resolve(source.fileName).startsWith(resolve('src'))) visit(source);

/** The messages of a group that nothing says, by their path. */
function dead(type: ts.Type, path: string): string[] {
  return type.getProperties().flatMap((symbol) => {
    const name = path === '' ? symbol.name : `${path}.${symbol.name}`;
    const own = checker.getTypeOfSymbol(symbol);
    if (isGroup(own)) return dead(own, name);
    return used.has(symbol) ? [] : [name];
  });
}

it.each(files)('no message of %s is left that nothing says, but those planted', (file) => {
  const source = program.getSourceFile(file);
  const catalogue = source?.statements
    .flatMap((statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []))
    .find(({ name }) => name.getText() === 'vi');
  if (!catalogue) throw new Error(`${file} has no catalogue`);
  const groups = GROUP.test(ts.sys.readFile(file) ?? '') ? ['', 'table.'] : [''];
  const planted = groups.flatMap((group) => [`${group}planted.name`, `${group}planted.title`]);
  expect(dead(checker.getTypeAtLocation(catalogue), '')).toEqual(planted);
});
