/** Skills of fields, stables and building sites; the form is that of `skills-of-the-factory.ts`. */
export const landAndSiteSkills = `
种植|growing crops|种植工 种植员 种菜 种地 栽种 移栽 种植技术 栽培 蔬菜种植 果树种植 水稻种植 农活 种田 插秧
育苗|raising seedlings|育苗工 播种 苗床 穴盘 育秧 扦插
嫁接|grafting|嫁接工 果树嫁接 嫁接技术
修剪|pruning|修剪工 剪枝 果树修剪 整枝 疏果 疏花 打枝
套袋|bagging fruit|套袋工 水果套袋 果实套袋 葡萄套袋
采摘|harvesting|采摘工 摘果 采收 摘菜 采果 收割 摘水果 采摘员
采茶|tea picking|采茶工 摘茶 采茶叶 摘茶叶
制茶|tea processing|制茶工 炒茶 制茶师 揉茶 炒茶工 茶叶加工 杀青
施肥|fertilising|施肥工 追肥 撒肥 水肥
打药|spraying crops|打药工 喷药 打农药 喷农药 病虫害防治 植保
除草|weeding|除草工 拔草 锄草 割草 中耕
灌溉|irrigation|灌溉工 浇水 滴灌 浇灌 喷灌 水肥一体化
大棚管理|greenhouse work|大棚 温室 大棚工 温室管理 大棚种植 大棚管理员 温棚
食用菌|mushroom growing|菌菇 种菌 香菇 木耳 蘑菇 菌棒 出菇 羊肚菌 平菇
水果分级|fruit grading|选果 水果分拣 果品分级 水果包装
烟叶|tobacco growing|烤烟 种烟 烟叶分级 烟叶烘烤 烟草种植
编烟|tobacco stringing|编烟工 夹烟 上烟 绑烟
农机驾驶|farm machine driving|拖拉机 收割机 农机手 农机操作 旋耕机 开拖拉机 插秧机 农机
无人机植保|drone spraying|植保无人机 无人机飞手 飞防 无人机打药
蓝莓|blueberry growing|蓝莓种植 蓝莓采摘 摘蓝莓
葡萄|grape growing|葡萄种植 葡萄园 水晶葡萄 摘葡萄
中药材|medicinal herbs|药材种植 种药材 草药 中草药 天麻 药材
养猪|pig keeping|养猪工 猪场饲养员 喂猪 猪场 生猪养殖 养猪场 母猪 育肥猪 产房饲养员 猪场技术员
养牛|cattle keeping|养牛工 牛场饲养员 喂牛 放牛 牛场 肉牛 奶牛 养牛场 挤奶
养羊|sheep keeping|养羊工 羊场 放羊 喂羊 肉羊 养羊场
养鸡|chicken keeping|养鸡工 鸡场饲养员 鸡场 喂鸡 蛋鸡 肉鸡 养鸡场 捡蛋
养鸭|duck keeping|养鸭工 鸭场 喂鸭 养鹅 蛋鸭 养鸭场
养鱼|fish keeping|养鱼工 水产养殖 渔场 喂鱼 鱼塘 稻田养鱼 水产 鱼塘管理
孵化|hatching|孵化工 孵化员 孵蛋 孵化场
配种|breeding|配种员 人工授精 配种工 采精
接产|farrowing and calving help|接生仔猪 接产员 接羔
兽医|veterinary work|兽医师 兽医员 动物医生 畜禽疾病 兽医助理
防疫|animal disease control|防疫员 动物防疫 打疫苗 畜禽防疫 疫苗注射 消毒防疫
饲料|feed mixing|饲料加工 拌饲料 饲料配制 饲料工 拌饲 饲喂
屠宰|slaughtering|屠宰工 杀猪 分割工 肉类分割 屠宰场
砌砖|bricklaying|砌砖工 瓦工 砌墙 泥瓦工 砌筑 砌筑工 泥水工 泥工 砖工
抹灰|plastering|抹灰工 粉刷 粉墙 批灰 腻子工 刮腻子 批荡 粉刷工
贴砖|tiling|贴砖工 瓷砖 铺砖 镶贴 贴瓷砖 铺地砖 铺贴工
木工|carpentry|木匠 模板工 支模 木工师傅 装修木工 铝模 铝模工
钢筋|steel fixing|钢筋工 绑扎 扎钢筋 钢筋绑扎 钢筋加工
混凝土|concreting|混凝土工 浇筑 砼工 砼 打混凝土 振捣 浇筑工
架子搭设|scaffolding|架子工 脚手架 搭架子 搭外架 外架工 爬架
油漆|painting|油漆工 刷漆 刷油漆 涂料工 乳胶漆 刷墙
防水|waterproofing|防水工 防水施工 做防水 堵漏
水电安装|plumbing and wiring|水电工 水电师傅 水电安装工 水电维修 布线
管道|pipe fitting|管道工 管道安装 管道安装工 管道维修 暖通安装
焊接|welding|焊接工 焊接技术 焊接技能 焊接操作
塔吊|tower crane driving|塔吊司机 塔吊工 塔机 塔司 开塔吊
挖掘机|excavator driving|挖机 挖掘机司机 开挖机 挖机司机 挖土机 挖机手 勾机 钩机
装载机|loader driving|铲车 装载机司机 铲车司机 开铲车
压路机|roller driving|压路机司机 压路机手 压土机
风钻|rock drilling|风钻工 凿岩 风镐 打风钻 凿岩工 打眼
登高作业|work at height|高空作业 高处作业 蜘蛛人 吊篮
测量放线|surveying and setting out|测量员 放线 放线工 放线员 水准仪 全站仪 测绘
资料员|site records|工程资料员 施工资料 内业
`;
