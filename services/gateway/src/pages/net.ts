import { type Html, html } from "./html.ts";

type Point = { x: number; y: number };

/** A city that people of the county go to, how far the routes to it sag to one side, and how many there are. */
type City = Point & { name: string; r: number; bend: number; routes: number; label: "above" | "below" };

/** One composition of the net: how large, where the county lies and where its people go. */
type Frame = {
  width: number;
  height: number;
  county: Point & { name: string; r: number };
  cities: readonly City[];
  villages: number;
  /** Bases at home. */
  bases: readonly Point[];
  /** Size of the names. */
  letters: number;
};

/** The composition beside the log-in form. */
const tall: Frame = {
  width: 820,
  height: 900,
  county: { name: "三都", x: 268, y: 612, r: 186 },
  villages: 91,
  cities: [
    { name: "常州", x: 676, y: 306, r: 58, bend: -0.17, routes: 17, label: "above" },
    { name: "黄埔", x: 640, y: 640, r: 50, bend: -0.08, routes: 12, label: "above" },
    { name: "深圳", x: 686, y: 776, r: 46, bend: 0.15, routes: 11, label: "below" },
  ],
  bases: [
    { x: 118, y: 724 },
    { x: 352, y: 754 },
    { x: 196, y: 506 },
  ],
  letters: 17,
};

/** The composition above the log-in form of a phone. */
const wide: Frame = {
  width: 750,
  height: 420,
  county: { name: "三都", x: 156, y: 276, r: 88 },
  villages: 46,
  cities: [
    { name: "常州", x: 632, y: 116, r: 44, bend: -0.14, routes: 11, label: "above" },
    { name: "黄埔", x: 540, y: 284, r: 36, bend: -0.08, routes: 8, label: "above" },
    { name: "深圳", x: 648, y: 336, r: 34, bend: 0.12, routes: 7, label: "below" },
  ],
  bases: [
    { x: 84, y: 330 },
    { x: 214, y: 340 },
  ],
  letters: 25,
};

/** A figure between 0 and 1 that belongs to a number, the same every time. */
const scatter = (n: number): number => (Math.imul(n + 1, 0x9e3779b1) >>> 8) / 2 ** 24;

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const between = (from: Point, to: Point, share: number): Point => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });

/** A point to the left of the way, in lengths of the way. */
const beside = (from: Point, to: Point, point: Point, share: number): Point => ({
  x: point.x + (to.y - from.y) * share,
  y: point.y - (to.x - from.x) * share,
});

/** A closed line around a place, like a height line around a hill. */
const heightLine = ({ x, y, r }: Point & { r: number }, kind: number): string => {
  const steps = 24;
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const reach = r * (1 + 0.11 * Math.sin(2 * angle + kind) + 0.06 * Math.sin(3 * angle + 2 * kind) + 0.03 * Math.sin(5 * angle));
    return { x: x + reach * Math.cos(angle), y: y + reach * 0.86 * Math.sin(angle) };
  });
  const middle = (step: number): Point => between(points[step % steps]!, points[(step + 1) % steps]!, 0.5);
  return `M${at(middle(steps - 1))}${points.map((point, step) => `Q${at(point)} ${at(middle(step))}`).join("")}Z`;
};

/** The surface: fields that rise towards the middle of a place. */
const surface = (place: Point & { r: number }, kind: number, rings: readonly number[]): Html =>
  html`${rings.map((ring, index) => html`<path d="${heightLine({ ...place, r: place.r * ring }, kind + 0.35 * index)}"/>`)}`;

/** The points: villages, evenly scattered over the county. */
const villagesOf = ({ county, villages: count }: Frame): Point[] =>
  Array.from({ length: count }, (_, n) => {
    const angle = n * 2.399963 + 0.5 * scatter(n);
    const reach = county.r * 0.9 * Math.sqrt((n + 0.6) / count);
    return { x: county.x + reach * Math.cos(angle), y: county.y + reach * 0.84 * Math.sin(angle) };
  });

const dots = (points: readonly Point[]): string => points.map((point) => `M${at(point)}h0`).join("");

/** A line: the way of one leader, which leaves the county with others and spreads before the city. */
const route = (county: Point & { r: number }, city: City, from: Point, strand: number): string => {
  const spread = strand / city.routes - 0.5;
  const gate = beside(county, city, between(county, city, 0.38), city.bend + 0.2 * spread);
  const approach = beside(county, city, between(county, city, 0.78), city.bend * 0.5 + 0.09 * spread);
  return `M${at(from)}C${at(gate)} ${at(approach)} ${at(city)}`;
};

const linesTo = (frame: Frame, villages: readonly Point[], city: City, order: number): Html => {
  const ways = Array.from({ length: city.routes }, (_, strand) =>
    route(frame.county, city, villages[(order * 5 + strand * 7 + 9) % villages.length]!, strand),
  );
  const [first, ...others] = ways;
  return html`<path class="line" d="${others.join("")}"/><path class="line lead" d="${first}"/>`;
};

const homeLines = ({ bases }: Frame, villages: readonly Point[]): string =>
  bases
    .flatMap((base, n) => [4, 11, 17].map((step) => ({ base, from: villages[(n * 13 + step) % villages.length]! })))
    .map(({ base, from }) => `M${at(from)}Q${at(beside(from, base, between(from, base, 0.5), 0.3))} ${at(base)}`)
    .join("");

const named = ({ x }: Point, y: number, name: string, letters: number): Html =>
  html`<text x="${x}" y="${y.toFixed(0)}" font-size="${letters}">${name}</text>`;

const names = ({ county, cities, letters }: Frame): Html =>
  html`${named(county, county.y + county.r * 0.92 + letters, county.name, letters)}${cities.map((city) =>
    named(city, city.label === "above" ? city.y - letters : city.y + 2 * letters, city.name, letters),
  )}`;

const drawing = (frame: Frame, name: string): Html => {
  const villages = villagesOf(frame);
  const towns = villages.filter((_, n) => n % 11 === 3);
  const places = [...frame.cities, ...frame.bases];
  return html`<svg class="net ${name}" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
<g class="field">${surface(frame.county, 0.6, [1.5, 1.24, 1, 0.74, 0.46])}${frame.cities.map((city, n) => surface(city, 2 + n, [1.7, 1.2, 0.7]))}</g>
${frame.cities.map((city, n) => linesTo(frame, villages, city, n))}<path class="line" d="${homeLines(frame, villages)}"/>
<path class="village" d="${dots(villages)}"/><path class="town" d="${dots(towns)}"/><path class="place halo" d="${dots(places)}"/><path class="place" d="${dots(places)}"/>
${names(frame)}</svg>`;
};

/**
 * The net of points, lines and surface, drawn from fixed figures: villages and stations of a mountain county, the ways
 * of its leaders to three cities and to bases at home, and the fields they lie in. It says nothing that words don't.
 */
export const netDrawings = (): Html => html`${drawing(tall, "tall")}${drawing(wide, "wide")}`;
