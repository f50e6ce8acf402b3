import { encode } from "uqr";
import { colours, fonts } from "../theme/tokens.ts";
import { linesOf, sizeFor } from "./poster-text.ts";

/** What stands on a picture of a vacancy; no word about any person. */
export type Poster = {
  title: string;
  pay: string;
  /** Name and value, one line each. */
  facts: readonly (readonly [string, string])[];
  hire: string;
  seats: string;
  scan: string;
  scanMore: string;
  from: string;
  /** Where the code leads. */
  address: string;
};

type Pen = CanvasRenderingContext2D;

export const posterSize = { width: 1080, height: 1440 } as const;
const edge = 80;
const inner = posterSize.width - 2 * edge;

const font = (size: number, weight: 400 | 600 = 400): string => `${weight} ${size}px ${fonts}`;

const write = (pen: Pen, text: string, at: readonly [number, number], style: { font: string; colour: string; align?: CanvasTextAlign }): void => {
  pen.font = style.font;
  pen.fillStyle = style.colour;
  pen.textAlign = style.align ?? "left";
  pen.fillText(text, ...at);
};

const widthIn = (pen: Pen, asked: string) => (text: string): number => {
  pen.font = asked;
  return pen.measureText(text).width;
};

/** The thread from point to point that stands for the name. */
const drawThread = (pen: Pen, colour: string, [x, y, scale]: readonly [number, number, number]): void => {
  pen.save();
  pen.translate(x, y);
  pen.scale(scale, scale);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 2;
  pen.lineCap = "round";
  pen.stroke(new Path2D("M3 14 C 11 -4, 18 22, 27 4"));
  for (const [left, top] of [[3, 14], [27, 4]] as const) {
    pen.beginPath();
    pen.arc(left, top, 2.6, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.restore();
};

const drawHead = (pen: Pen, { hire, seats, title }: Poster): number => {
  const size = 84;
  const lines = linesOf(title, inner, 2, widthIn(pen, font(size, 600)));
  const height = 190 + lines.length * 108;
  pen.fillStyle = colours.thread;
  pen.fillRect(0, 0, posterSize.width, height);
  write(pen, hire, [edge, 112], { font: font(40, 600), colour: colours.threadSoft });
  write(pen, seats, [posterSize.width - edge, 112], { font: font(40), colour: colours.threadSoft, align: "right" });
  for (const [at, line] of lines.entries()) write(pen, line, [edge, 232 + at * 108], { font: font(size, 600), colour: colours.paper });
  return height;
};

const drawPay = (pen: Pen, { pay }: Poster, top: number): number => {
  const size = sizeFor([100, 92, 84, 76, 64, 56], inner, (tried) => widthIn(pen, font(tried, 600))(pay));
  write(pen, pay, [edge, top + 144], { font: font(size, 600), colour: colours.thread });
  return top + 144;
};

const factSize = 44;
const nameWidth = 208;
const lineHeights = { least: 60, most: 82 } as const;

/** Facts one below the other, spread over the height that is left; what finds no room is left out. */
const drawFacts = (pen: Pen, { facts }: Poster, top: number, bottom: number): void => {
  const asked = font(factSize);
  const broken = facts.map(([name, value]) => ({ name, lines: linesOf(value, inner - nameWidth, 2, widthIn(pen, asked)) }));
  const count = broken.reduce((sum, { lines }) => sum + lines.length, 0);
  const height = Math.max(lineHeights.least, Math.min(lineHeights.most, (bottom - top) / Math.max(1, count)));
  let y = top;
  for (const { name, lines } of broken) {
    if (y + lines.length * height > bottom + 1) return;
    write(pen, name, [edge, y + height - 18], { font: asked, colour: colours.soft });
    for (const [at, line] of lines.entries()) write(pen, line, [edge + nameWidth, y + (at + 1) * height - 18], { font: asked, colour: colours.ink });
    y += lines.length * height;
  }
};

const codeSize = 300;
const footTop = posterSize.height - 390;

const drawCode = (pen: Pen, address: string): void => {
  const { data, size } = encode(address, { border: 2, ecc: "M" });
  // Whole pixels for each point, or a camera sees grey seams.
  const dot = Math.floor(codeSize / size);
  const left = posterSize.width - edge - dot * size;
  const top = footTop + 40;
  pen.fillStyle = colours.paper;
  pen.fillRect(left, top, dot * size, dot * size);
  pen.fillStyle = "#000";
  for (const [y, row] of data.entries()) for (const [x, isDark] of row.entries()) if (isDark) pen.fillRect(left + x * dot, top + y * dot, dot, dot);
};

const drawFoot = (pen: Pen, { scan, scanMore, from, address }: Poster): void => {
  pen.fillStyle = colours.ground;
  pen.fillRect(0, footTop, posterSize.width, posterSize.height - footTop);
  write(pen, scan, [edge, footTop + 130], { font: font(52, 600), colour: colours.ink });
  write(pen, scanMore, [edge, footTop + 196], { font: font(36), colour: colours.soft });
  drawThread(pen, colours.thread, [edge, footTop + 268, 2.6]);
  write(pen, from, [edge + 104, footTop + 312], { font: font(36), colour: colours.thread });
  drawCode(pen, address);
};

/** Draws a vacancy as a picture of 1080 × 1440, made for a phone's screen and for paper. */
export const drawPoster = (canvas: HTMLCanvasElement, poster: Poster): void => {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  canvas.width = posterSize.width;
  canvas.height = posterSize.height;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, posterSize.width, posterSize.height);
  const top = drawPay(pen, poster, drawHead(pen, poster));
  drawFacts(pen, poster, top + 44, footTop - 24);
  drawFoot(pen, poster);
};

/** The same as a file of a picture. */
export const posterFile = async (poster: Poster, name: string): Promise<File | null> => {
  const canvas = document.createElement("canvas");
  drawPoster(canvas, poster);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  return blob && new File([blob], name, { type: "image/png" });
};
