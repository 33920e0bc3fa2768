import type { Customer } from "../orders/customers.ts";

const isHangul = /^\p{Script=Hangul}+$/u;
const isArabic = /^\p{Script=Arabic}+$/u;

/** As shops name a reviewer: "Grace W."; in Korea 김*연, with Arabic «ليلى ص.», without the article. Others by their Latin names. */
export function authorOf({ firstName, lastName, email }: Pick<Customer, "firstName" | "lastName" | "email">): string {
  if (isHangul.test(lastName)) return `${lastName}*${firstName.at(-1)}`;
  if (isArabic.test(lastName)) return `${firstName} ${lastName.replace(/^ال/, "").charAt(0)}.`;
  if (/^[\p{Script=Latin}-]+$/u.test(lastName)) return `${firstName} ${lastName.charAt(0)}.`;
  const [given = "", family = ""] = email.split(/[.\d@]/);
  return `${capital(given)} ${family.charAt(0).toUpperCase()}.`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
