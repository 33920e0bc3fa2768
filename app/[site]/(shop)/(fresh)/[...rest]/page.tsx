import { notFound } from "next/navigation";

/** Whatever no page answers: a 404 in the visitor's language. */
export default function Rest(): never {
  notFound();
}
