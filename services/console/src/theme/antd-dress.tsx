import { ConfigProvider } from "antd";
import zhCN from "antd/locale/zh_CN";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn";
import type { ReactNode } from "react";
import { nonce } from "../api/page.ts";
import { allowStyles } from "./allow-styles.ts";
import { theme } from "./theme.ts";

dayjs.locale("zh-cn");
allowStyles(nonce);

/** Ant Design in our theme and language; only the desk needs it, so only the desk loads it. */
export const AntdDress = ({ children }: { children: ReactNode }) => (
  <ConfigProvider locale={zhCN} theme={theme} csp={{ nonce }} button={{ autoInsertSpace: false }}>
    {children}
  </ConfigProvider>
);
