import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { i18n } from "./i18n.ts";

type Texts = Readonly<Record<string, string>>;

/** The texts of one part of the console, by name. */
export type Area<T extends Texts> = { readonly name: string; readonly texts: T };

/**
 * Brings the Chinese texts of an area in. Another language is another call of `addResourceBundle` with the same names;
 * no text stands anywhere else.
 */
export const area = <const T extends Texts>(name: string, texts: T): Area<T> => {
  i18n.addResourceBundle("zh-CN", name, texts, true, true);
  return { name, texts };
};

/** Says a text by its name; `{{n}}` in it is filled from `values`. */
export type Say<T extends Texts> = (key: keyof T & string, values?: Record<string, string | number>) => string;

/** The texts of an area in the language in force. */
export const useWords = <T extends Texts>({ name }: Area<T>): Say<T> => {
  const { t } = useTranslation(name, { i18n });
  return useCallback((key, values) => t(key, { ...values }), [t]);
};

/** Says a text where there is no component, such as in a function that makes a phrase; in the language in force. */
export const sayOf =
  <T extends Texts>({ name }: Area<T>): Say<T> =>
  (key, values) =>
    i18n.t(key, { ns: name, ...values });
