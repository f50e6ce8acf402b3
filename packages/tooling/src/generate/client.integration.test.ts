/**
 * Guarantees
 * 1. The document and the client's types are what the contracts make now.
 * 2. A changed document changes the types; equal documents give equal bytes.
 * 3. Fields with a default may be left out by a caller, and nullable ones may be null.
 */
import { describe, expect, it } from "@jest/globals";
import { textOf } from "../files.ts";
import { root } from "../root.ts";
import { clientPage } from "./client.ts";
import { openApiPage } from "./open-api.ts";

describe("clientPage", () => {
  it("makes what is committed, as the document is", async () => {
    const document = openApiPage();
    const client = await clientPage(document.text);
    expect(textOf(root, document.path)).toBe(document.text);
    expect(textOf(root, client.path)).toBe(client.text);
  });

  it("follows the document", async () => {
    const { text } = openApiPage();
    const [same, other] = [await clientPage(text), await clientPage(text.replaceAll("externalId", "ownNumber"))];
    expect(same.text).toBe((await clientPage(text)).text);
    expect(other.text).toContain("ownNumber?: string;");
    expect(other.text).not.toContain("externalId");
  });

  it("lets a caller leave out what has a default, and send null where it may be null", async () => {
    const { text } = await clientPage(openApiPage().text);
    expect(text).toMatch(/query\?: \{\s+limit\?: number;/);
    expect(text).toContain("workplace?: string | null;");
  });
});
