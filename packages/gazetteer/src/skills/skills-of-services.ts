/** Skills of hotels, kitchens, homes, shops and crafts; the form is that of `skills-of-the-factory.ts`. */
export const serviceSkills = `
客房清洁|room cleaning|客房服务员 客房服务 客房保洁 客房阿姨 客房员 房务员 客房整理 铺床 客房部服务员 房嫂 酒店客房 打扫客房
布草|linen handling|布草员 布草收发 布草房
前台接待|reception|前台 前台接待员 酒店前台 前厅接待 总台 总台接待 接待员
礼宾|concierge|礼宾员 门童 迎宾 迎宾员
行李|luggage service|行李员 行李生
预订|reservations|预订员 订房 订房员 预定员
英语|English|英文 英语口语 英语流利 会英语
普通话|Mandarin|国语 会说普通话 普通话标准 普通话流利
客房领班|housekeeping supervision|客房主管 楼层领班 楼层主管 房务领班
洗衣|laundry|洗衣工 洗衣房 洗涤 水洗工 洗涤工
保洁|cleaning|保洁员 清洁工 打扫卫生 保洁工 环卫 环卫工 清洁员 扫地
保安|security guarding|保安员 门卫 安保 安保员 秩序维护 秩序维护员 看门 护卫 巡逻
中餐烹饪|Chinese cooking|中餐厨师 炒菜 炒锅 炒锅师傅 厨师 炉头 后锅 掌勺 炒锅厨师 主厨 厨师长 做饭 小炒
西餐烹饪|Western cooking|西餐厨师 西厨 扒房 牛排 披萨
面点|Chinese pastry|面点师 面点工 白案 包子 包点 拉面 中式面点 做馒头 面食
烘焙|baking|烘焙师 面包师 裱花 裱花师 西点 西点师 糕点
切配|cutting and preparing|切配工 配菜 砧板 墩子 切菜 配菜员 切配师傅 案板
打荷|plating assistance|打荷工 打荷师傅 荷台
凉菜|cold dishes|凉菜师傅 冷菜 冷盘 卤菜 卤味 冷荤
烧烤|barbecue|烧烤师傅 烧烤师 烤串 烤肉 烧腊 烤鱼
煮粉|noodle soup cooking|煮粉工 煮面 煮粉师傅 米粉师傅 下粉 粉面
火锅|hotpot|火锅底料 炒料 火锅师傅
帮厨|kitchen help|厨工 厨杂 厨房帮工 帮厨工 后厨帮工 食堂帮厨 厨房杂工 厨助
传菜|food running|传菜员 传菜生 上菜 跑菜
餐饮服务|table service|餐厅服务员 餐饮服务员 看台 端盘子 跑堂 包厢服务员 餐饮服务生
收银|cashier work|收银员 收款员 收银台 收银结账
洗碗|dishwashing|洗碗工 洗碗阿姨 洗碗员 洗菜 洗碗洗菜 管事部
酿酒|brewing|酿酒工 酿酒师 烤酒 蒸酒 制曲 九阡酒
咖啡|coffee making|咖啡师 拉花 手冲咖啡 咖啡制作 奶茶 饮品制作
茶艺|tea service|茶艺师 茶艺员 泡茶 茶道
点餐|taking orders|点菜 点菜员 点餐员
餐厅管理|restaurant management|餐厅经理 餐厅主管 餐厅领班 餐饮经理 餐饮主管 餐饮店长
家政|housekeeping|家政员 家政服务 保姆 住家保姆 做家务 钟点工 家政阿姨 家务
护理|nursing care|护工 护理员 陪护 病人护理 医院陪护
母婴护理|mother and baby care|月嫂 月子护理 产妇护理 新生儿护理 催乳 产后护理
育儿|child care|育儿嫂 育婴 育婴师 带孩子 带小孩 保育员 育婴员 托育
养老护理|elderly care|养老护理员 老人护理 照顾老人 护老 养老护工 失能护理
美容|beauty care|美容师 美甲 美甲师 美容护肤 化妆 化妆师 纹绣
美发|hairdressing|美发师 理发 发型师 理发师 洗头 剪发 烫染
洗车|car washing|洗车工 汽车美容 洗车员
汽修|car repair|汽修工 汽车维修 修车 汽车修理 汽修师傅 汽车钣金 钣金喷漆
销售|sales|销售员 业务员 推销 销售代表 电话销售 促销 促销员 置业顾问 房产经纪人
客服|customer service|客服专员 客户服务 在线客服 话务员 接线员 客服员
导购|shop assistance|导购员 营业员 店员 售货员 卖货 门店导购
绿化|greening|绿化工 园林绿化 绿化养护 草坪 花木养护 园林工 绿化修剪
电商|e-commerce|电商运营 网店 淘宝 网店运营 电子商务 拼多多 淘宝客服
直播|live streaming|主播 直播带货 带货主播 直播运营
蜡染|batik|蜡染师 点蜡 蓝染 扎染
银饰|silverwork|银匠 打银 银饰加工 银饰制作 首饰加工
`;
