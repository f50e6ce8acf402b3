import type { Choices, Random } from "./random.ts";

/** Surnames common among the Shui, Buyi and Miao villages of Sandu, roughly by how often they are met. */
const surnames: Choices<string> = [
  ["韦", 17], ["潘", 15], ["石", 9], ["王", 9], ["杨", 8], ["李", 7], ["莫", 6], ["吴", 6], ["陆", 6],
  ["蒙", 5], ["胡", 3], ["张", 3], ["罗", 3], ["白", 2], ["平", 2], ["岑", 1.5], ["黎", 1.5], ["谢", 1],
  ["龙", 2], ["周", 1.5], ["何", 1.5], ["黄", 2], ["江", 1], ["欧", 1], ["覃", 1.5], ["林", 1], ["刘", 1.5],
];

const words = (text: string): readonly string[] => text.split(" ");

const givenBefore1985 = words(
  "光荣 国兴 昌平 仕林 再兴 永祥 胜利 建国 志强 正华 秀英 秀梅 凤英 金花 水花 春花 桂英 玉兰 朝阳 廷贵 启明 国海 昌荣 光辉 " +
    "世荣 忠良 老四 老五 小妹 兰英 荣芳 美英 大英 明亮 德福 德贵 文才 学文 学军 培江 胜福 国平 绍华 仕英 花妹 阿引 连英 秀芬 光明 正权",
);
const given1985To1999 = words(
  "勇 涛 鹏 飞 燕 芳 丽 玲 小燕 小江 江丽 丽娟 春艳 海燕 明珠 国强 昌勇 光涛 永江 胜飞 秋菊 小云 艳萍 红梅 志平 文军 文静 " +
    "永丽 海波 正龙 朝飞 国芳 小丽 晓霞 雪梅 金龙 克勇 敏 杰 超 波 婷 佳 慧 秀莲 礼平 昌艳 再勇 应龙",
);
const givenSince2000 = words(
  "雨欣 浩然 佳怡 梦婷 俊杰 嘉豪 欣怡 志豪 雨婷 思雨 文杰 子涵 诗琪 宇航 佳佳 俊 鑫 磊 丹 颖 海洋 明洋 永鑫 昌杰 光鑫 小雪 梦雪 " +
    "江涛 家乐 天佑 忠杰 应杰 水灵 美玲 兴旺 秋月 婷婷 莹莹 露露 丽萍",
);

/** A surname as households here have it. */
export const surname = (random: Random): string => random.weigh(surnames);

/** A given name usual for people born in that year; it tells nothing else of them. */
export const givenName = (random: Random, birthYear: number): string => {
  if (birthYear < 1985) return random.pick(givenBefore1985);
  return random.pick(birthYear < 2000 ? given1985To1999 : givenSince2000);
};
