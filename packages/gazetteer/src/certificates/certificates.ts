import { plainText, wordScanner } from "../text/word-scanner.ts";

export type Certificate = { name: string; en: string; aliases: readonly string[] };

/**
 * Certificates that postings and workers name: canonical name, English name, aliases. Special operations
 * (焊工证, 电工证, 高处作业证) follow the catalogue of the Ministry of Emergency Management's order on
 * special operations (特种作业人员安全技术培训考核管理规定), vehicles the classes of driving licences
 * (GA 1026), the rest what postings write.
 */
const table = `
焊工证|welder's certificate|电焊证 焊工操作证 焊接证 特种作业焊工证 焊工上岗证 熔化焊接证 焊工特种作业证 氩弧焊证 焊接与热切割作业证
电工证|electrician's certificate|低压电工证 高压电工证 电工操作证 电工上岗证 低压电工作业证 特种作业电工证 电工特种作业证 低压证 高压证
高处作业证|certificate for work at height|登高证 高空作业证 登高作业证 高空证 登高架设作业证 高处安装证
制冷证|refrigeration certificate|制冷作业证 制冷工证 制冷与空调作业证
叉车证|forklift licence|叉车操作证 叉车驾驶证 叉车上岗证 N1证 叉车司机证 厂内机动车证 场内机动车证
锅炉证|boiler operator's certificate|司炉证 司炉工证 锅炉工证 锅炉操作证 锅炉司炉证 G1证
压力容器证|pressure vessel certificate|压力容器操作证 R1证 快开门证
行车证|overhead crane certificate|天车证 起重机证 行车操作证 起重机操作证 起重证 桥式起重机证 Q2证 航吊证
塔吊证|tower crane certificate|塔吊司机证 塔吊操作证 塔机证 塔式起重机证 塔吊司机操作证
信号工证|signaller's certificate|司索证 信号司索证 司索信号工证 指挥证
施工电梯证|site lift certificate|施工升降机证 人货电梯证 升降机证
电梯证|lift maintenance certificate|电梯维修证 电梯安全管理证 电梯作业证
架子工证|scaffolder's certificate|架工证 架子工操作证
挖掘机证|excavator certificate|挖机证 挖掘机操作证 挖机操作证 挖掘机驾驶证
装载机证|loader certificate|铲车证 装载机操作证 铲车操作证
压路机证|roller certificate|压路机操作证
爆破证|blaster's certificate|爆破员证 爆破作业证
安全员证|safety officer's certificate|安全员C证 专职安全员证 安全C证 安全生产考核证 安全生产管理证
施工员证|site manager's certificate|施工员资格证
资料员证|site clerk's certificate|资料员资格证
测量员证|surveyor's certificate|测量工证 测绘证 测量放线证
建造师证|constructor's certificate|一建证 二建证 一级建造师 二级建造师 一建 二建 建造师执业证
驾驶证C1|driving licence C1|C1驾照 C1证 C1驾驶证 C1照 驾照C1 C1及以上驾照 C1以上驾照 C1本 C1
驾驶证C2|driving licence C2|C2驾照 C2证 C2驾驶证 C2照 驾照C2 C2
驾驶证B1|driving licence B1|B1驾照 B1证 B1驾驶证 B1照 驾照B1
驾驶证B2|driving licence B2|B2驾照 B2证 B2驾驶证 B2照 驾照B2 B2本 B2
驾驶证A1|driving licence A1|A1驾照 A1证 A1驾驶证 A1照 驾照A1
驾驶证A2|driving licence A2|A2驾照 A2证 A2驾驶证 A2照 驾照A2 A2本 A2
驾驶证D|motorcycle licence|摩托车驾驶证 摩托车驾照 D照 摩托车证
驾驶证|driving licence|驾照 机动车驾驶证 汽车驾驶证 有驾驶执照 驾驶执照
道路运输从业资格证|road transport certificate|从业资格证 货运从业资格证 货运资格证 货运上岗证 客运资格证 网约车证
拖拉机驾驶证|tractor licence|拖拉机证 农机驾驶证 收割机证 联合收割机驾驶证
无人机证|drone pilot's licence|无人机执照 无人机驾驶证 植保无人机证 无人机操作证 CAAC证
健康证|health certificate|健康证明 健康合格证 食品健康证 从业人员健康证 卫生健康证
厨师证|chef's certificate|中式烹调师证 厨师资格证 烹调师证 厨师等级证 西式烹调师证
面点师证|pastry chef's certificate|中式面点师证 西式面点师证 烘焙师证
茶艺师证|tea art certificate|茶艺证 评茶员证
保安证|security guard's certificate|保安员证 保安上岗证 保安资格证 保安员资格证
消防证|fire safety certificate|消防设施操作员证 消防员证 消控证 消防操作证 建构筑物消防员证 中控证 消防上岗证
护理员证|care worker's certificate|养老护理员证 护工证 养老护理证 医疗护理员证
护士证|nurse's certificate|护士资格证 护士执业证 护士执业资格证 护士职业资格证
月嫂证|maternity carer's certificate|母婴护理证 母婴护理员证 母婴护理师证
育婴师证|child carer's certificate|育婴证 育婴员证 保育员证 保育师证 育婴师资格证
家政服务证|housekeeper's certificate|家政服务员证 家政证
美容师证|beautician's certificate|美容证 美容师资格证
美发师证|hairdresser's certificate|美发证 理发师证
兽医证|veterinary certificate|执业兽医证 兽医资格证 执业兽医师证 执业兽医资格证 动物检疫证
汽修证|car mechanic's certificate|汽车维修证 汽车维修工证 汽修工证
教师资格证|teacher's certificate|教师证 教资 幼师证 幼儿教师资格证
会计证|accountant's certificate|会计从业资格证 会计上岗证 初级会计证 会计资格证 初级会计职称
普通话证|Mandarin certificate|普通话等级证 普通话二级 普通话证书
计算机证|computer certificate|计算机等级证 计算机二级 计算机证书
质检员证|inspector's certificate|内审员证 检验员证 质量员证
数控证|CNC certificate|数控车工证 数控操作证 数控车床证
钳工证|fitter's certificate|钳工资格证 钳工等级证
缝纫工证|sewer's certificate|缝纫证 服装缝纫工证
`;

const readLine = (line: string): Certificate => {
  const [name = "", en = "", aliases = ""] = line.split("|");
  return { name, en, aliases: aliases.split(" ") };
};

/** Every certificate the project knows. */
export const certificates: readonly Certificate[] = table.trim().split("\n").map(readLine);

/** The canonical names, in the order of the table. */
export const certificateNames: readonly string[] = certificates.map((certificate) => certificate.name);

const byName = new Map(certificates.map((certificate) => [certificate.name, certificate]));
const canonical = new Map<string, string>(
  certificates.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [plainText(word), name])),
);
const scan = wordScanner(canonical);
const order = new Map(certificateNames.map((name, at) => [name, at]));

/** Whether this is a canonical name of a certificate. */
export const isCertificate = (name: string): boolean => byName.has(name);

/** English name of a certificate; a name that is none is answered with itself. */
export const certificateEnglish = (name: string): string => byName.get(name)?.en ?? name;

/** The canonical name for a name or an alias, null for any other text. */
export const canonicalCertificate = (text: string): string | null => canonical.get(plainText(text).trim()) ?? null;

/**
 * All certificates that a free text names, in the order of the table, each once. Whether the text demands one
 * or only likes it (优先) is not judged.
 */
export const findCertificates = (text: string): string[] =>
  [...new Set(scan(plainText(text)))].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
