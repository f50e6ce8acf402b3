/**
 * Guarantees
 * 1. The drawing is the same every time, says nothing to a screen reader, and weighs little.
 * 2. Everything of it lies near its frame, in both compositions.
 */
import { describe, expect, it } from "@jest/globals";
import { netDrawings } from "./net.ts";

const { text } = netDrawings();
const drawings = text.split("<svg").slice(1);

describe("the net", () => {
  it("is the same every time and weighs little", () => {
    expect(netDrawings().text).toBe(text);
    expect(Buffer.byteLength(text)).toBeLessThan(30_000);
  });

  it("is hidden from screen readers and brings no style or script of its own", () => {
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) expect(drawing).toMatch(/aria-hidden="true" focusable="false"/);
    expect(text).not.toMatch(/style=|<style|<script|href/);
  });

  it.each(drawings.map((drawing, n) => [n, drawing] as const))("draws inside its frame (%i)", (_n, drawing) => {
    const [width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? []).slice(1).map(Number);
    const points = [...drawing.matchAll(/(-?\d+\.\d) (-?\d+\.\d)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBeGreaterThan(200);
    const outside = points.filter(([x, y]) => x < -0.1 * width || x > width || y < 0 || y > height);
    expect(outside).toEqual([]);
  });
});
