/** CSS pixels as the style of an element takes them: set from script as properties, which the content security policy allows. */
export function px<Name extends string>(lengths: Record<Name, number>): Record<Name, string> {
  return Object.fromEntries(Object.entries<number>(lengths).map(([name, length]) => [name, `${length}px`])) as Record<
    Name,
    string
  >;
}
