import { border } from './borders.ts';

/** A region and those that it lies in, the nearest first; `province` is its own unit of province level, or itself. */
export interface Place {
  id: string;
  within: readonly string[];
  province: string | null;
}

/** Which way a policy can have come from one region to the other. */
export interface Channel {
  /** Vertical: along the hierarchy, from above or from below. */
  kind: 'vertical' | 'horizontal';
  /** Of a vertical channel: whether the model stands above. */
  direction: 'down' | 'up' | null;
  /** The region right above both; null where they have none in common. */
  sameParent: string | null;
  /** The province in which both lie; null also where one is that province. */
  sameProvince: string | null;
  /** Whether their provinces share a land border; null within one province, and where one lies in none. */
  border: boolean | null;
}

/**
 * The channel between two regions.
 * @param directed whether a document of the first tells the second to act, which makes a channel vertical as well
 */
export function channel(from: Place, to: Place, directed = false): Channel {
  const direction = to.within.includes(from.id) || directed ? 'down' : from.within.includes(to.id) ? 'up' : null;
  const [above, other] = [from.within[0], to.within[0]];
  const province = from.province !== null && from.province === to.province ? from.province : null;
  return {
    kind: direction === null ? 'horizontal' : 'vertical',
    direction,
    sameParent: above !== undefined && above === other ? above : null,
    sameProvince: province !== from.id && province !== to.id ? province : null,
    border: province === null && from.province !== null && to.province !== null ? border(from.province, to.province) : null,
  };
}
