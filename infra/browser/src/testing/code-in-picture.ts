import type { Locator } from "playwright-core";
import { encode } from "uqr";

/** The black points of a picture between the outermost ones; only a code is printed in pure black. */
const blackPoints = (source: string): string => `(async () => {
  const image = [...document.images].find((one) => one.src === ${JSON.stringify(source)});
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  const isBlack = (x, y) => [0, 1, 2].every((colour) => data[4 * (y * width + x) + colour] === 0);
  const xs = [...Array(width).keys()];
  const ys = [...Array(height).keys()];
  const inside = (all, isIn) => all.slice(all.findIndex(isIn), all.findLastIndex(isIn) + 1);
  const across = inside(xs, (x) => ys.some((y) => isBlack(x, y)));
  return inside(ys, (y) => xs.some((x) => isBlack(x, y))).map((y) => across.map((x) => isBlack(x, y)));
})()`;

/** Whether a picture that a page shows bears the code of a text, point for point. */
export const bearsCodeOf = async (picture: Locator, text: string): Promise<boolean> => {
  const { data, size } = encode(text, { border: 0, ecc: "M" });
  const source = (await picture.getAttribute("src")) ?? "";
  const rows = await picture.page().evaluate<boolean[][]>(blackPoints(source));
  const middle = (at: number): number => Math.floor(((at + 0.5) * rows.length) / size);
  const isSquare = rows.every((row) => row.length === rows.length);
  return isSquare && data.every((line, y) => line.every((isDark, x) => rows[middle(y)]?.[middle(x)] === isDark));
};
