import type { PublicVacancy } from "@qianxian/contracts/vacancies";
import type { Education } from "@qianxian/contracts/vocabulary";
import { type Html, html } from "./html.ts";
import { callCompany, openFrame } from "./open-frame.ts";
import { vacancyFacts } from "./vacancy-facts.ts";

const educationWords: Record<Education, string> = { primary: "小学", junior: "初中", senior: "高中或中专", college: "大专", bachelor: "本科" };

const ages = ({ age }: PublicVacancy): string | null => {
  if (!age || (age.min === null && age.max === null)) return null;
  if (age.max === null) return `${age.min} 岁以上`;
  return age.min === null ? `${age.max} 岁以下` : `${age.min} 到 ${age.max} 岁`;
};

const skills = (vacancy: PublicVacancy, must: boolean): string => vacancy.skills.filter((skill) => skill.must === must).map(({ name }) => name).join("、");

/** What the work asks for; nothing that is not said. */
const asks = (vacancy: PublicVacancy): readonly [string, string | null][] => [
  ["要会", skills(vacancy, true)],
  ["会更好", skills(vacancy, false)],
  ["证件", vacancy.certificates.join("、")],
  ["年龄", ages(vacancy)],
  ["文化", vacancy.education && `${educationWords[vacancy.education]}以上`],
  ["经验", vacancy.experienceYearsMin !== null && vacancy.experienceYearsMin > 0 ? `${vacancy.experienceYearsMin} 年以上` : null],
];

const wanted = (vacancy: PublicVacancy): Html | false => {
  const said = asks(vacancy).filter(([, words]) => words !== null && words !== "");
  return (
    said.length > 0 &&
    html`<h2>要求</h2><div class="card"><table class="facts">${said.map(([name, words], index) => html`<tr${index === 0 && html` class="first"`}><th scope="row">${name}</th><td>${words}</td></tr>`)}</table></div>`
  );
};

const howTo = (phone: string): Html => html`<h2>想去，怎么办？</h2>
${callCompany(phone, "打电话给劳务公司")}
<ul class="card why"><li>跟着带头人干活的，跟您的带头人说。</li><li>也可以到村里或者附近的劳务工作站问，把这一页给工作人员看。</li><li>收到过我们短信的，点短信里的链接，直接回“我想去”。</li></ul>`;

/** A live vacancy as everybody may see it, such as who scans the code on a shared picture. */
export const jobPage = (vacancy: PublicVacancy, phone: string): string =>
  openFrame(
    vacancy.title,
    html`${vacancy.seatsOpen === 0 && html`<p class="note">这个岗位眼下招满了。可以打电话问还有没有空出来的，或者有没有别的活。</p>`}<h1>${vacancy.title}</h1>
${vacancyFacts(vacancy)}${wanted(vacancy)}
${vacancy.description !== null && vacancy.description !== "" && html`<h2>说明</h2><div class="card text">${vacancy.description}</div>`}
${howTo(phone)}`,
  );

/** Of a vacancy that is not live, or never was: kind, and says where other work is. */
export const noJobPage = (phone: string): string =>
  openFrame(
    "这个岗位不招人了",
    html`<h1>这个岗位现在不招人了</h1><p>可能已经招满，也可能企业先不招了。</p>
<p>别的活还有。问问劳务公司、村里的工作人员或者您的带头人，请他们看看哪些适合您。</p>${callCompany(phone)}`,
  );
