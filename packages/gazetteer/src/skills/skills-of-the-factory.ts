/**
 * Skills of factories and warehouses, one a line: canonical name, English name, aliases as postings write
 * them. The canonical names are the project's own list; aliases and English names are written for it.
 */
export const factorySkills = `
缝纫|sewing|缝纫工 平车 平车工 平缝 平缝工 车位 车位工 踩缝纫机 缝纫机 车缝 车缝工 针车 针车工 锁边 拷边 双针车 缝制 车衣 车衣工 衣车 制衣工 服装车工 缝纫车工 缝盘
整烫|garment pressing|整烫工 大烫 中烫 烫衣 熨烫 熨烫工 烫工 烫台
裁剪|fabric cutting|裁剪工 裁床 裁床工 拉布 裁断 裁断工 开裁
打版|pattern making|打板 制版 制板 放码 纸样 纸样师 打版师 样衣
制鞋|shoemaking|鞋工 鞋厂成型 鞋面 鞋底 做鞋 夹帮 绷帮
刺绣|embroidery|绣花 绣花工 绣工 马尾绣 手绣 机绣
绕线|coil winding|绕线工 线圈 绕线机
组装|assembly|组装工 装配 装配工 总装 组装员 装配钳工 流水线组装 电子装配 电子插件 手工插件 打螺丝 插件工
焊锡|soldering|焊锡工 锡焊 烙铁焊 补焊 波峰焊 电烙铁 浸锡
上下料|loading and unloading machines|上料 下料工 上料工 上下料工 放料 送料
挡车|weaving machine tending|挡车工 细纱挡车 看车工 值车工
落纱|doffing|落纱工 摇纱 接头工 接纱
织布|weaving|织布工 织造 织机 喷水织机 圆机 横机 针织 土布
印染|dyeing and printing|染色 染色工 印染工 印花 定型机 染布 染整
电焊|arc welding|电焊工 焊工 手工焊 手弧焊 电弧焊 烧焊 烧电焊
氩弧焊|TIG welding|氩弧焊工 亚弧焊 氩焊 氩弧焊接
二保焊|CO2 gas-shielded welding|二保焊工 二氧化碳保护焊 气保焊 气体保护焊 二氧焊
气割|gas cutting|气割工 火焰切割 割枪 气焊
激光切割|laser cutting|激光切割工 激光机 激光操作
数控车床|CNC lathe|数控车 数控车工 数车 CNC车床 数控车床操作 数控车床编程
普通车床|manual lathe|车工 普车 普车工 车床工 车床 仪表车床
CNC操作|CNC machining|CNC 加工中心 数控铣 数控铣床 CNC操作工 CNC操机 数控操作 数控机床 电脑锣 CNC编程
铣床|milling|铣工 普通铣床 铣床工 炮塔铣
磨床|grinding machine|磨工 磨床工 平面磨 外圆磨 无心磨 大水磨 手摇磨
钻孔|drilling|钻床 钻孔工 钻工 摇臂钻 攻牙 攻丝
冲压|stamping|冲压工 冲床 冲床工
折弯|bending|折弯工 折弯机 数控折弯 压弯
剪板|plate shearing|剪板工 剪板机 剪切工
火花机|EDM|电火花 火花机操作 放电加工
线切割|wire cutting|线切割工 慢走丝 快走丝 中走丝
钳工|fitting|装配钳工技师 钳工师傅 机修钳工
模具|mould making|模具工 模具师傅 修模 模具钳工 模具维修 省模 飞模
识图|reading drawings|看图纸 看图 会看图 读图 识图纸 看懂图纸 看得懂图纸
质检|quality inspection|质检员 品检 品检员 检验员 质量检验 QC IPQC IQC OQC FQC 全检 巡检 品管 外观检查 质量检查
测量|measuring|量具 卡尺 千分尺 三坐标 游标卡尺 测量工具
包装|packaging|包装工 打包 打包工 装箱 包装员 打包员 封箱
灌装|filling|灌装工 灌装机 罐装
注塑|injection moulding|注塑工 注塑机 啤机 啤工 注塑操作 注塑机操作
吹塑|blow moulding|吹塑工 吹瓶 吹膜 吹膜工
压铸|die casting|压铸工 压铸机
抛光|polishing|抛光工 镜面抛光 研磨抛光
打磨|sanding|打磨工 磨光 砂光 批锋 披锋 去毛刺
喷漆|spray painting|喷漆工 喷漆师傅 喷涂 喷涂工 烤漆
喷粉|powder coating|喷粉工 喷塑 静电喷涂 喷塑工
打砂|sandblasting|打砂工 喷砂 喷砂工 抛丸
电镀|electroplating|电镀工 挂镀 滚镀 阳极氧化
丝印|screen printing|丝印工 丝网印刷 移印
贴片|SMT|贴片工 SMT SMT操作 贴片机 SMT技术员
调机|machine setting|调机员 调机师傅 调机工 上模调机 架模
设备维修|equipment maintenance|设备维修工 设备维护 维修工 设备保养 机器维修 设备技术员
电工|electrical work|电工师傅 维修电工 低压电工 高压电工 厂电工 值班电工 配电 接线
机修|mechanical repair|机修工 机修师傅 机械维修 修机 修理工
液压|hydraulics|液压机 液压维修 油压机 油压 液压系统
空压机|air compressor operation|空压机操作 空压站
锅炉|boiler operation|锅炉工 司炉 司炉工 烧锅炉
化验|laboratory testing|化验员 检测员 化验工 理化检验
配料|batching|配料工 配料员 混料 拌料 投料 调料工
旋切机|veneer peeling|旋切 旋切工 旋皮 单板旋切
木工机械|woodworking machines|木工机械操作 开料锯 推台锯 封边机 封边 木工机床 四面刨 雕刻机
印刷|printing|印刷工 胶印 凹印 印刷机长 柔印 开机印刷
折叠|folding|折叠工 折纸 折衣
串珠|beading|穿珠 串珠工 手工串珠
装袋|bagging|装袋工 入袋 套袋包装
分拣|sorting|分拣员 分拣工 拣货 拣货员 配货 分货
安全管理|safety management|安全员 安全生产管理 安全主管 EHS 安全巡查
生产管理|production management|生产主管 车间主任 生产组长 线长 生产经理 班组长 车间主管
电脑操作|computer operation|会电脑 会用电脑 电脑熟练 办公软件 使用电脑 操作电脑 电脑录入 数据录入 Excel Word WPS Office
叉车|forklift driving|叉车工 叉车司机 叉车员 开叉车 堆高车
搬运|carrying|搬运工 搬货 扛包 抬货
装卸|loading and unloading|装卸工 装车 卸货 卸车 装货 上下货
仓管|warehouse keeping|仓管员 仓库管理 仓库管理员 仓管文员 库管 库管员 保管员 仓储管理
理货|stock handling|理货员 补货 陈列
驾驶|driving|司机 驾驶员 开车 小车司机 代驾 网约车 专职司机 会开车
货车驾驶|lorry driving|货车司机 开货车 大车司机 货运司机 重卡司机 货车驾驶员 送货司机 半挂司机 B2司机 A2司机
快递派送|parcel delivery|快递员 派件 送快递 派件员 快递 配送员 外卖员 外卖骑手 骑手 送餐员
跟单|order follow-up|跟单员 业务跟单 跟单文员
采购|purchasing|采购员 采购专员 采购助理
`;
