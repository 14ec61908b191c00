import type { Gazetteer, GazetteerRegion } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../mend/clean.ts';
import type { Candidate } from './candidates.ts';
import { type Place, type Region, regionOf } from './region.ts';

export function pick(
  text: string,
  one: Candidate,
  parent: Region | undefined,
  sure: ReadonlySet<string>,
  gazetteer: Gazetteer,
  next: Candidate | undefined,
): Omit<Place, keyof Span> | undefined {
  const as = (region: GazetteerRegion | undefined, why: string) =>
    region ? { region: regionOf(gazetteer, region), why } : undefined;
  const options = one.regions.filter(({ name, short }) => one.word !== `${short}州` || /州$/.test(name));
  if (options.length === 1) return as(options[0], 'only region of the name');
  const under = parent && options.filter(({ code }) => gazetteer.ancestors(code).some((up) => up.code === parent.id));
  if (under?.[0]) return as(under[0], 'stands under the region before it');
  const full = options.filter(({ name }) => name === one.word);
  if (full.length === 1) return as(full[0], 'full name');
  const above = options.filter(
    ({ code, level }) =>
      level !== 'province' && gazetteer.ancestors(code).some((up) => up.level !== 'nation' && sure.has(up.code)),
  );
  // 长春、吉林等市: a list that closes with 市 is of cities.
  const cities =
    /^[^。；，]{0,40}?等?[多余\d一二三四五六七八九十]*(?:个|座)?(?:城?市)/.test(text.slice(one.end)) &&
    (text.charAt(one.end) === '、' || text.charAt(one.start - 1) === '、');
  const province = options.find(({ level }) => level === 'province');
  if (
    province &&
    !(
      cities &&
      options.some(({ level }) => level === 'city') &&
      next !== undefined &&
      !/省/.test(text.slice(one.end, one.end + 40))
    )
  )
    return as(province, 'the higher region of the name');
  if (above.length >= 1) return as(above[0], 'its province is named in the text');
  const city = options.find(({ level }) => level === 'city');
  if (city) return as(city, 'the higher region of the name');
  // A county's name that several bear, with nothing to tell them apart, is not guessed at.
  return undefined;
}
