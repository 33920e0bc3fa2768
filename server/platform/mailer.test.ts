import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mailer, smtpMailer } from "./mailer.ts";

/** As little of an SMTP server as a letter needs; what it received is in `received`. */
const received: string[] = [];
let server: Server;
let mailer: Mailer;

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
  mailer = smtpMailer(`smtp://127.0.0.1:${port}`, "Maru <hello@maru.test>");
});

afterAll(() => void server.close());

const letter = (to: string, subject = "Thank you") => ({ id: "m-1", to, subject, html: "<p>hi</p>", text: "hi" });

describe("mailer", () => {
  test("sends one letter, with an id that stays the same", async () => {
    expect(await mailer.send(letter("mina@maru.test"))).toBe("sent");
    expect(received.at(-1)).toContain("Message-ID: <m-1@maru>");
  });

  test("knows a refusal for good from a request for patience", async () => {
    expect(await mailer.send(letter("nobody@maru.test"))).toBe("refused");
    expect(await mailer.send(letter("busy@maru.test"))).toBe("later");
    expect(await smtpMailer("smtp://127.0.0.1:1", "a@b.test").send(letter("mina@maru.test"))).toBe("later");
  });

  test.each(["a@b.test,c@d.test", "a@b.test\r\nBcc: x@y.test", "<a@b.test>", "a", "a@b@c.test"])(
    "refuses %j unsent",
    async (to) => {
      const before = received.length;
      expect(await mailer.send(letter(to))).toBe("refused");
      expect(received).toHaveLength(before);
    },
  );

  test("a subject cannot add a header", async () => {
    await mailer.send(letter("mina@maru.test", "Hello\r\nBcc: x@y.test"));
    expect(received.at(-1)).not.toMatch(/^Bcc:/m);
  });
});
