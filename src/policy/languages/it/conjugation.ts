/*
 * Regular Italian verbs in all the forms that letters to buyers have. Italian has no dictionary on the default
 * install: these are the words that a mistake is compared with.
 */

interface Endings {
  readonly plain: string;
  /** Before the future's and the conditional's endings. */
  readonly future: string;
}

const endings: Readonly<Record<'are' | 'ere' | 'ire' | 'isc', Endings>> = {
  are: {
    plain:
      'o i a iamo ate ano avo avi ava avamo avate avano ò arono ino are ando ato ata ati ate assi asse assimo assero arla arlo arle arli arci arvi arti arsi armi arne aci ala alo ale ami',
    future: 'e',
  },
  ere: {
    plain:
      'o i e iamo ete ono evo evi eva evamo evate evano a ano ere endo uto uta uti ute essi esse essimo essero erla erlo erle erli erci ervi erti ersi ermi erne ici ila ilo imi',
    future: 'e',
  },
  ire: {
    plain:
      'o i e iamo ite ono ivo ivi iva ivamo ivate ivano ì irono a ano ire endo ito ita iti ite issi isse issimo issero irla irlo irle irli irci irvi irti irsi irmi irne ici ila ilo imi',
    future: 'i',
  },
  isc: {
    plain:
      'isco isci isce iamo ite iscono ivo ivi iva ivamo ivate ivano ì irono isca iscano ire endo ito ita iti ite issi isse issimo issero irla irlo irle irli irci irvi irti irsi irmi irne',
    future: 'i',
  },
};
const futures = 'rò rai rà remo rete ranno rei resti rebbe remmo reste rebbero'.split(' ');

/** A root before an ending: "cerc" is "cerchi", "lasci" is "lasci" and "lascerà". */
function joined(root: string, ending: string, hard: boolean): string {
  const soft = /^[eiì]/.test(ending);
  if (hard && soft && /[cg]$/.test(root)) return `${root}h${ending}`;
  if (root.endsWith('i') && ending.startsWith('i')) return root + ending.slice(1);
  if (/[cg]i$/.test(root) && ending.startsWith('e')) return root.slice(0, -1) + ending;
  return root + ending;
}

/** All forms of regular verbs of one conjugation. */
export function conjugated(infinitives: readonly string[], kind: keyof typeof endings): string[] {
  const { plain, future } = endings[kind];
  const all = [...plain.split(' '), ...futures.map((ending) => future + ending)];
  return infinitives.flatMap((verb) => {
    const root = verb.slice(0, -3);
    return all.map((ending) => joined(root, ending, kind === 'are'));
  });
}
