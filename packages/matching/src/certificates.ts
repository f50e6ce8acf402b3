import { canonicalCertificate } from "@qianxian/gazetteer";
import type { VacancyCard } from "@qianxian/contracts/vacancies";

const titleOfFood = /食品|餐|厨|食堂|烘焙|面点|饮料|乳品/;

/** Driving licences that include another (order of the Ministry of Public Security no. 162, annex 1, among the classes we know). */
const includes: Readonly<Record<string, readonly string[]>> = {
  驾驶证A1: ["驾驶证B1", "驾驶证B2", "驾驶证C1", "驾驶证C2", "驾驶证"],
  驾驶证A2: ["驾驶证B1", "驾驶证B2", "驾驶证C1", "驾驶证C2", "驾驶证"],
  驾驶证B1: ["驾驶证C1", "驾驶证C2", "驾驶证"],
  驾驶证B2: ["驾驶证C1", "驾驶证C2", "驾驶证"],
  驾驶证C1: ["驾驶证C2", "驾驶证"],
  驾驶证C2: ["驾驶证"],
};

/** Whether a certificate held answers for the one asked: the same, or a licence of a class that includes it. */
export const answersFor = (held: string, asked: string): boolean =>
  held === asked || includes[held]?.includes(asked) === true;

/** Work with food, where the law asks for a health certificate (Food Safety Law, article 45). */
const isFoodWork = ({ sector, title }: VacancyCard): boolean => sector === "catering" || titleOfFood.test(title);

/** The certificates a vacancy may ask for: a health certificate counts only in work with food, elsewhere it is ignored. */
export const demandedCertificates = (vacancy: VacancyCard): string[] =>
  vacancy.certificates.filter((name) => canonicalCertificate(name) !== "健康证" || isFoodWork(vacancy));
