import { clauses, plain } from "./plain-text.ts";

const hazardous =
  /高空作业|高处作业|登高作业|高空(?:安装|清洗|施工)|井下|矿下|下井|爆破|有毒|有害(?:气体|物质|岗位)|粉尘(?:岗位|作业|环境|较大)|高温作业|高温岗位|放射|危化品|危险化学品|潜水作业|炸药|烟花爆竹(?:生产|制作)|职业病危害|受限空间/;
const denied = /无(?:粉尘|有毒|毒|高空|高温|污染)|不(?:接触|涉及)|非(?:高空|井下)|没有|防治|检测|监测|治理|管理/;

/** True when the text states work at height, underground, with explosives, poison or dust; null when it is silent. */
export const readHazard = (text: string): true | null =>
  clauses(plain(text)).some((clause) => hazardous.test(clause) && !denied.test(clause)) ? true : null;
