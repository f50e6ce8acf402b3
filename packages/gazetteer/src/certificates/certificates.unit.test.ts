/**
 * Guarantees
 * 1. Every certificate is found by its name and by each alias, and no two share one.
 * 2. A text gives exactly the certificates it names.
 */
import { describe, expect, it } from "@jest/globals";
import {
  canonicalCertificate,
  certificateEnglish,
  certificateNames,
  certificates,
  findCertificates,
  isCertificate,
} from "./certificates.ts";

describe("certificates", () => {
  it("knows those the project's rules name", () => {
    const named = "焊工证 电工证 叉车证 健康证 高处作业证 塔吊证 挖掘机证 驾驶证C1 驾驶证B2 厨师证 保安证 护理员证 安全员证";
    expect(named.split(" ").filter((name) => !isCertificate(name))).toEqual([]);
    expect(isCertificate("良民证")).toBe(false);
  });

  it("finds each by its name and aliases, in one text as alone", () => {
    for (const { name, aliases } of certificates) {
      for (const word of [name, ...aliases]) {
        expect([word, canonicalCertificate(word)]).toEqual([word, name]);
        expect([word, findCertificates(`须持${word}上岗`)]).toEqual([word, [name]]);
      }
    }
  });

  it("lets no two share a word", () => {
    const words = certificates.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => word.toLowerCase()));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(new Set(certificateNames).size).toBe(certificateNames.length);
  });

  it.each([
    ["持焊工证、电工证优先", ["焊工证", "电工证"]],
    ["有C1驾照和健康证", ["驾驶证C1", "健康证"]],
    ["需有驾照", ["驾驶证"]],
    ["会开叉车", []],
    ["身份证复印件一张", []],
  ])("reads %s", (text, names) => {
    expect(findCertificates(text)).toEqual(names);
  });

  it("names them in English", () => {
    expect(certificateEnglish("叉车证")).toBe("forklift licence");
    expect(certificateEnglish("良民证")).toBe("良民证");
  });
});
