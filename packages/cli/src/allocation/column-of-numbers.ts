const blockLength = 1 << 18;

type Numbers = Uint32Array | Float64Array;

/** A column that grows block by block, so that nothing is ever copied to a larger place. */
export type Column<Block extends Numbers> = { add(value: number): void; blocks: Block[]; length: number };

/** A column of numbers; `make` gives one block. */
export const columnOf = <Block extends Numbers>(make: (length: number) => Block): Column<Block> => {
  let block = make(blockLength);
  const column: Column<Block> = {
    blocks: [block],
    length: 0,
    add: (value) => {
      const at = column.length % blockLength;
      if (at === 0 && column.length > 0) {
        block = make(blockLength);
        column.blocks.push(block);
      }
      block[at] = value;
      column.length += 1;
    },
  };
  return column;
};

/** Hands over each value with its place. */
export const eachOf = ({ blocks, length }: Column<Numbers>, take: (value: number, at: number) => void): void => {
  for (let at = 0; at < length; at += 1) take(blocks[Math.floor(at / blockLength)]![at % blockLength]!, at);
};
