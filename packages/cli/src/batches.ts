/** A line of a file; `bytes` is its size when it is to be sent. */
export type Sendable = { line: number; bytes?: number };

const batchBytesMax = 4_000_000;

/** Lines in order, in batches of at most `sizeMax` lines to send and four megabytes. */
export const batchesOf = <L extends Sendable>(lines: readonly L[], sizeMax: number): L[][] => {
  const batches: L[][] = [];
  let room = { lines: 0, bytes: 0 };
  for (const one of lines) {
    const bytes = one.bytes ?? 0;
    if (batches.length === 0 || room.lines <= 0 || room.bytes < bytes) {
      batches.push([]);
      room = { lines: sizeMax, bytes: batchBytesMax };
    }
    batches.at(-1)?.push(one);
    room = { lines: room.lines - (one.bytes === undefined ? 0 : 1), bytes: room.bytes - bytes };
  }
  return batches;
};
