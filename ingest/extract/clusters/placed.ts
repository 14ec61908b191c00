import type { Place } from '../../resolve/places/region.ts';
import type { ClusterList } from './lists.ts';

/** A list of one chain with the region that it is of. */
export interface Placed {
  list: ClusterList;
  place: Place;
}
