// The package's own declarations import without endings, which makes all of them `any` under nodenext. These win.

declare module 'opencc-js/core' {
  /** A dictionary: entries parted by |, what is replaced and by what parted by a blank. */
  type Dictionary = string;
  /** Each argument is a pass over the text with all of its dictionaries, the longest match first. */
  export function ConverterFactory(...passes: readonly (readonly Dictionary[])[]): (text: string) => string;
}

declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/dict/TSPhrases' {
  const dictionary: string;
  export default dictionary;
}

declare module 'opencc-js/cn2t' {
  /** A converter between scripts: `cn` is simplified, `t` traditional as OpenCC has it. */
  export function Converter(scripts: { from: string; to: string }): (text: string) => string;
}
