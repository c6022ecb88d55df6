import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';

export interface PackageShare {
  readonly name: string;
  readonly bytes: number;
}

/** The package, or the room of the project's own code, that a source file belongs to. */
function ownerOf(source: string | null): string {
  if (source === null) return '(bundler)';
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
  if (name !== undefined) return name;
  const [, room] = /\/(src\/[^/]+)\//.exec(source) ?? [];
  return room ?? '(bundler)';
}

/** How many bytes of minified scripts come from each package, most first. */
export function packagesOf(mapped: string, scripts: readonly string[]): PackageShare[] {
  const bytes = new Map<string, number>();
  for (const script of scripts) {
    const whole = readFileSync(join(mapped, script), 'utf8');
    // What the bundler brings of its own has no map.
    if (!existsSync(join(mapped, `${script}.map`))) {
      bytes.set(ownerOf(null), (bytes.get(ownerOf(null)) ?? 0) + Buffer.byteLength(whole));
      continue;
    }
    const lines = whole.split('\n');
    const map = new TraceMap(readFileSync(join(mapped, `${script}.map`), 'utf8'));
    decodedMappings(map).forEach((segments, line) => {
      const text = lines[line] ?? '';
      segments.forEach((segment, i) => {
        const part = text.slice(segment[0], segments[i + 1]?.[0] ?? text.length);
        const owner = ownerOf(segment.length > 1 ? (map.sources[segment[1] ?? -1] ?? null) : null);
        bytes.set(owner, (bytes.get(owner) ?? 0) + Buffer.byteLength(part));
      });
    });
  }
  return [...bytes].map(([name, size]) => ({ name, bytes: size })).sort((a, b) => b.bytes - a.bytes);
}
