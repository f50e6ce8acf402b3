import { describe, expect, it } from "@jest/globals";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { workerId } from "../testing/cards.ts";
import type { MaskedNames } from "./masked-names.ts";

/** The ledger that every adapter is set before. */
export const namesInLedger = new Map([
  [WorkerId.parse(workerId(1)), "王*"],
  [WorkerId.parse(workerId(2)), "韦**"],
]);

/**
 * Guarantees of every MaskedNames
 * 1. It answers the names of those it knows and leaves out the others.
 * 2. Asked about nobody, it answers nobody.
 */
export const maskedNamesContract = (name: string, make: () => MaskedNames): void => {
  describe(`${name} keeps the promises of MaskedNames`, () => {
    it("answers the names it knows and leaves out the others", async () => {
      const asked = [1, 2, 3].map((n) => WorkerId.parse(workerId(n)));
      await expect(make().of(asked)).resolves.toEqual(namesInLedger);
    });

    it("answers nobody when asked about nobody", async () => {
      await expect(make().of([])).resolves.toEqual(new Map());
    });
  });
};
