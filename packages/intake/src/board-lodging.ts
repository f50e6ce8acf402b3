import { plain } from "./plain-text.ts";

export type BoardLodging = { board: boolean | null; lodging: boolean | null; couplesRoom: boolean | null };

const both = /(?:包|管|免费提供|免费|提供|含)(?:员工)?(?:吃住|食宿|膳宿|吃宿|吃喝住|住吃)(?!补|的?补贴)/;
const noBoth = /(?:不|无)(?:包|管|提供|含)(?:吃住|食宿|膳宿|吃宿)|(?:食宿|吃住)自理/;
const board =
  /(?:包|管)(?:吃|饭|伙食)|(?:包|管|免费|提供)(?:工作)?(?:一日)?(?:[两二三四]餐|工作餐|伙食|餐食|员工餐)(?!补|的?补贴)|包餐|(?:住宿|宿舍)[、和及+]?(?:[三两]餐)/;
const noBoard = /不(?:包|管)(?:吃|饭|餐|伙食)|(?:用餐|伙食|餐费|吃饭)自理/;
const lodging =
  /(?:包|管)(?:吃)?住(?!房)|(?:免费|提供|安排|配备?|有)(?:免费|员工|空调|集体|公寓式?|单身|职工|便利|舒适|的)*(?:住宿|宿舍|公寓|住处)(?!补|的?补贴|费|房源|信息)|(?:员工|职工|公寓式|集体|空调)宿舍/;
const noLodging = /不(?:包|管)住|(?:不|未)(?:提供|安排)(?:住宿|宿舍)|(?:没有|无|暂无)(?:住宿|宿舍)|住宿自理|自行解决住宿/;
const couples = /夫妻(?:房|间|宿舍|单间|住房)|(?:可|能|安排)(?:住|安排)?夫妻/;
/** Meals and beds for a training, a probation or on condition only. */
const aside = /(?:培训|集训|面试|过渡性?|如|若|有)\(?[^,;。()]{0,4}$|过渡性?/;

const promised = (text: string, pattern: RegExp): boolean =>
  [...text.matchAll(new RegExp(pattern, "g"))].some((match) => {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    return !aside.test(before.replace(/^.*[,;。]/, "")) && !/过渡|则无|则不/.test(text.slice(match.index, match.index + match[0].length + 6));
  });

const decide = (no: boolean, yes: boolean): boolean | null => {
  if (no) return false;
  return yes ? true : null;
};

/** Whether meals, a bed, and a room for couples go with the work; null where the text is silent. A meal allowance is no board. */
export const readBoardLodging = (text: string): BoardLodging => {
  const line = plain(text).replace(/\s+/g, " ");
  const noneAtAll = noBoth.test(line);
  const all = promised(line, both);
  const couplesRoom = couples.test(line) ? true : null;
  const bed = decide(noneAtAll || noLodging.test(line), all || promised(line, lodging));
  return {
    board: decide(noneAtAll || noBoard.test(line), all || promised(line, board)),
    lodging: bed ?? couplesRoom,
    couplesRoom,
  };
};
