// A session on devices of their own: the program with its console in a terminal, and participants in real browsers, one of them on a
// phone. `node tests/web/room.mjs PAGE PROGRAM [PICTURES]`, with tmux.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import assert from "node:assert/strict";
import { audit, done, launch, rows, settled, test } from "./browser.mjs";

const [file, program, pictures] = process.argv.slice(2).map((argument) => resolve(argument));
const browser = await launch();
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

// The console of the trainer.
const trainer = (language) => {
  const socket = `speelveld-${process.pid}`;
  const state = mkdtempSync(join(tmpdir(), "speelveld-"));
  const tmux = (...rest) => execFileSync("tmux", ["-L", socket, ...rest], { encoding: "utf8" });
  const command = `env XDG_STATE_HOME=${state} XDG_CONFIG_HOME=${state} ${program} room twin --page ${file} ` +
    `--rounds 2 --minutes 5 --hide-figures --lang ${language}`;
  tmux("new-session", "-d", "-s", "room", "-x", "120", "-y", "40", command);
  const screen = () => tmux("capture-pane", "-p", "-t", "room");
  const until = async (pattern, what = pattern) => {
    const end = Date.now() + 30000;
    while (Date.now() < end) {
      const found = screen().match(pattern);
      if (found) return found;
      await new Promise((then) => setTimeout(then, 100));
    }
    throw new Error(`the console never shows ${what}:\n${screen()}`);
  };
  const press = (...keys) => tmux("send-keys", "-t", "room", ...keys);
  const opened = async () => {
    // The rules are agreed as they stand.
    await until(/▸ (Beginnen|Start)/);
    press("Enter");
    const [address] = await until(/https?:\/\/[^\s│]+/, "an address");
    const [, code] = await until(/[Cc]ode: ([A-Z0-9]{6})/, "a code");
    return { address: new URL(address).href, code };
  };
  const hasSent = (count) => until(new RegExp(`(Ingestuurd|Sent): ${count} `));
  const reveal = async () => { press("Enter"); await until(/Onthulling|Reveal/); };
  const next = async (pattern) => { press("Enter"); await until(pattern); };
  const close = () => { try { tmux("kill-server"); } catch { /* It is gone already. */ } };
  return { screen, until, opened, hasSent, reveal, next, close };
};

const WORDS = {
  nl: { join: "Meedoen", sent: /Verstuurd/, waiting: /aangekomen|Wachten op de anderen/, lost: /verbinding is weg/i, taken: /Met die naam doet al iemand mee/, reveal: /Onthulling/ },
  en: { join: "Join", sent: /Sent/, waiting: /arrived|Waiting for the others/, lost: /connection is lost/i, taken: /already in use/, reveal: /Reveal/ },
};

// A participant with a browser of their own, of which the line to the room can be cut.
const participant = async (language, viewport) => {
  const context = await browser.newContext({ locale: language === "nl" ? "nl-NL" : "en-GB", viewport, acceptDownloads: true });
  const page = await context.newPage();
  const faults = [];
  const lines = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.routeWebSocket(/\/room$/, (line) => {
    const server = line.connectToServer();
    lines.push(() => { server.close(); line.close(); });
  });
  const text = () => page.evaluate(() => document.querySelector("main").innerText);
  const until = (pattern) => page.waitForFunction(
    ({ source, flags }) => new RegExp(source, flags).test(document.querySelector("main").innerText),
    { source: pattern.source, flags: pattern.flags }, { timeout: 30000 },
  ).catch(async () => { throw new Error(`the page never shows ${pattern}:\n${await text()}`); });
  return {
    page, text, until,
    sound: () => assert.deepEqual(faults, [], "no error"),
    cut: () => lines.at(-1)(),
    async join(address, code, name) {
      await page.goto("about:blank");
      await page.goto(`${address}#${code}`);
      await page.waitForSelector("#join:not([hidden])");
      assert.equal(await page.inputValue("#code"), code, "the code of the address");
      await page.fill("#name", name);
      await page.click("#join button");
    },
    async isIn() {
      await page.waitForSelector("#join", { state: "hidden" });
      await settled(page);
    },
    close: () => context.close(),
  };
};

const shoot = (one, name) => pictures && one.page.screenshot({ path: join(pictures, `room-${name}.png`) });

for (const language of ["nl", "en"]) {
  const words = WORDS[language];
  await test(`a whole session, ${language}`, async () => {
    const room = trainer(language);
    const [north, south] = [await participant(language, WIDE), await participant(language, PHONE)];
    try {
      const { address, code } = await room.opened();

      // At the door.
      await north.page.goto(address);
      await north.page.waitForSelector("#join:not([hidden])");
      await audit(north.page, "the form");
      await shoot(north, `form-${language}`);
      await north.page.fill("#code", "WRONG2");
      await north.page.fill("#name", "Noord");
      await north.page.keyboard.press("Enter");
      await north.page.waitForFunction(() => document.getElementById("fault").textContent);
      await north.join(address, code, "Noord");
      await north.isIn();
      await south.join(address, code, "Noord");
      await south.until(words.taken);
      await south.page.fill("#name", "<b>Zuid</b>");
      await south.page.click("#join button");
      await south.isIn();
      await room.until(/Noord/);
      await shoot(north, `choosing-${language}`);
      await shoot(south, `choosing-phone-${language}`);
      await audit(south.page, "choosing on a phone");

      // Choosing, a reload in the middle, predicting and sending with keys.
      const before = await rows(north.page);
      await north.page.keyboard.press("Space");
      await settled(north.page);
      const chosen = await rows(north.page);
      assert.notEqual(chosen, before);
      await north.page.reload();
      // Until it is back in the room the page shows an exploration of its own.
      await north.page.waitForFunction(() => /9 Teams/.test(document.getElementById("screen").textContent));
      await north.isIn();
      const stack = (text) => text.split("\n").filter((line) => /^ ?\S* ?[1-5] /.test(line)).join("\n");
      assert.equal(stack(await rows(north.page)), stack(chosen), "what was chosen is there after a reload");
      await north.page.keyboard.press("9");
      await north.page.keyboard.press("Enter");
      await north.page.keyboard.type("200 - 500");
      await north.page.keyboard.press("Enter");
      await north.until(words.sent);
      await north.until(words.waiting);
      await audit(north.page, "waiting");
      await shoot(north, `waiting-${language}`);

      // On the phone with lists and fields, over a line that is lost.
      await south.cut();
      await south.until(words.lost);
      const list = south.page.locator("details[open] select").first();
      const values = await list.locator("option").evaluateAll((all) => all.map((one) => one.value));
      const present = await list.inputValue();
      await list.selectOption(values.find((value) => value !== present));
      await settled(south.page);
      await south.page.fill("input[name=low]", "300");
      await south.page.fill("input[name=high]", "200");
      await south.page.click("#settle button");
      await south.page.waitForSelector("#simple .notice");
      await south.page.fill("input[name=high]", "500");
      await south.page.click("#settle button");
      await south.until(words.waiting);
      await shoot(south, `waiting-phone-${language}`);
      await room.hasSent(2);

      // The reveal, the card, and a second round.
      await room.reveal();
      await north.until(words.reveal);
      await south.until(words.reveal);
      await settled(north.page);
      await settled(south.page);
      assert.ok((await south.page.textContent("#simple")).includes("<b>Zuid</b>"), "a name is text");
      await audit(north.page, "the reveal");
      await audit(south.page, "the reveal on a phone");
      await shoot(north, `reveal-${language}`);
      await shoot(south, `reveal-phone-${language}`);
      await room.next(/Kaart:|Card:/);
      await north.until(/Kaart:|Card:/);
      await settled(north.page);
      await shoot(north, `card-${language}`);
      await room.next(/Ingestuurd|Sent/);
      await north.until(/scenario B/);
      await north.page.keyboard.press("9");
      await north.page.keyboard.press("Enter");
      await north.page.keyboard.type("250 - 450");
      await north.page.keyboard.press("Enter");
      await north.until(words.sent);
      await south.page.waitForSelector("#settle");
      await south.page.fill("input[name=low]", "250");
      await south.page.fill("input[name=high]", "450");
      await south.page.click("#settle button");
      await south.until(words.waiting);
      await room.hasSent(2);
      await room.reveal();
      await north.until(words.reveal);

      // The debrief, and a page to take home.
      await room.next(/Nabespreking|Debrief/);
      await north.until(/Nabespreking|Debrief/);
      await settled(north.page);
      await settled(south.page);
      const [download] = await Promise.all([south.page.waitForEvent("download"), south.page.click("#simple [data-do=take-home]")]);
      const home = readFileSync(await download.path(), "utf8");
      assert.ok(/^<!doctype html>/i.test(home) && home.includes("&lt;b&gt;Zuid"), "a page of one's own");
      await shoot(north, `debrief-${language}`);
      await shoot(south, `debrief-phone-${language}`);
      north.sound();
      south.sound();
    } finally {
      room.close();
      await north.close();
      await south.close();
    }
  });
}
await browser.close();
done();
