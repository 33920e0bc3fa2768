import { Refusal, type RefusalCode } from "#server/platform/refusal.ts";
import { hashPassword } from "./password.ts";
import { fitsPasswordRule, isPattern, isPersonal, wordsBehind } from "./password-rules.ts";

interface Whose {
  email: string;
  firstName: string;
  lastName: string;
}

/**
 * The hash to keep of a password that somebody chose. Refuses, at the field `password`, what does not meet the rule, what is known from
 * breaches or is a word in disguise, and what is made of the person's own name or address.
 */
export async function choosePassword(password: string, whose: Whose, field = "password"): Promise<string> {
  const code = await problemOf(password, whose);
  if (code) throw new Refusal("platform.invalid", "invalid", {}, { [field]: code });
  return hashPassword(password);
}

async function problemOf(password: string, whose: Whose): Promise<RefusalCode | null> {
  if (!fitsPasswordRule(password)) return "identity.passwordRule";
  if (isPersonal(password, whose)) return "identity.passwordPersonal";
  const { isCommonWord } = await import("./common-passwords.ts");
  const isCommon = isPattern(password) || [...wordsBehind(password)].some(isCommonWord);
  return isCommon ? "identity.passwordCommon" : null;
}
