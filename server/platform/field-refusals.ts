import type { ZodError } from "zod";
import type { RefusalCode } from "./refusal.ts";

/** Field path -> code of each thing that does not fit its schema; a schema may name its own code as the issue's message. */
export function fieldRefusals(error: ZodError): Record<string, RefusalCode> {
  const fields: Record<string, RefusalCode> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    fields[field] ??= codeOf(issue);
  }
  return fields;
}

function codeOf(issue: ZodError["issues"][number]): RefusalCode {
  if (/^[a-z]+\.[a-zA-Z]+$/.test(issue.message)) return issue.message as RefusalCode;
  if (issue.code === "too_big") return issue.origin === "string" ? "platform.tooLong" : "platform.tooLarge";
  if (issue.code === "too_small") return issue.origin === "string" ? "platform.required" : "platform.tooSmall";
  if (issue.code === "invalid_type" && issue.input === undefined) return "platform.required";
  if (issue.code === "invalid_format" && issue.format === "email") return "platform.invalidEmail";
  return "platform.invalid";
}
