/*
 * Case, gender and number of a German word, as the set of what it can be: one bit for each case and kind.
 * A noun phrase is right where its words have a bit in common.
 */

/** The bits of one case: masculine, feminine, neuter, plural. */
type Kinds = string;

const kinds = 'mfnp';
const cases = 'NGDA';

/** `mask('N:mf A:f')`: nominative masculine and feminine, accusative feminine. */
export function mask(notation: string): number {
  let bits = 0;
  for (const part of notation.split(' ')) {
    const [inCases = '', ofKinds = ''] = part.split(':');
    for (const one of inCases) bits |= bitsOf(one, ofKinds);
  }
  return bits;
}

function bitsOf(inCase: string, ofKinds: Kinds): number {
  let bits = 0;
  for (const kind of ofKinds) bits |= 1 << (cases.indexOf(inCase) * 4 + kinds.indexOf(kind));
  return bits;
}

export const nominative = mask('N:mfnp');
export const genitive = mask('G:mfnp');
export const dative = mask('D:mfnp');
export const accusative = mask('A:mfnp');
export const singular = mask('NGDA:mfn');
export const plural = mask('NGDA:p');
