import type { GrammarChecker, LanguageFault } from '../policy/text-tools.ts';

/**
 * The lints that name a grammar mistake. The others are matters of taste, of dialect or of layout, or guess at
 * names ("Mia" for "MIA"); spelling and doubled words have patterns of their own.
 */
const grammarKinds = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Usage',
  'WordOrder',
]);
/** Harper files "a hour" under Miscellaneous. */
const wrongArticle = 'Incorrect indefinite article.';

/**
 * Loads Harper. Its own linter classes answer through promises; the linter of the WebAssembly module, which they
 * wrap, answers at once, and a check must be synchronous. The slim module lacks only document formats that a
 * message never has.
 */
export async function loadHarper(): Promise<GrammarChecker> {
  const { Dialect, LocalLinter, SuggestionKind } = await import('harper.js');
  const { slimBinary } = await import('harper.js/slimBinary');
  const { binary } = new LocalLinter({ binary: slimBinary, dialect: Dialect.American });
  await binary.setup();
  const linter = await binary.createLinter(Dialect.American);
  // Looking for words near a name it doesn't know, Harper takes seconds; spelling is not its job here.
  linter.set_lint_config_from_object({ ...(await binary.getDefaultLintConfig()), SpellCheck: false });
  const plainText = 0;
  return {
    check(text) {
      const faults: LanguageFault[] = [];
      for (const lint of linter.lint(text, plainText, false, null, true, false)) {
        const problem = lint.get_problem_text();
        const span = lint.span();
        const isArticle = lint.message() === wrongArticle && isSurelyArticle(text, span.start, span.end);
        if (
          isArticle ||
          (grammarKinds.has(lint.lint_kind()) && !isMistaken(lint.message(), text, span.start, span.end))
        ) {
          faults.push({
            start: span.start,
            end: span.end,
            suggestions: lint.suggestions().map((suggestion) => {
              const replacement = suggestion.get_replacement_text();
              return suggestion.kind() === SuggestionKind.InsertAfter ? problem + replacement : replacement;
            }),
            remark: lint.message(),
          });
        }
        // The module's memory is not the garbage collector's.
        lint.free();
      }
      return faults;
    },
  };
}

/** "9 a.m.", "(a)" and "A or B" have no article, what is masked as "Xxx" is unknown, and "an honour" is right in British too. */
function isSurelyArticle(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 12);
  if (
    /^(?:[.)]|\s*["'‘’“”«]|\s*Xx*(?!\p{L}))/u.test(behind) ||
    /^ (?:or|and|to) /.test(behind) ||
    (/^an/i.test(text.slice(start, end)) && /^ honou/i.test(behind))
  )
    return false;
  return !/^A[Nn]? ?$/.test(text.slice(start, end)) || start === 0 || /[.!?\n] *$/.test(text.slice(0, start));
}

/** Lints that are wrong in sellers' sentences more often than right. */
const mistakenMessages = [
  // "a rating", "cash roundings", "product listings"
  'ing` is a mass noun',
  // "the cards you ordered are"
  'must agree in grammatical number with the pronoun',
  // "step by step instructions", "test payment links"
  'Add a determiner before this noun phrase',
  // "after the order was placed their share", "prove their address"
  "Did you mean `they're`",
  'Did you mean `there`',
  // "expect when fitting it into the frame"
  'Prefer `in` over `into`',
  // "liquidated damages", "damages awarded"
  'Singular `damage` is correct',
  "irregular form 'radii'",
];

/** What Harper takes for a mistake in right sentences of sellers: also "your kind purchase" and "someone out there". */
function isMistaken(message: string, text: string, start: number, end: number): boolean {
  if (mistakenMessages.some((mistaken) => message.includes(mistaken))) return true;
  if (message.includes('Did you mean `their`'))
    return /(?:out|over|up|in|down|from|is|are|right|get|got|go) $/i.test(text.slice(0, start));
  return message.includes("contraction `you're`") && /^ kind /.test(text.slice(end));
}
