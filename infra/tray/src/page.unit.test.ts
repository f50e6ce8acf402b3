/**
 * Guarantees
 * 1. Nothing in a message becomes markup, also inside a link.
 * 2. A web address can be clicked and ends before Chinese punctuation.
 * 3. The number is shown masked only.
 */
import { describe, expect, it } from "@jest/globals";
import { linkify, trayPage } from "./page.ts";

const row = {
  messageId: "m1",
  receiptId: "r1",
  acceptedAt: "2026-11-24T01:00:00.000Z",
  to: "19912345678",
  text: `<script>alert("x")</script>`,
};

describe("linkify", () => {
  it("escapes everything", () => {
    expect(linkify(`<b onclick='x'>&"`)).toBe("&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;");
  });

  it("links an address up to the Chinese full stop", () => {
    expect(linkify("请点 http://127.0.0.1:8080/o/abc_-1?x=1&y=2。谢谢")).toBe(
      '请点 <a href="http://127.0.0.1:8080/o/abc_-1?x=1&amp;y=2" rel="noreferrer" target="_blank">' +
        "http://127.0.0.1:8080/o/abc_-1?x=1&amp;y=2</a>。谢谢",
    );
  });

  it("does not link other schemes nor leave the attribute", () => {
    expect(linkify("javascript:alert(1)")).toBe("javascript:alert(1)");
    expect(linkify(`http://a"onmouseover="x`)).not.toContain('"onmouseover');
  });
});

describe("trayPage", () => {
  it("shows the text escaped and the number masked", () => {
    const page = trayPage([row]);

    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("<script>");
    expect(page).toContain("199****5678");
    expect(page).not.toContain("19912345678");
  });

  it("says so when there is nothing yet", () => {
    expect(trayPage([])).toContain("还没有消息");
  });
});
