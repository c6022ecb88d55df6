/** A rule of a `_headers` file: its paths and their headers. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Forbids frames in other pages, against clickjacking. */
const NO_FRAMES: HeaderRule['headers'] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
];

/**
 * The rules that forbid framing, one for each page. A rule for all paths would not do: hosts add up the rules for a
 * path, so none could take it back for embeds.
 */
export function frameRules(paths: readonly string[]): HeaderRule[] {
  const rules = paths.map((path) => {
    const [, first = '', second = ''] = path.split('/');
    if (first === '' || path === '/en/') return path;
    return first === 'en' ? `/en/${second}/*` : `/${first}/*`;
  });
  return [...new Set([...rules, '/index.html', '/en/index.html', '/404.html'])]
    .sort()
    .map((path) => ({ path, headers: NO_FRAMES }));
}

/** The text of a `_headers` file. `base`: the base path of the site. */
export const headersText = (rules: readonly HeaderRule[], base: string): string =>
  rules
    .flatMap(({ path, headers }) => [
      base + path.slice(1),
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ])
    .join('\n');

export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

const covers = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** The headers that a host sends for a path; several values of one name are joined by commas. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules.filter((one) => covers(one.path, path)))
    for (const [name, value] of rule.headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  return found;
}
