/** A value as one part of an address: encoded, but for the colon that ids are full of and that means nothing there. */
export const encoded = (value: string): string => encodeURIComponent(value).replaceAll('%3A', ':');

/** Percent-encoded bytes of anything beyond ASCII, and of the colon. */
const beyond = /(?:%[89A-F][0-9A-F])+|%3A/gi;

/** An address with its Chinese in Chinese, as curl and browsers take it too; what has a meaning in an address stays encoded. */
export function readable(address: string): string {
  return address.replace(beyond, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
