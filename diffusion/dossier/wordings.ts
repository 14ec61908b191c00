import type { Component } from './component.ts';

/** What a wording is a part of: entries of the vocabulary, or itself where none fits. */
export function componentsOf(wording: string, vocabulary: readonly Component[]): readonly Component[] {
  const known = vocabulary.filter((one) => one.wordings.test(wording));
  return known.length > 0 ? known : [own(wording)];
}

/** A component that only its wording names, so that it is compared all the same. */
function own(wording: string): Component {
  const core = bare(wording);
  return { id: `own:${core}`, zh: wording, en: wording, wordings: /(?!)/ };
}

/**
 * A wording without what every scheme fits in anew: number and measure word, level of government, 产业链 and the like. Two with
 * the same core are the same component taken over: 一套产业链发展支持政策 and 一套支持政策.
 */
export function bare(wording: string): string {
  const core = wording
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」《》、,，()]/gu, '')
    .replace(/^(?:[一二三四五六七八九十两\dN]+(?:个|位|名|套|张|份|支|批|家|条|项)?)(?=.{2})(?!个?[一有])/u, '')
    .replace(/产业集群|产业链|集群|发展|工作|专业|同志|联系指导/gu, '')
    .replace(/(?:自治区|省|市|县|区|盟)(?:级)?(?=领导|干部|负责)/gu, '');
  return core === '' ? wording : core;
}
