import type { MadeBlock } from './made-docx.ts';

const [pageWidth, pageHeight, margin, size, pitch] = [595, 842, 72, 12, 20];
const width = pageWidth - 2 * margin;

/**
 * A PDF of pages with page numbers. Its font is one that every reader has, named and not in the file, with the code of GB:
 * all signs are one character wide.
 */
export function pdf(blocks: readonly MadeBlock[]): Uint8Array {
  const pages: string[][] = [];
  let y = 0;
  let page: string[] = [];
  const turn = () => {
    page = [];
    pages.push(page);
    y = pageHeight - margin - size;
    page.push(write(`— ${pages.length} —`, pageWidth / 2 - 2.5 * size, margin / 2));
  };
  const room = (height: number) => {
    if (y - height < margin - size) turn();
  };
  turn();
  for (const block of blocks) {
    if ('rows' in block) for (const cells of block.rows) row(cells);
    else if ('title' in block) {
      for (const line of cut(block.title, Math.floor(width / 18))) {
        page.push(write(line, (pageWidth - line.length * 18) / 2, y, 18));
        y -= 32;
      }
    } else
      for (const [at, line] of cut(`　　${'text' in block ? block.text : block.heading}`, Math.floor(width / size)).entries()) {
        room(0);
        page.push(write(line.trimStart(), margin + (at === 0 ? 2 * size : 0), y));
        y -= pitch;
      }
  }

  /** Lines are drawn around each cell, and its text stands in its middle, as word processors set it. */
  function row(cells: readonly string[]): void {
    const column = width / cells.length;
    const lines = cells.map((cell) => cut(cell, Math.floor(column / size) - 1));
    const most = Math.max(...lines.map(({ length }) => length));
    room((most - 1) * pitch);
    cells.forEach((_, at) => {
      const [x, own] = [margin + at * column, lines[at] ?? []];
      page.push(`${x} ${y + size + 2} ${column} ${-most * pitch} re S`);
      for (const [step, line] of own.entries())
        page.push(write(line, x + size / 2, y - ((most - own.length) / 2 + step) * pitch));
    });
    y -= most * pitch;
  }
  return file(pages.map((lines) => lines.join('\n')));
}

const cut = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));

export function write(line: string, x: number, y: number, points = size): string {
  const codes = [...line].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0'));
  return `BT /F ${points} Tf ${x} ${y} Td <${codes.join('')}> Tj ET`;
}

/** The objects of a file around the drawings of its pages, with the table of where each begins. */
export function file(drawings: readonly string[], more = ''): Uint8Array {
  const first = 6;
  const kids = drawings.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${drawings.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 93 >>',
    ...drawings.flatMap((drawing, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 1 + 2 * at} 0 R >>`,
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    ]),
  ];
  let out = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = out.length;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more}>>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(out);
}
