import type { Examples } from "./examples.ts";

export type LogIn = { login: string; password: string; who: string; role: string };

export type Announced = {
  url: string;
  trayUrl: string;
  /** Where staff work. */
  desk: string;
  logIns: readonly LogIn[];
  apiKey: string;
  testKey: string;
  examples: Examples;
  seconds: number;
  /** The county's day, `YYYY-MM-DD`. */
  today: string;
};

/** Columns as wide as their widest cell; a Chinese character takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

const logInLines = (logIns: readonly LogIn[]): string[] =>
  logIns.map(
    ({ login, password, who, role }) => `  ${pad(login, 12)}${pad(password, 18)}${pad(role, 14)}${who}`,
  );

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Everything a vacancy needs to go live at once; the wage is in fen. */
const exampleVacancy = (today: string) => ({
  title: "缝纫工",
  base: "changzhou",
  sector: "manufacturing",
  region: "320400",
  seats: 40,
  wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
  lodging: true,
  closesOn: daysLater(today, 30),
  skills: [{ name: "缝纫", level: "able", must: true }],
});

const postLine = ({ url, apiKey, today }: Announced): string =>
  [
    `     curl -X POST ${url}/v1/vacancies -H 'Authorization: Bearer ${apiKey}' \\`,
    `       -H 'Content-Type: application/json' \\`,
    `       -d '${JSON.stringify(exampleVacancy(today))}'`,
  ].join("\n");

const matchLines = (examples: Examples): string[] =>
  examples
    ? [
        `  3. 看谁最适合“${examples.title}”，以及为什么  See who fits it best, and why:`,
        `     npx qx match vacancy ${examples.vacancyId}`,
        `     npx qx match worker ${examples.workerId}`,
      ]
    : ["  3. 查一个地名的六位代码  Look up the code of a place:", "     npx qx region 常州"];

const thingsToTry = (what: Announced): string[] => [
  "",
  "三件可以试的事  Three things to try:",
  `  1. 在浏览器打开工作台，看新岗位、合适的人和原因，再推送  Open the desk: ${what.desk}`,
  "  2. 以企业身份发一条岗位  Post a vacancy as an employer:",
  postLine(what),
  ...matchLines(what.examples),
];

/** What `npm start` prints when all is up; the first line is the gateway's URL and nothing else. */
export const announcement = (what: Announced): string =>
  [
    what.url,
    "",
    `牵线已启动（${what.seconds} 秒），按 Ctrl-C 停止。  Qianxian is up; Ctrl-C stops it.`,
    "",
    "演示账号（用户名、密码）  Demo log-ins (name, password):",
    ...logInLines(what.logIns),
    "",
    `企业接口密钥  An employer's API key:  ${what.apiKey}`,
    `试用县的密钥  Its key of the sandbox: ${what.testKey}`,
    `接口说明  API:                       ${what.url}/docs`,
    `消息托盘（务工人员收到的消息）  Tray: ${what.trayUrl}/`,
    ...thingsToTry(what),
    "",
  ].join("\n");
