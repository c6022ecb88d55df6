import type { Sheet } from '../../sheet/sheet';
import type { Face } from '../../metrics/measure';
import { FACE_NAMES, loadPdfFonts } from '../fonts';
import { paletteOf } from '../palette';
import { drawItem } from './drawing';
import { fontObjects, GlyphsUsed, pdfText, unicodeMap } from './font';

/** Points to a unit of length. */
const POINTS = { px: 0.75, mm: 72 / 25.4 } as const;

const encode = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);

/** Objects numbered as they come; bytes are kept as bytes. */
class PdfFile {
  readonly #parts: Uint8Array[] = [];
  readonly #offsets: number[] = [];
  #length = 0;

  constructor() {
    // Four bytes beyond ASCII tell programs that this is no text file.
    this.#push(Uint8Array.from([...encode('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 10]));
  }

  #push(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }

  object(id: number, content: string, stream?: Uint8Array): void {
    this.#offsets[id] = this.#length;
    this.#push(encode(`${id} 0 obj\n${content}\n`));
    if (stream) {
      this.#push(encode('stream\n'));
      this.#push(stream);
      this.#push(encode('\nendstream\n'));
    }
    this.#push(encode('endobj\n'));
  }

  end(root: number, info: number): Blob {
    const start = this.#length;
    const rows = this.#offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    this.#push(
      encode(
        `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}` +
          `trailer\n<< /Size ${rows.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\n` +
          `startxref\n${start}\n%%EOF\n`,
      ),
    );
    return new Blob(this.#parts as Uint8Array<ArrayBuffer>[], { type: 'application/pdf' });
  }
}

/** Objects before those of the fonts, of which each face takes five. */
const [CATALOG, PAGES, PAGE, CONTENT, INFO, FONTS] = [1, 2, 3, 4, 5, 6] as const;
const PER_FONT = 5;

/**
 * A sheet as a PDF of one page of its size: drawn as shapes, its text as text that can be found and copied, with its
 * fonts inside. The same sheet is the same bytes.
 */
export async function pdfOf(sheet: Sheet): Promise<Blob> {
  const [fonts, { zlibSync }] = await Promise.all([loadPdfFonts(), import('fflate')]);
  const used: Readonly<Record<Face, GlyphsUsed>> = {
    inter400: new GlyphsUsed(fonts.inter400),
    inter600: new GlyphsUsed(fonts.inter600),
    serif600: new GlyphsUsed(fonts.serif600),
  };
  const file = new PdfFile();
  const stream = (id: number, bytes: Uint8Array, extra = ''): void => {
    const packed = zlibSync(bytes, { level: 9 });
    file.object(id, `<< /Length ${packed.length} /Filter /FlateDecode${extra} >>`, packed);
  };

  const points = POINTS[sheet.out.unit];
  const [width, height] = [sheet.out.width * points, sheet.out.height * points];
  const scale = width / sheet.width;
  const palette = paletteOf(sheet);
  const drawing = [
    `${scale} 0 0 ${-scale} 0 ${height} cm`,
    ...sheet.items.map((item) => drawItem(item, { fonts, used, palette })),
  ];
  const at = (i: number) => {
    const first = FONTS + i * PER_FONT;
    return { font: first, descendant: first + 1, descriptor: first + 2, program: first + 3, map: first + 4 };
  };
  const named = FACE_NAMES.map((face, i) => `/${face} ${at(i).font} 0 R`).join(' ');

  file.object(
    CATALOG,
    `<< /Type /Catalog /Pages ${PAGES} 0 R /Lang (${sheet.locale}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  file.object(PAGES, `<< /Type /Pages /Kids [${PAGE} 0 R] /Count 1 >>`);
  file.object(
    PAGE,
    `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 ${width} ${height}] ` +
      `/Resources << /Font << ${named} >> >> /Contents ${CONTENT} 0 R >>`,
  );
  stream(CONTENT, encode(drawing.join('\n')));
  file.object(
    INFO,
    `<< /Title ${pdfText(sheet.title)} /Subject ${pdfText(sheet.alt)} /Creator ${pdfText(sheet.site)} >>`,
  );
  FACE_NAMES.forEach((face, i) => {
    const ids = at(i);
    const { program, size } = fonts[face];
    const objects = fontObjects(face, fonts[face], used[face], ids);
    file.object(ids.font, objects.font);
    file.object(ids.descendant, objects.descendant);
    file.object(ids.descriptor, objects.descriptor);
    file.object(
      ids.program,
      `<< /Length ${program.length} /Length1 ${size} /Filter /FlateDecode >>`,
      program,
    );
    stream(ids.map, encode(unicodeMap(used[face])));
  });
  return file.end(CATALOG, INFO);
}
