const compoundSurnames = new Set(
  (
    "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 夏侯 轩辕 宇文 长孙 端木 独孤 南宫 " +
    "西门 东郭 百里 呼延 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 钟离 鲜于 闾丘 司空 第五"
  ).split(" "),
);

/** 王*, 欧阳*: the surname only; how long the name is stays hidden too. */
export const maskName = (name: string): string => {
  const characters = [...name];
  const two = characters.slice(0, 2).join("");
  const surname =
    characters.length > 2 && compoundSurnames.has(two) ? two : (characters[0] ?? "");
  return `${surname}*`;
};

/** 138****5678. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** 990000********1234: the area and the last four, never the date of birth. */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`;
