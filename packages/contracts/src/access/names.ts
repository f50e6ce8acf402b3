import type { Relation, Role } from "../vocabulary/index.ts";
import type { Action } from "./policy.ts";

/** What something is called by those who use it. */
export type Named = { zh: string; en: string };

const named = (zh: string, en: string): Named => ({ zh, en });

/** Roles as people of the county call them. */
export const roleNames: Readonly<Record<Role, Named>> = {
  "county-admin": named("县管理员", "county administrator"),
  "county-staff": named("县劳务公司", "county staff"),
  "town-staff": named("乡镇工作人员", "town staff"),
  "village-staff": named("村级工作人员", "village staff"),
  "station-staff": named("劳务工作站", "station staff"),
  liaison: named("驻企联络员", "liaison at an employer"),
  employer: named("用工企业", "employer"),
  leader: named("带头能人", "capable leader"),
  auditor: named("审计人员", "auditor"),
  operator: named("运维人员", "operator"),
  service: named("内部服务", "service of this stack"),
};

/** Relations of a caller's place to a thing's. */
export const relationNames: Readonly<Record<Relation, Named>> = {
  own: named("本级", "own: the thing belongs to the caller's place"),
  parent: named("下级", "parent: it belongs to a place below the caller's"),
  child: named("上级", "child: it belongs to a place above the caller's"),
  sibling: named("同县其他", "sibling: it belongs elsewhere in the same county"),
  stranger: named("县外", "stranger: it belongs to another county"),
  none: named("不存在", "none: it does not exist, or the caller stands nowhere"),
};

/** Actions as the policy page tells of them. */
export const actionNames: Readonly<Record<Action, Named>> = {
  "session.open": named("登录", "log in"),
  "offer.answer": named("凭链接回复岗位", "answer an offer by its link"),
  "consent.text": named("看同意书的文字", "read the wordings of consent"),
  "crew.answer": named("凭链接答复班组的邀请", "answer a crew's invitation by its link"),
  "crew.join": named("扫码，凭自己手机的验证码加入班组", "join a crew by a code to the own phone"),
  "vacancy.public": named("看公开的岗位", "read a vacancy as everybody may see it"),
  "stack.call": named("服务之间的调用", "calls between services"),
  "session.own": named("看自己的登录、退出、换角色", "one's own sessions and roles"),
  "worker.read": named("看一个务工人员（脱敏）", "read a worker, masked"),
  "worker.list": named("看务工人员名单（脱敏）", "list workers, masked"),
  "worker.change": named("改务工人员信息", "change a worker"),
  "worker.import": named("导入台账", "import the ledger"),
  "worker.reveal": named("看完整的电话、证件号（要写原因，留痕）", "see a full phone or ID number, with a reason"),
  "worker.consent": named("登记同意或撤回", "record consent or its withdrawal"),
  "worker.export": named("导出个人信息", "export a person's data"),
  "worker.erase": named("删除个人信息", "erase a person"),
  "worker.merge": named("合并重复人员", "merge duplicate persons"),
  "worker.restricted": named("看依法留存的记录", "see records that law keeps"),
  "crew.read": named("看班组", "read a crew"),
  "crew.invite": named("邀请进班组", "invite into a crew"),
  "crew.confirm": named("确认本人愿意进班组", "confirm that a person joins"),
  "crew.answer-for": named("登记班组成员当面的回复", "record what members of a crew answered in person"),
  "leader.read": named("看带头能人库", "read the register of leaders"),
  "leader.manage": named("管理带头能人", "manage leaders"),
  "vacancy.post": named("发布岗位", "post a vacancy"),
  "vacancy.list": named("看岗位列表", "list vacancies"),
  "vacancy.read": named("看一个岗位", "read a vacancy"),
  "vacancy.change": named("改岗位、关岗位、续招", "change, close or renew a vacancy"),
  "vacancy.intake": named("导入招工信息", "take in postings"),
  "employer.read": named("看用工企业", "read employers"),
  "employer.manage": named("管理用工企业", "manage employers"),
  "match.read": named("看一个人的匹配", "read a worker's matches"),
  "candidate.read": named("看岗位的候选人", "read a vacancy's candidates"),
  "crew-match.read": named("看班组的匹配", "read a crew's matches"),
  "campaign.plan": named("安排和发送推送", "plan and send campaigns"),
  "campaign.read": named("看推送批次", "read campaigns"),
  "message.read": named("看消息和回复", "read messages and replies"),
  "referral.read": named("看推荐", "read referrals"),
  "referral.create": named("推荐人员、撤回推荐", "refer a worker, or take it back"),
  "referral.decide": named("接受或拒绝推荐", "decide on referrals"),
  "referral.contact": named("看愿意来的人的联系方式", "see the contact of who said yes"),
  "unit.read": named("看组织机构", "read the organisation tree"),
  "unit.manage": named("管理组织机构", "manage the organisation tree"),
  "account.read": named("看账号", "read accounts"),
  "account.manage": named("管理账号", "manage accounts"),
  "key.manage": named("管理接口密钥", "manage API keys"),
  "audit.read": named("看操作记录", "read the audit log"),
};
