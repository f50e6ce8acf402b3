const peoples =
  "蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 " +
  "傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 " +
  "仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 保安族 裕固族 独龙族 鄂温克族 各族 蒙古 哈萨克 柯尔克孜 塔吉克 锡伯 维吾尔";

const peopleAtEnd = new RegExp(`(${peoples.split(" ").join("|")})$`);
const selfGoverning = /自治(区|州|县|旗)$/;
const suffix = /(特别行政区|林区|特区|新区|地区|省|市|盟|区|县|旗)$/;

const withoutPeoples = (name: string): string => {
  const rest = name.replace(peopleAtEnd, "");
  return rest === name || rest.length < 2 ? name : withoutPeoples(rest);
};

/**
 * The name as people say it, without the kind of division and without the peoples of a self-governing one:
 * 常州市 → 常州, 三都水族自治县 → 三都. Names of one character keep their suffix (容县).
 */
export const shortNameOf = (name: string): string => {
  if (selfGoverning.test(name)) return withoutPeoples(name.replace(selfGoverning, ""));
  const rest = name.replace(suffix, "");
  return rest.length < 2 ? name : rest;
};

/** The middle form of a self-governing division, its short name and kind: 黔南州, 三都县; undefined for others. */
export const middleNameOf = (name: string): string | undefined => {
  const kind = selfGoverning.exec(name)?.[1];
  return kind && kind !== "区" ? shortNameOf(name) + kind : undefined;
};
