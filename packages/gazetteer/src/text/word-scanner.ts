/** A text in one form: full-width signs narrowed, Latin letters small. */
export const plainText = (text: string): string => text.normalize("NFKC").toLowerCase();

const isLatin = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/.test(char);

const cutsWord = (text: string, start: number, end: number): boolean =>
  (isLatin(text[start]) && isLatin(text[start - 1])) || (isLatin(text[end - 1]) && isLatin(text[end]));

/**
 * Makes a reader that goes through a plain text and answers what the words met there stand for, in order of
 * place. At each place the longest word counts and is consumed (数控车床 is not 车床 besides); Latin words
 * count whole only.
 */
export const wordScanner = <Meaning>(words: ReadonlyMap<string, Meaning>): ((plain: string) => Meaning[]) => {
  const longestFrom = new Map<string, number>();
  for (const word of words.keys()) {
    const first = word[0] ?? "";
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, word.length));
  }
  const endAt = (text: string, start: number): number => {
    const longest = longestFrom.get(text[start] ?? "") ?? 0;
    for (let end = Math.min(text.length, start + longest); end > start; end -= 1) {
      if (words.has(text.slice(start, end)) && !cutsWord(text, start, end)) return end;
    }
    return start;
  };
  return (plain) => {
    const met: Meaning[] = [];
    for (let at = 0; at < plain.length; ) {
      const end = endAt(plain, at);
      const meaning = words.get(plain.slice(at, end));
      if (meaning !== undefined) met.push(meaning);
      at = Math.max(end, at + 1);
    }
    return met;
  };
};
