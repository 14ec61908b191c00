/**
 * A line on the terminal that says what is being done, drawn over and over; silent where standard error is no terminal.
 * @returns call it with the name of the input and how many are done; an empty name ends the line
 */
export function progress(
  doing: string,
  total: number,
  out: NodeJS.WriteStream = process.stderr,
): (name: string, done: number) => void {
  if (!out.isTTY) return () => {};
  return (name, done) => {
    out.write(`\r\u001b[K${name === '' ? '' : `${doing} ${done + 1}/${total} ${name}`}`);
  };
}
