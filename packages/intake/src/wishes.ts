import type { Place, Sector, Shift } from "@qianxian/contracts/vocabulary";
import { findRegion, findSector } from "@qianxian/gazetteer";
import { plain } from "./plain-text.ts";

/** What of a list was understood, in its order, and the pieces that were not. */
export type ListReading<T> = { read: T[]; unread: string[] };

const nothing = /^(?:无|没有?|暂无|不限|都可以?|均可|无所谓|随便|哪里都(?:行|可以)|全国|无要求|没要求|-|\/)$/;

/** The pieces of a list as clerks part them, numbers of ranks left out. */
export const piecesOf = (text: string): string[] =>
  plain(text)
    .split(/[、,;/|>\n+]+|或者?|以及|\s+|(?<=[^\d.])\d[.)、]|^\d[.)、]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !nothing.test(piece));

const listOf = <T>(text: string, read: (piece: string) => readonly T[] | null): ListReading<T> => {
  const found: T[] = [];
  const unread: string[] = [];
  for (const piece of piecesOf(text)) {
    const values = read(piece);
    if (values === null) unread.push(piece);
    for (const value of values ?? []) if (!found.includes(value)) found.push(value);
  }
  return { read: found, unread };
};

const atHome = /^(?:本地|当地|家乡|老家|家里|县里|就近|家附近|附近|在家)(?:就业|务工)?$/;

const placeOf = (text: string): Place | null => {
  if (atHome.test(text)) return "home-county";
  const answer = findRegion(text);
  return answer.found ? (answer.code as Place) : null;
};

/** Regions and areas in the order of the wish; a name that several places bear is never guessed. */
export const readPlaces = (text: string): ListReading<Place> => {
  const whole = placeOf(plain(text));
  if (whole !== null) return { read: [whole], unread: [] };
  return listOf(text, (piece) => {
    const place = placeOf(piece);
    return place === null ? null : [place];
  });
};

const otherSector = /^(?:其他|其它|服务业|服务|物流|快递|零售|商业|第三产业)(?:行业|类)?$/;

/** Sectors in the order of the wish. */
export const readSectors = (text: string): ListReading<Sector> =>
  listOf(text, (piece) => {
    const sector = otherSector.test(piece) ? "other" : findSector(piece);
    return sector === null ? null : [sector];
  });

/** Shifts that turn hold nights too, so who refuses nights refuses them. */
const shiftWords: readonly (readonly [RegExp, Shift])[] = [
  [/白班|日班|早班/, "day"],
  [/夜|晚班|通宵/, "night"],
  [/夜|晚班|通宵|倒班|轮班|两班|三班/, "rotating"],
];

/** Shifts somebody refuses; 否 and 无 refuse none. */
export const readRefusedShifts = (text: string): ListReading<Shift> =>
  listOf(text, (piece) => {
    if (/^(?:否|均可|都行|能上|可以上)/.test(piece)) return [];
    const shifts = shiftWords.filter(([word]) => word.test(piece)).map(([, shift]) => shift);
    return shifts.length > 0 ? shifts : null;
  });
