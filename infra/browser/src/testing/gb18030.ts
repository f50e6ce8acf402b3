const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Every character that GB18030 writes in two bytes, with those bytes. */
const twoBytes = (): Map<string, readonly [number, number]> => {
  const decoder = new TextDecoder("gb18030", { fatal: false });
  const pairs = range(0x81, 0xfe).flatMap((lead) => range(0x40, 0xfe).map((trail) => [lead, trail] as const));
  const known = pairs.map((pair): [string, readonly [number, number]] => [decoder.decode(Uint8Array.from(pair)), pair]);
  return new Map(known.filter(([text]) => text.length === 1 && text !== "\uFFFD"));
};

/** A text in GB18030, as older office programs save it; for Chinese and ASCII only. */
export const inGb18030 = (text: string): Buffer => {
  const pairs = twoBytes();
  return Buffer.from([...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]));
};
