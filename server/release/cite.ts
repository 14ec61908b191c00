import type { Source } from '../../graph/source.ts';

/** What a citation of the data names. */
interface Cited {
  version: string;
  software: string;
  sources: readonly Source[];
  /** The day on which they were read, ISO. */
  accessed: string;
  /** Where readers reach the service; null where it is not known. */
  address: string | null;
}

const title = '链图：中国产业链政策知识图谱';

/** How to cite the data, as plain text: GB/T 7714—2015 (a dataset online, which names no author) and BibTeX. */
export function citations({ version, software, sources, accessed, address }: Cited): { gbt7714: string; bibtex: string } {
  const updated = sources
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const url = address === null ? null : under(address);
  const gbt7714 = `${title}: 数据版本 ${version}[DS/OL]. ${updated ? `(${updated})` : ''}[${accessed}].${url ? ` ${url}.` : ''}`;
  const fields = {
    title: `{${title}}`,
    version,
    note: `Liantu ${software}, made from ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`,
    ...(updated ? { date: updated } : {}),
    ...(url ? { url } : {}),
    urldate: accessed,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return { gbt7714, bibtex: `@misc{liantu-${version},\n${lines.join('\n')}\n}` };
}

function under(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/(?<!\/)\/+$/, '')}/api/v1/dataset`;
}
