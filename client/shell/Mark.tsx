/** The sign of the product and its name, which lead home. */
export function Mark({ href, name, label }: { href: string; name: string; label: string }) {
  return (
    <a class="mark" href={href} aria-label={label}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M5 13.5Q6 5.5 14 6" class="mk-l" />
        <circle cx="5" cy="14" r="3.2" class="mk-a" />
        <circle cx="15" cy="6" r="3.2" class="mk-b" />
      </svg>
      <b>{name}</b>
    </a>
  );
}
