import { readManifest, type ManifestRefusal } from '../../export/readManifest';
import { revisedSince } from '../../export/revised';
import { decodeSpec, encodeSpec } from '../../figure/specCodec';
import type { Context } from '../../model/context';
import { decodeStudio } from '../../figure/studioOptions';
import type { Opened } from '../../state/files';
import { modelOf, queryOf } from '../../ui/studio/exportRequest';

/** Why a file opens no figure. */
export type FileRefusal = ManifestRefusal | 'unreadable' | 'no-figure';

export type OpenedFigure =
  | { readonly opened: Opened; readonly query: URLSearchParams }
  | { readonly opened: null; readonly reason: FileRefusal };

const refusedFile = (reason: FileRefusal): OpenedFigure => ({ opened: null, reason });

/** The figure of a file's manifest, as the studio's address names it, and the parameters that cannot be used. */
export async function openFigure(ctx: Context, file: File): Promise<OpenedFigure> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refusedFile('unreadable');
  }
  const read = readManifest(new Uint8Array(bytes));
  if (!read.ok) return refusedFile(read.reason);
  const { manifest } = read;
  const figure = decodeSpec(new URLSearchParams(manifest.spec));
  const studio = decodeStudio(new URLSearchParams(manifest.options));
  if (!figure.spec || !modelOf(ctx, figure.spec)) return refusedFile('no-figure');
  return {
    opened: {
      name: file.name,
      // As it is written today: the file may have its fields in another order, or lack one that came since.
      spec: encodeSpec(figure.spec, true).toString(),
      revision: revisedSince(manifest, ctx),
      invalid: [...figure.invalid, ...studio.invalid],
    },
    query: queryOf(figure.spec, { ...studio.value, language: manifest.locale }),
  };
}
