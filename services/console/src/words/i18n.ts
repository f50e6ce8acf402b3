import i18next from "i18next";
import { initReactI18next } from "react-i18next";

/** The one table of texts; areas bring their own when their page is loaded. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: "zh-CN",
  fallbackLng: "zh-CN",
  resources: {},
  interpolation: { escapeValue: false },
  returnNull: false,
});
