import { notFound } from "next/navigation";
import { connection } from "next/server";
import { isBench } from "#server/platform/env.ts";

/** A page that is rendered for each request and says one word, for `npm run bench`. */
export default async function Hello() {
  await connection();
  if (!isBench()) notFound();
  return <p>Hello</p>;
}
