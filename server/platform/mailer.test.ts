import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Letter, sendMail, smtp } from "./mailer.ts";

/** As little of an SMTP server as a letter needs; what it received is in `received`. */
const received: string[] = [];
let server: Server;
let post: ReturnType<typeof smtp>;

beforeAll(async () => {
  server = createServer((socket) => {
    let letter = "";
    let isInLetter = false;
    const reply = (line: string) => socket.write(`${line}\r\n`);
    reply("220 here");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n")) {
        if (isInLetter && line === ".") {
          isInLetter = false;
          received.push(letter);
          letter = "";
          reply("250 taken");
        } else if (isInLetter) letter += `${line}\n`;
        else if (/^RCPT TO:<nobody/.test(line)) reply("550 nobody of that name");
        else if (/^RCPT TO:<busy/.test(line)) reply("451 not now");
        else if (line === "DATA") {
          isInLetter = true;
          reply("354 go on");
        } else if (line) reply("250 ok");
      }
    });
    socket.on("error", () => {});
  });
  const port = await new Promise<number>((listening) => {
    server.listen(0, "127.0.0.1", () => listening((server.address() as { port: number }).port));
  });
  post = smtp(`smtp://127.0.0.1:${port}`);
});

afterAll(() => void server.close());

const letter = (to: string, subject = "Thank you"): Letter => {
  return { to, subject, html: "<p>hi</p>", text: "hi", messageId: "<m-1@maru>" };
};

describe("sendMail", () => {
  test("sends one letter, with an id that stays the same", async () => {
    await sendMail(letter("mina@maru.test"), post);
    expect(received.at(-1)).toContain("Message-ID: <m-1@maru>");
  });

  test("throws what the server answered, and that nobody did", async () => {
    await expect(sendMail(letter("nobody@maru.test"), post)).rejects.toMatchObject({ responseCode: 550 });
    await expect(sendMail(letter("busy@maru.test"), post)).rejects.toMatchObject({ responseCode: 451 });
    await expect(sendMail(letter("mina@maru.test"), smtp("smtp://127.0.0.1:1"))).rejects.toThrow();
  });

  test.each(["a@b.test,c@d.test", "a@b.test\r\nBcc: x@y.test", "<a@b.test>", "a", "a@b@c.test"])(
    "refuses %j unsent",
    async (to) => {
      const before = received.length;
      await expect(sendMail(letter(to), post)).rejects.toThrow(RangeError);
      expect(received).toHaveLength(before);
    },
  );

  test("a subject cannot add a header", async () => {
    await sendMail(letter("mina@maru.test", "Hello\r\nBcc: x@y.test"), post);
    expect(received.at(-1)).not.toMatch(/^Bcc:/m);
  });
});
