import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { batchesOf } from "./batches.ts";
import { readPostingFile } from "./posting-lines.ts";
import { aPosting, jsonl } from "./testing/postings.ts";

/**
 * Guarantees
 * 1. Lines keep their numbers of the file, over a byte order mark, empty lines and Windows line ends.
 * 2. A line that is no JSON, or too long, is refused by itself.
 * 3. The second line of an id is refused and told where the first one stands.
 * 4. A file that is missing, empty or of an unknown encoding is refused in plain words.
 * 5. Batches keep the order and hold at most so many postings and so many bytes.
 */
describe("readPostingFile", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "qx-lines-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (content: string | Buffer) => {
    const file = path.join(folder, "postings.jsonl");
    await writeFile(file, content);
    return (await readPostingFile(file)).lines;
  };

  it("numbers the lines as an editor does", async () => {
    const rows = [aPosting(1), aPosting(2)].map((row) => JSON.stringify(row));
    const lines = await read(`\ufeff${rows[0]}\r\n\r\n${rows[1]}`);
    expect(lines).toEqual([
      { line: 1, posting: aPosting(1), bytes: Buffer.byteLength(rows[0] ?? "") },
      { line: 3, posting: aPosting(2), bytes: Buffer.byteLength(rows[1] ?? "") },
    ]);
  });

  it("refuses a bad line and reads the next one", async () => {
    const lines = await read(jsonl([aPosting(1), '{"id": "P2", ', `"${"长".repeat(400_000)}"`, aPosting(4)]));
    expect(lines.map((one) => ("refusal" in one ? one.refusal : "read"))).toEqual([
      "read",
      "unreadable",
      "unreadable",
      "read",
    ]);
    expect(lines[1]).toMatchObject({ line: 2, because: { zh: "第 2 行不是有效的 JSON，请改正" } });
  });

  it("refuses the second line of an id", async () => {
    const lines = await read(jsonl([aPosting(1), aPosting(2), aPosting(1)]));
    expect(lines[2]).toMatchObject({ line: 3, refusal: "doubled-in-file", externalId: "invented:P1" });
    expect(lines[2]).toMatchObject({ because: { zh: "和第 1 行编号相同，只收第一条" } });
  });

  it.each([
    ["an empty file", "\n\n", "是空的"],
    ["another encoding", Buffer.from([0xff, 0xd0, 0xff, 0xa4]), "既不是 UTF-8"],
  ])("refuses %s as a whole", async (_what, content, zh) => {
    await expect(read(content)).rejects.toMatchObject({ zh: expect.stringContaining(zh) });
  });

  it("says that there is no such file", async () => {
    const missing = readPostingFile(path.join(folder, "missing.jsonl"));
    await expect(missing).rejects.toMatchObject({ zh: expect.stringContaining("没有这个文件") });
  });

  it("makes batches by count and by bytes", () => {
    const lines = [1, 2, 3, 4, 5].map((line) => ({ line, posting: {}, bytes: line === 4 ? 3_999_990 : 10 }));
    const sizes = (max: number) => batchesOf(lines, max).map((batch) => batch.map(({ line }) => line));
    expect(sizes(2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(sizes(100)).toEqual([[1, 2, 3], [4, 5]]);
  });
});
