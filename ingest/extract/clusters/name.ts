import { industry, notIndustry } from '../lexicon/industries.ts';

/** A name without brackets after it, quotes around it, and the type it ends in. */
export function bareName(printed: string): string {
  return (
    printed
      .replace(/（(?:含|包括|数据|电子|不含|以)[^（）]*）|（[^（）]*、[^（）]*）/g, '')
      .replace(/^[\u4e00-\u9fff]{2,5}[省市县州](?=[\u4e00-\u9fff]{2})/, '')
      .replace(/^(?:的(?=[\u4e00-\u9fff]{2})|其中|在?原有|以及|以|及|和|与|等|及其|\d+[.、]|已把|把|将|发展|壮大|做强)+/, '')
      .replace(/^[^“”]*“(?=[^“”]*$)/, '')
      .replace(/^[\s“]+(?=[^”]*$)|(?<=^[^“]*)[\s”]+$/g, '')
      // 茶产业链 is of 茶: one character is a name before 产业链, not before 链 alone.
      .replace(/(?<=.)(?:等)?(?:重点|优势|特色|战略性新兴|战略性支柱)?(?:产业链条|产业链|产业集群)$|(?<=..)(?:集群|链)$/, '')
      .replace(/(?<=[\u4e00-\u9fff]{4})产业$/, '')
  );
}

/** Whether the place of the words shows them to be a chain already, and they are not known to be something else. */
export const isNamedChain = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 8 &&
  !/[长员记任席授委导]$/.test(name) &&
  /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(name) &&
  !notIndustry.test(name);

export const isChain = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= 22 &&
  !notIndustry.test(name.replace(/（.*?）/g, '')) &&
  (industry.test(name) || /产业$/.test(name));
