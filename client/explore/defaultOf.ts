/**
 * What a CommonJS package exports by default: node and bundlers give it as it is, the types of the former say that it stands
 * under `default`.
 */
export function defaultOf<T extends object>(imported: T | { default: T }): T {
  return typeof imported === 'object' && 'default' in imported ? (imported as { default: T }).default : (imported as T);
}
