/** The package ships no types: lists of offensive words by language code (CC-BY-4.0). */
declare module 'naughty-words' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
