import type { GrammarChecker, LanguageFault } from '../policy/text-tools.ts';

/**
 * Lints that are no grammar mistakes: spelling has its own rule and dictionaries, the others are matters of taste
 * or of dialect, and a draft may be British as well as American.
 */
const notGrammar = new Set([
  'Spelling',
  'Regionalism',
  'Readability',
  'Enhancement',
  'Style',
  'Redundancy',
  'Formatting',
]);

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
      const units = unitOfEachCharacter(text);
      const faults: LanguageFault[] = [];
      for (const lint of linter.lint(text, plainText, false, null, true, false)) {
        const problem = lint.get_problem_text();
        const span = lint.span();
        const abbreviated = text.charAt(units[span.end] ?? text.length) === '.' && problem.length === 1;
        // "9 a.m." has no article.
        if (!notGrammar.has(lint.lint_kind()) && !abbreviated) {
          faults.push({
            start: units[span.start] ?? text.length,
            end: units[span.end] ?? text.length,
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

/** Harper counts code points, a span UTF-16 units. */
function unitOfEachCharacter(text: string): number[] {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  return units;
}
