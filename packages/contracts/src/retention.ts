/** How long one kind of data is kept, why, and which rows of which table that means. */
export type RetentionRule = {
  service: "identity" | "profiles" | "matcher" | "vacancies" | "outreach" | "placements";
  table: string;
  /** What it is, as the guide on privacy says it. */
  what: string;
  /** How long, as the guide says it. */
  howLong: string;
  /** Why so long: law or need. */
  ground: string;
  /** Rows whose time is over, as a condition in SQL; null for what no job deletes, or one by a setting of its service. */
  over: string | null;
};

const threeYears = "三年";
const order44 = "《网络招聘服务管理规定》(人社部令第44号)：服务记录保存不少于三年";
const olderThan = (column: string, interval: string): string => `${column} < now() - interval '${interval}'`;

/** Every rule of retention; the jobs of the services run by it and `docs/guides/privacy.md` lists the same. */
export const retention: readonly RetentionRule[] = [
  {
    service: "profiles",
    table: "worker",
    what: "务工人员台账",
    howLong: "在台账里的期间",
    ground: "本人同意；为本人提供就业服务",
    over: null,
  },
  {
    service: "profiles",
    table: "consent",
    what: "同意和撤回的记录",
    howLong: "撤回或删除后三年",
    ground: "《个人信息保护法》：能说明当时有同意",
    over: `${olderThan("withdrawn_on", "3 years")} or exists (select from erased_worker e where e.id = worker_id and ${olderThan("e.erased_at", "3 years")})`,
  },
  {
    service: "profiles",
    table: "erased_worker",
    what: "已删除人员的清单（只有编号和日期）",
    howLong: "一直保存",
    ground: "防止从旧备份恢复时把已删除的人带回来",
    over: null,
  },
  {
    service: "profiles",
    table: "leader",
    what: "带头能人的协议",
    howLong: "协议到期并结束后三年",
    ground: "《民法典》第一百八十八条：协议纠纷的诉讼时效为三年",
    over: `status = 'ended' and ${olderThan("agreement_to", "3 years")}`,
  },
  {
    service: "profiles",
    table: "crew_invitation",
    what: "进班组的邀请和本人的答复",
    howLong: "答复或过期后三年",
    ground: "能说明进班组是本人愿意的",
    over: olderThan("coalesce(answered_at, expires_at)", "3 years"),
  },
  {
    service: "profiles",
    table: "merged_worker",
    what: "合并重复人员以前两份登记的原样（号码加密）",
    howLong: "在台账里的期间，撤销合并时删除",
    ground: "合并错了可以原样撤销",
    over: null,
  },
  {
    service: "profiles",
    table: "worker_intake",
    what: "名册的行号和指纹（加密摘要，没有原文）",
    howLong: "最后一次出现后三年",
    ground: "同一份名册再次导入时不重复登记",
    over: olderThan("seen_at", "3 years"),
  },
  {
    service: "profiles",
    table: "worker_change",
    what: "台账的修改记录（时间、角色、改了哪几项，没有内容）",
    howLong: "三年，本人的登记删除时一起删除",
    ground: "能说明登记是什么时候由谁改的",
    over: olderThan("at", "3 years"),
  },
  {
    service: "vacancies",
    table: "intake_original",
    what: "招聘信息的原文（里面有联系人和电话）",
    howLong: "收到后180天（INTAKE_RAW_DAYS 可以改）；以后只留去掉联系方式的内容",
    ground: "导入后有疑问时能对照原文；《个人信息保护法》第十九条：期限为实现目的所必要的最短时间",
    over: null,
  },
  {
    service: "profiles",
    table: "full_view",
    what: "谁看过完整证件号、电话的次数",
    howLong: "七天（操作记录另存）",
    ground: "限制查看次数",
    over: olderThan("at", "7 days"),
  },
  {
    service: "identity",
    table: "audit_entry",
    what: "操作记录（谁、何时、为什么、改了或看了谁）",
    howLong: "一直保存，只能增加",
    ground: "《个人信息保护法》第五十一条、第五十四条：审计；《网络安全法》：日志不少于六个月",
    over: null,
  },
  {
    service: "identity",
    table: "log_in_code",
    what: "带头能人登录的验证码（只有摘要）",
    howLong: "一天",
    ground: "只在登录时用",
    over: olderThan("asked_at", "1 day"),
  },
  {
    service: "profiles",
    table: "crew_join_code",
    what: "扫码加入班组的验证码（手机号和验证码只有加密摘要）",
    howLong: "一天",
    ground: "只在加入班组时用",
    over: olderThan("asked_at", "1 day"),
  },
  {
    service: "identity",
    table: "log_in_attempt",
    what: "登录失败的次数（登录名和地址只有加密摘要）",
    howLong: "一天",
    ground: "防止猜密码",
    over: olderThan("last_at", "1 day"),
  },
  {
    service: "identity",
    table: "session",
    what: "登录（什么时候、从哪里）",
    howLong: "一天（操作记录另存）",
    ground: "本人能看到自己在哪里登录着",
    over: olderThan("opened_at", "1 day"),
  },
  {
    service: "identity",
    table: "invitation",
    what: "账号的邀请（只有摘要）",
    howLong: "用过就删，没用的七天后过期，再过一天删",
    ground: "只在设密码时用",
    over: olderThan("expires_at", "1 day"),
  },
  {
    service: "matcher",
    table: "worker_record",
    what: "匹配用的卡片（没有姓名、电话、证件号）",
    howLong: "在台账里的期间，删除后只剩编号",
    ground: "为本人推荐岗位",
    over: null,
  },
  {
    service: "outreach",
    table: "message",
    what: "推送的消息和本人的回复",
    howLong: threeYears,
    ground: order44,
    over: `${olderThan("created_at", "3 years")} and status in ('sent', 'failed')`,
  },
  {
    service: "outreach",
    table: "campaign",
    what: "推送批次",
    howLong: threeYears,
    ground: order44,
    over: `${olderThan("created_at", "3 years")} and not exists (select from message m where m.campaign_id = campaign.id)`,
  },
  {
    service: "placements",
    table: "referral",
    what: "推荐和就业的记录",
    howLong: "结束后三年",
    ground: order44,
    over: `${olderThan("coalesce(answered_at, referred_at)", "3 years")} and (status in ('refused', 'withdrawn') or (status = 'started' and started_on < to_char(now() - interval '3 years', 'YYYY-MM-DD')))`,
  },
];

/** The rules that one service applies to its own tables. */
export const retentionOf = (service: string): RetentionRule[] => retention.filter((rule) => rule.service === service);
