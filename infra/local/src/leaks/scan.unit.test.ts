/**
 * Guarantees
 * 1. A known name, phone or ID number is found however it is written: plain, percent-encoded, escaped, base64,
 *    hexadecimal, in groups, in full width, one of these within another.
 *    A day of birth is found too; other days are not.
 * 2. A mobile number and an ID number that check by their form are found though nobody knows them.
 * 3. Ids, masked values, hashes, moments and amounts are no findings; a name that is an ordinary word is left out and counted.
 * 4. A finding says medium, place and kind, and never the identifier, not even where the place holds it.
 * 5. What is allowed is allowed at its place and kind only.
 */
import { describe, expect, it } from "@jest/globals";
import { demoIdNumber, demoPhone } from "@qianxian/infra-demo";
import { knownIdentifiers } from "./identifiers.ts";
import { identifiersIn, type Material, scanForLeaks } from "./scan.ts";

const person = { name: "韦秀莲", phone: demoPhone(7), idNumber: demoIdNumber("1987-03-09", 41) };
const known = knownIdentifiers([person, { name: "石勇", phone: null, idNumber: null }]);
const kindsIn = (text: string): string[] => identifiersIn(text, known).map(({ kind }) => kind);

const escaped = (text: string): string =>
  [...text].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const hex = (text: string): string => Buffer.from(text).toString("hex");
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const wide = (text: string): string => text.replaceAll(/[\dX]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
const grouped = ({ phone, idNumber }: typeof person): Record<"phone" | "id-number", string> => ({
  phone: `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
  "id-number": `${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)} ${idNumber.slice(14)}`,
});

const everyIdentifier = [
  ["name", person.name],
  ["phone", person.phone],
  ["id-number", person.idNumber],
] as const;
const writings: readonly [string, (text: string) => string][] = [
  ["plain", (text) => `{"a":"${text}","b":1}`],
  ["percent-encoded", (text) => `/v1/x?q=${[...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("")}`],
  ["escaped", (text) => `{"a":"${escaped(text)}"}`],
  ["escaped twice", (text) => JSON.stringify(`{"a":"${escaped(text)}"}`)],
  ["escaped for HTML", (text) => [...text].map((unit) => `&#${unit.codePointAt(0)};`).join("")],
  ["base64", (text) => `"cursor":"${base64(text)}"`],
  ["base64 within JSON within a path", (text) => `/v1/x/${base64(JSON.stringify({ a: text }))}/y`],
  ["base64 of what was escaped", (text) => base64(`{"a":"${escaped(text)}"}`)],
  ["hexadecimal", (text) => `\\x${hex(text)}`],
  ["with words around it", (text) => `请找${text}办理`],
];

describe("scanForLeaks", () => {
  it.each(everyIdentifier.flatMap(([kind, text]) => writings.map(([how, write]) => [kind, how, write(text)] as const)))(
    "finds a %s that is written %s",
    (kind, _how, text) => {
      expect(kindsIn(text)).toEqual([kind]);
    },
  );

  it.each(["phone", "id-number"] as const)("finds a %s in groups and in full width", (kind) => {
    const text = grouped(person)[kind];
    expect(kindsIn(`电话 ${text}。`)).toEqual([kind]);
    expect(kindsIn(`电话${wide(text)}。`)).toEqual([kind]);
  });

  it.each(["1987-03-09", "1987/3/9", "1987年3月9日", "19870309", base64("1987-03-09"), '{"birth":"1987-03-09T00:00:00Z"}'])("finds a day of birth: %s", (text) => {
    expect(kindsIn(`生于 ${text} `)).toEqual(["birth-date"]);
  });

  it("finds a short name within a sentence", () => {
    expect(kindsIn("请通知石勇和家人")).toEqual(["name"]);
  });

  it.each([
    ["phone", "联系 13800138000"],
    ["phone", "qx:limit:19912345678"],
    ["phone", "phone13812345678"],
    ["phone", "tel:138 1234 5678"],
    ["phone", base64("13800138000")],
    ["id-number", "11010519491231002X"],
    ["id-number", "110105-19491231-002x"],
  ])("finds a %s nobody knows: %s", (kind, text) => {
    expect(identifiersIn(text, known)).toMatchObject([{ kind, isKnown: false }]);
  });

  it.each([
    "0193b5a0-1381-7345-8678-139123456781",
    "990000********1234 138****5678 韦*",
    hex("nothing of anybody's in here"),
    "9f86d081884c7d659a2feaa0c55ad01513812345678b2b0b822cd15d6c15b0f00a08",
    "2026-11-24T10:07:34.123Z 2026-11-24 10:07:34.123456+00",
    '{"time":1795514854123,"ms":13.812345678}',
    "110105194912310021",
    "522732100201",
    "2026-11-24 10:50:31.198739+00 1987.39 198739 10:50:31.19870309",
    "1987-03-10 1987-03 2026-11-24T00:00:00Z 119870309 sha-19870309ab",
    "1234567890123456789012",
    "韦秀 秀莲 石",
  ])("finds nothing in %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it("leaves out a name that is an ordinary word, and counts it", () => {
    const { names, ordinary } = knownIdentifiers([person, { ...person, name: "龙飞" }], "常州龙飞机械厂");
    expect([[...names], ordinary]).toEqual([["韦秀莲"], 1]);
  });

  it("never says what it found, wherever it stood", () => {
    const text = everyIdentifier.map(([, value]) => value).join();
    const materials: Material[] = [
      { medium: "log", place: "logs/gateway.log", text },
      { medium: "queue", place: `qx:${person.phone}`, text: "1" },
    ];
    const findings = scanForLeaks(materials, known);
    expect(findings.map(({ medium, kind }) => [medium, kind])).toEqual([
      ["log", "name"],
      ["log", "phone"],
      ["log", "id-number"],
      ["queue", "phone"],
    ]);
    expect(identifiersIn(JSON.stringify(findings), known)).toEqual([]);
  });

  it("allows what is allowed, there and of that kind alone", () => {
    const allowed = [{ medium: "answer", place: /^POST \/a$/, kinds: ["phone"], because: "a test" }] as const;
    const at = (medium: Material["medium"], place: string): Material => ({ medium, place, text: `${person.name} ${person.phone}` });
    const found = scanForLeaks([at("answer", "POST /a"), at("answer", "POST /b"), at("log", "POST /a")], known, allowed);
    expect(found.map(({ medium, place, kind }) => `${medium} ${place} ${kind}`)).toEqual([
      "answer POST /a name",
      "answer POST /b name",
      "answer POST /b phone",
      "log POST /a name",
      "log POST /a phone",
    ]);
  });
});
