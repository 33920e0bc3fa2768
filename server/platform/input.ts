import { z } from "zod";

/** Bidi overrides, zero-width and control characters other than newline and tab have no place in a name or an address. */
const unwanted = /(?![\n\r\t])\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2069\ufeff]/u;

const isClean = (value: string) => value.isWellFormed() && !unwanted.test(value);

/** One line of text a person typed: trimmed, NFC, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .max(max * 4)
    .refine((value) => isClean(value) && !/[\r\n\t]/.test(value), "platform.invalid")
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().min(1).max(max));

/** Text of several lines: like `line`, with line breaks as \n and tabs kept. */
export const paragraphs = (max: number) =>
  z
    .string()
    .max(max * 4)
    .refine(isClean, "platform.invalid")
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1).max(max));

/** Like `line`, and empty where nothing was typed. */
export const optionalLine = (max: number) => z.union([z.literal("").transform(() => null), line(max)]).nullish();

/** A search text: control characters become spaces; lone surrogates and NUL never reach Postgres. */
export const searchText = (max: number) =>
  z
    .string()
    .max(10_000)
    .transform((value) =>
      value
        .toWellFormed()
        .replace(/[\p{C}\s]+/gu, " ")
        .trim()
        .slice(0, max),
    );

/** One address, as it is mailed: NFKC, at most 254 characters, exactly one @ after at most 64. */
export const email = z
  .string()
  .max(254)
  .refine(isClean, "platform.invalidEmail")
  .transform((value) => value.normalize("NFKC").trim())
  .pipe(z.email("platform.invalidEmail").max(254))
  .refine((value) => value.indexOf("@") <= 64, "platform.invalidEmail");

export const id = z.uuid();
export const slug = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const currencyCode = z.string().regex(/^[A-Z]{3}$/);
export const countryCode = z.string().regex(/^[A-Z]{2}$/);
/** A page of a list, counted from 1. */
export const page = z.number().int().min(1).max(10_000);
