/** Whether a link is pressed as it mostly is: not to open it elsewhere. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Whether a press on a link is to be followed on this page; any other opens the link as links do. */
export function follows(event: MouseEvent): boolean {
  if (!isPlain(event)) return false;
  event.preventDefault();
  return true;
}
