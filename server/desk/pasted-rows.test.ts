import { expect, test } from "vitest";
import { pastedRows } from "./pasted-rows.ts";

test("V8 pasted rows are read from a sheet, a CSV, with or without headings, and bad lines are named", () => {
  const text = 'Order\tCarrier\tNumber\nabcde-12345\tDHL\t1Z 99\r\n"7K2M8P1QAB";"CJ Logistics";42\n\nnonsense\nABCDE12345,DHL\n';
  expect(pastedRows(text)).toEqual({
    rows: [
      { line: 2, number: "ABCDE12345", carrier: "DHL", trackingNumber: "1Z 99" },
      { line: 3, number: "7K2M8P1QAB", carrier: "CJ Logistics", trackingNumber: "42" },
    ],
    faults: [5, 6],
  });
  expect(pastedRows("1234\tDHL\t1").faults).toEqual([1]);
});
