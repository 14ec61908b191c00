import './combobox.css';
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props<T> {
  label: string;
  value: string;
  placeholder?: string;
  options: readonly T[];
  keyOf: (option: T) => string;
  draw: (option: T, on: boolean) => ComponentChildren;
  /** Stands before the options from the one on where it changes. */
  groupOf?: (option: T) => string;
  change: (words: string) => void;
  /** An option is taken, or null where Enter is pressed with none: then the words themselves count. */
  take: (option: T | null) => void;
  /** Whether the first option is the one that Enter takes before an arrow is pressed. */
  eager?: boolean;
  /** Always shows its options, as in a dialog; else only while it has the keyboard. */
  standing?: boolean;
  /** Takes the keyboard when it is first shown. */
  first?: boolean;
  leave?: () => void;
  none?: ComponentChildren;
}

/** A text field with a list of what it may mean: arrows choose, Enter takes, Escape closes (the ARIA combobox pattern). */
export function Combobox<T>(props: Props<T>) {
  const { label, value, placeholder, options, keyOf, draw, groupOf, change, take, eager, standing, first, leave, none } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shows = standing || open;
  const keys = options.map(keyOf).join(' ');
  useEffect(() => setAt(eager && options.length > 0 ? 0 : -1), [keys, eager]);
  useEffect(() => {
    if (first) input.current?.focus();
  }, [first]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const takeOne = (option: T | null) => {
    setOpen(false);
    take(option);
  };
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing) return;
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way && options.length > 0) {
      setOpen(true);
      setAt((at + way + options.length) % options.length);
    } else if (event.key === 'Enter') takeOne(shows ? (options[at] ?? null) : null);
    else if (event.key === 'Escape' && shows && !standing) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const option = (index: number) => `${id}-${index}`;
  return (
    <span class="cb">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shows}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shows && at >= 0 ? option(at) : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={value}
        size={Math.max(4, Math.min(18, widthOf(value || (placeholder ?? ''))))}
        onInput={(event) => {
          setOpen(true);
          change(event.currentTarget.value);
        }}
        onFocus={(event) => {
          if (!standing) event.currentTarget.select();
          setOpen(true);
        }}
        onBlur={() => {
          setOpen(false);
          leave?.();
        }}
        onKeyDown={press}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} hidden={!shows || options.length === 0}>
        {options.map((one, index) => {
          const group = groupOf?.(one);
          const before = options[index - 1];
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the keyboard and points at the option
            <div
              key={keyOf(one)}
              id={option(index)}
              role="option"
              aria-selected={index === at}
              data-group={group !== undefined && (before === undefined || groupOf?.(before) !== group) ? group : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => takeOne(one)}
            >
              {draw(one, index === at)}
            </div>
          );
        })}
      </div>
      {shows && options.length === 0 && none}
    </span>
  );
}

/** Columns that words take: a Chinese character takes two. */
const widthOf = (words: string) => [...words].reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) ? 2 : 1), 1);
