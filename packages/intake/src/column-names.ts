/** A field that a column fills; `when` stands for a tick in a column that asks a question (是否脱贫户: 是). */
export type Target = { field: string; when?: string };

/** Names of columns, each to what it fills; and names that are known and never taken in, with the reason. */
export type ColumnTable = { targets: ReadonlyMap<string, Target>; leftOut: ReadonlyMap<string, string> };

/** How a heading is compared: without spaces, marks, units in brackets, or the case of letters. */
export const plainColumn = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[（(【[].*?[)）】\]]/g, "")
    .replace(/[\s*_:：.\-"“”'、/]+|\d+$/g, "")
    .toLowerCase();

const targetsOf = (lines: string): [string, Target][] =>
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [field = "", ...names] = line.trim().split(/\s+/);
      return [field, ...names].map((name): [string, Target] => {
        const [column = "", when] = name.split("=");
        return [plainColumn(column), when === undefined ? { field } : { field, when }];
      });
    });

const leftOutOf = (reasons: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(reasons).flatMap(([names, reason]) =>
    names.split(" ").map((name): [string, string] => [plainColumn(name), reason]),
  );

/** The law forbids to choose by these (Employment Promotion Law, articles 3 and 26-31), so they are not even taken in. */
const neverTaken = {
  "性别 男女 sex gender 民族 ethnicity 宗教信仰 宗教 religion 政治面貌 健康状况 身体状况 健康 health 残疾 是否残疾 残疾类型 婚姻状况 婚否 婚姻 户口性质 户籍性质 户口类型":
    "法律不许按它挑人，不收",
};

/** Columns of a list of people, as villages and towns head them. */
export const workerColumns: ColumnTable = {
  targets: new Map(
    targetsOf(`
      externalId 编号 人员编号 台账编号 档案编号 人员id id 台账号 external_id workerno
      name 姓名 名字 务工人员姓名 劳动力姓名 人员姓名 务工者姓名
      idNumber 身份证号 身份证号码 身份证 公民身份号码 公民身份证号码 证件号 证件号码 身份证件号码 idcard id_card
      phone 电话 手机 手机号 手机号码 联系电话 电话号码 联系方式 本人电话 移动电话 联系手机 mobile tel telephone
      town 乡镇 镇 乡 街道 乡镇街道 所属乡镇 所在乡镇 镇乡
      village 村 村社区 行政村 所属村 所在村 村名 村居 村委会 居住村 户籍村 家庭住址 户籍地址 户籍地 住址 家庭地址 home
      seeking 求职状态 就业状态 就业情况 务工状态 是否求职 求职意愿 就业意愿 外出意愿 是否有就业意愿 目前状态 当前状态 务工情况 是否外出务工意愿 status
      seekingFrom 何时可以上岗 可上岗时间 可到岗时间 到岗时间 上岗时间 预计外出时间 拟外出时间 available_from
      verifiedOn 核实日期 核实时间 登记日期 登记时间 更新日期 更新时间 摸底时间 verified
      presentRegion 现在何处 现在何地 现居地 现居住地 目前所在地 务工地 务工地点 务工地区 所在地 当前所在地 现务工地
      skills 技能 技能特长 特长 技能工种 工种 掌握技能 职业技能 技术特长 从事工种 skill
      certificates 证书 职业资格证书 技能证书 资格证 资格证书 持有证书 职业资格 certificate
      wantedRegions 意向地区 意向地 意向地点 期望地区 期望地点 意向务工地 意向就业地 意向就业地区 意向务工地区 拟外出地点 求职地区 意向工作地 wanted_region regions
      refusedRegions 不去的地区 不去地区 不愿去的地区
      wantedSectors 意向行业 期望行业 意向岗位 意向工种 求职意向 就业意向 意向职业 期望岗位 期望工种 wanted_sector sectors
      refusedSectors 不做的行业 不做行业 不愿做的行业 不愿从事行业
      wageFloor 期望工资 期望薪资 期望月薪 期望薪酬 期望收入 意向工资 意向薪资 最低工资 最低月薪 期望待遇 薪资要求 工资要求 wage
      lastWage 上次工资 原工资 上份工作工资 现工资 目前工资 月收入 上年月工资 务工收入
      refusedShifts 不上的班 不接受班次 不上夜班=夜班 不接受夜班=夜班 不能上夜班=夜班 是否拒绝夜班=夜班
      education 文化程度 学历 受教育程度 最高学历
      needsLodging 要不要住宿 是否需要住宿 是否住宿 需要住宿 住宿要求 住宿需求 lodging
      priorityGroups 重点群体 重点人群 人员类别 人员类型 脱贫户=脱贫户 是否脱贫户=脱贫户 是否脱贫=脱贫户 建档立卡户=脱贫户 是否建档立卡=脱贫户 易地搬迁户=易地搬迁 是否易地搬迁=易地搬迁 是否搬迁户=易地搬迁 易地搬迁=易地搬迁
      consentToPush 同意接收消息 是否同意推送 是否同意接收信息 是否同意接收消息 同意推送 是否接收短信 同意接收短信 是否同意 consent`),
  ),
  leftOut: new Map(
    leftOutOf({
      ...neverTaken,
      "序号 no 行号": "只是行号，不当编号用",
      "年龄 age 出生日期 出生年月 生日 birthday birthdate": "从身份证号码得知，不另收",
      "备注 说明 remark": "没有对应的栏目，不收",
    }),
  ),
};

/** Columns of a list of postings, as bases and employers head them. */
export const postingColumns: ColumnTable = {
  targets: new Map(
    targetsOf(`
      id 编号 岗位编号 职位编号 岗位id 招聘编号 信息编号
      source 来源 信息来源 数据来源
      title 岗位名称 岗位 职位 职位名称 工种 招聘岗位 招聘职位 招工岗位 需求岗位 岗位工种 job position
      location_text 工作地点 地点 工作地址 地址 工作地 上班地点 用工地点 工作区域 location
      wage_text 工资 薪资 薪酬 工资待遇 薪资待遇 月薪 工资标准 薪资范围 待遇 月工资 薪水 综合工资 wage salary
      headcount_text 人数 招聘人数 招工人数 需求人数 用工人数 名额 缺工人数 招收人数 headcount
      education 学历 学历要求 文化程度 最低学历
      experience 经验 工作经验 经验要求 工作年限
      tags 标签 福利 福利待遇 待遇福利 亮点
      description 说明 岗位说明 岗位描述 职位描述 岗位职责 工作内容 任职要求 岗位要求 要求 招聘要求 招聘条件 条件 其他要求 备注 年龄要求 年龄 技能要求`),
  ),
  leftOut: new Map(
    leftOutOf({
      "序号 no 行号": "只是行号，不当编号用",
      "企业名称 用工企业 公司名称 单位名称 招聘单位 用工单位 企业 公司 employer company": "一个文件一家企业，用 --employer 指明",
      "联系人 联系电话 电话 手机 联系方式 手机号 phone": "求职人通过牵线联系，不收",
    }),
  ),
};
