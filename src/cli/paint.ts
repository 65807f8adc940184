import { styleText } from 'node:util';

const styles = {
  title: 'bold',
  bad: ['red', 'underline'],
  number: 'red',
  gone: ['red', 'strikethrough'],
  added: 'green',
  good: 'green',
  warning: 'yellow',
  faint: 'dim',
} as const;
export type Style = keyof typeof styles;

/** Colours a text, or leaves it. */
export type Paint = (style: Style, text: string) => string;

/** Whether colour is wanted: never under `NO_COLOR`, and only on a terminal unless `FORCE_COLOR` says so. */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean | undefined },
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

export function painter(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  return (style, text) => {
    const format = styles[style];
    return styleText(typeof format === 'string' ? format : [...format], text, { validateStream: false });
  };
}
