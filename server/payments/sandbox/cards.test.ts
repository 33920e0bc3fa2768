import { expect, test } from "vitest";
import { isCardNumber, readCard, testCards } from "./cards.ts";

const now = new Date("2026-11-20T12:00:00Z");
const typed = (changes: object) => readCard({ number: "4242 4242 4242 4242", expiry: "12/34", cvc: "123", ...changes }, now);

test("every practice card has a right check digit", () => {
  for (const { number } of testCards) expect(isCardNumber(number), number).toBe(true);
});

test.each([
  "4242424242424242",
  "4242-4242-4242-4242",
  "٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢",
  "۴۲۴۲۴۲۴۲۴۲۴۲۴۲۴۲",
  "４２４２４２４２４２４２４２４２",
])("%s is a card", (number) => {
  expect(typed({ number })).toEqual({ card: { brand: "Visa", last4: "4242", behaviour: "succeeds" } });
});

test.each([
  ["", "numberMissing"],
  ["4242", "numberWrong"],
  ["4242 4242 4242 4241", "numberWrong"],
  ["<script>", "numberWrong"],
  ["5555 5555 5555 4444", "notTestCard"],
])("the number %j is refused: %s", (number, problem) => {
  expect(typed({ number })).toEqual({ problems: { number: problem } });
});

test.each(["12/34", "12 / 34", "1234", "12-2034", "11/26", "١٢/٣٤"])("the expiry %s is still to come", (expiry) => {
  expect(typed({ expiry })).toHaveProperty("card");
});

test.each([
  ["10/26", "expiryPast"],
  ["13/34", "expiryWrong"],
  ["00/34", "expiryWrong"],
  ["", "expiryWrong"],
  ["12/345", "expiryWrong"],
])("the expiry %j is refused: %s", (expiry, problem) => {
  expect(typed({ expiry })).toEqual({ problems: { expiry: problem } });
});

test("all that is wrong is said at once", () => {
  expect(typed({ number: "1", expiry: "x", cvc: "12" })).toEqual({
    problems: { number: "numberWrong", expiry: "expiryWrong", cvc: "cvcWrong" },
  });
});
