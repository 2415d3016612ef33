// The page in a real browser: opened from disk with the network off. `node tests/web/explorer.mjs PAGE PROGRAM [PICTURES]`; see
// browser.mjs for what that needs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";
import { audit, done, launch, rows as words, settled, test } from "./browser.mjs";

const [file, program, pictures] = process.argv.slice(2).map((argument) => argument && resolve(argument));
const address = pathToFileURL(file).href;
const folder = mkdtempSync(join(tmpdir(), "speelveld-"));
const browser = await launch();

const opened = async (context, where = address) => {
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.faults.push(message.text()));
  page.on("request", (request) => /^(file|blob|data):/.test(request.url()) || page.faults.push(request.url()));
  await page.goto(where);
  await settled(page);
  return page;
};
const sound = (page) => assert.deepEqual(page.faults, [], "no error, and nothing loaded or sent");
const context = (more = {}) => browser.newContext({
  offline: true, locale: "nl-NL", viewport: { width: 1280, height: 720 }, acceptDownloads: true, ...more,
});
const picture = async (page, name) => pictures && page.screenshot({ path: join(pictures, `${name}.png`) });
await test("the page is small", () => assert.ok(statSync(file).size <= 4_000_000));

await test("a choice changes the figures, is kept over a reload, and a link carries it", async () => {
  const one = await context();
  const page = await opened(one);
  const first = await page.evaluate(() => performance.getEntriesByName("first picture")[0].startTime);
  console.log(`# first picture after ${first.toFixed(0)} ms`);
  await picture(page, "compare");
  const before = await words(page);
  await page.keyboard.press("Space");
  await settled(page);
  const after = await words(page);
  assert.notEqual(after, before);
  await page.reload();
  await settled(page);
  const lines = (text) => text.split("\n").slice(2, -2).join("\n");
  assert.equal(lines(await words(page)), lines(after), "the work is there again");
  await one.grantPermissions(["clipboard-read", "clipboard-write"]).catch(() => {});
  await page.evaluate(() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; });
  await page.click("#link");
  const link = await page.evaluate(() => window.copied);
  assert.ok(link.startsWith(`${address}#speelveld=`), link);
  sound(page);
  const two = await context();
  const other = await opened(two, link);
  assert.equal(lines(await words(other)), lines(after), "another browser shows the same");
  assert.ok(!other.url().includes("#"), "a reload does not bring the link once more");
  sound(other);
  await one.close();
  await two.close();
});

await test("every case gives the same JSON as the program, to the last bit", async () => {
  const one = await context();
  const page = await opened(one);
  const list = JSON.parse(execFileSync(program, ["list", "--format", "json"], { encoding: "utf8" }));
  assert.ok(list.cases.length >= 3);
  for (const { id } of list.cases) {
    const text = `speelveld = "exploration"\nversion = 1\ncase = "${id}"\n\n[[scenario]]\nfollows = "current"\n\n` +
      `[[scenario]]\nfollows = "proven-knowledge"\nextra-staff.software = 1\n`;
    const saved = join(folder, `${id}.toml`);
    writeFileSync(saved, text);
    const asked = { exploration: text, language: "nl", output: "json", name: saved, files: [saved] };
    const here = await page.evaluate((asked) =>
      new TextDecoder().decode(wasm_bindgen.made(JSON.stringify(asked))), asked);
    const there = execFileSync(program, ["compare", saved, "--format", "json", "--lang", "nl"],
      { encoding: "utf8", maxBuffer: 1 << 26 });
    assert.ok(here === there, `${id}: ${here.length} and ${there.length} signs`);
  }
  sound(page);
  await one.close();
});

await test("a lesson goes on after a reload, and a memo is saved while keys work", async () => {
  const one = await context({ locale: "en-GB" });
  const page = await opened(one);
  const saved = page.waitForEvent("download", { timeout: 240000 });
  for (const key of ["R", "Enter", "Enter"]) await page.keyboard.press(key);
  await page.keyboard.press("ArrowDown");
  assert.match(await page.textContent("#told"), /·/);
  const memo = readFileSync(await (await saved).path(), "utf8");
  assert.ok(memo.startsWith("<!DOCTYPE html>") || memo.startsWith("<!doctype html>"));
  await page.keyboard.press("9");
  await picture(page, "lessons");
  for (const key of ["Enter"]) await page.keyboard.press(key);
  await settled(page);
  await picture(page, "lesson");
  const strip = (text) => text.split("\n").find((line) => line.includes("━"));
  const lesson = strip(await words(page));
  assert.ok(lesson);
  await page.keyboard.press("Space");
  await page.reload();
  await settled(page);
  assert.equal(strip(await words(page)), lesson, "the same lesson");
  sound(page);
  await one.close();
});

await test("a file can be given, and what is no such file is refused in words", async () => {
  const one = await context();
  const page = await opened(one);
  await page.setInputFiles("#file", { name: "x.toml", mimeType: "text/plain", buffer: Buffer.from("speelveld = 1\n<b>") });
  await settled(page);
  assert.match(await page.textContent("#told"), /x\.toml/);
  const text = "speelveld = \"exploration\"\nversion = 1\ncase = \"logistics\"\n\n[[scenario]]\nfollows = \"current\"\n";
  await page.setInputFiles("#file", { name: "y.toml", mimeType: "text/plain", buffer: Buffer.from(text) });
  await settled(page);
  assert.match(await page.textContent("#told"), /y\.toml/);
  const portfolio = "speelveld = \"portfolio\"\nname = \"Zelf doen\"\nfollows = \"at-the-wheel\"\n";
  await page.setInputFiles("#file", { name: "z.toml", mimeType: "text/plain", buffer: Buffer.from(portfolio) });
  await settled(page);
  assert.match(await page.textContent("#told"), /z\.toml/);
  assert.match(await words(page), /Zelf doen/);
  sound(page);
  await one.close();
});

await test("a key is answered within a frame, and whole figures soon after", async () => {
  const one = await context();
  const page = await opened(one);
  const times = await page.evaluate(async () => {
    const screen = document.getElementById("screen");
    // How long each part of the way takes, until the first answer is drawn.
    const parts = { press: 0, work: 0, draw: 0 };
    for (const name of Object.keys(parts)) {
      const whole = wasm_bindgen.Page.prototype[name];
      wasm_bindgen.Page.prototype[name] = function (...given) {
        const start = performance.now();
        const result = whole.apply(this, given);
        parts[name] += performance.now() - start;
        return result;
      };
    }
    const settled = () => new Promise((done) => {
      const look = () => document.body.dataset.state === "settled" ? done() : setTimeout(look, 1);
      look();
    });
    const all = [];
    for (let turn = 0; turn < 12; turn += 1) {
      await settled();
      Object.keys(parts).forEach((name) => { parts[name] = 0; });
      const start = performance.now();
      screen.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true, cancelable: true }));
      const first = performance.now() - start;
      const way = Object.values(parts);
      await settled();
      all.push([first, performance.now() - start, ...way]);
      // Another layer before the choices come round, so that nothing that is measured was worked out before.
      if (turn % 3 === 2) {
        screen.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true }));
      }
    }
    return all;
  });
  const median = (place) => times.map((time) => time[place]).sort((one, other) => one - other)[times.length / 2];
  console.log(`# key to preview ${median(0).toFixed(1)} ms, to whole figures ${median(1).toFixed(1)} ms (median of 12)`);
  console.log(`# of the first: the key ${median(2).toFixed(1)} ms, figures ${median(3).toFixed(1)} ms, picture ${median(4).toFixed(1)} ms`);
  sound(page);
  await one.close();
});

await test("nothing serious is found by axe-core, in both languages and grounds, enlarged and on a phone", async () => {
  // Each language with the one ground, and each ground with the one language, tells all: words are the same on both grounds.
  for (const [locale, colorScheme] of [["nl-NL", "dark"], ["en-GB", "light"]]) {
    for (const [name, viewport] of [["wide", { width: 1280, height: 720 }], ["enlarged", { width: 660, height: 400 }],
      ["phone", { width: 390, height: 844 }]]) {
      const one = await context({ locale, colorScheme, viewport });
      const page = await opened(one);
      // The screen in words, which follows once it is quiet.
      if (name !== "phone") await page.waitForFunction(() => document.getElementById("words").textContent.length > 500);
      await picture(page, `${name}-${locale.slice(0, 2)}-${colorScheme}`);
      await audit(page, `${name} ${locale} ${colorScheme}`);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.ok(!isWide, `${name}: nothing stands beside the window`);
      if (name === "phone") {
        const before = await page.textContent("#simple");
        const list = page.locator("details[open] select").first();
        const values = await list.locator("option").evaluateAll((all) => all.map((one) => one.value));
        const present = await list.inputValue();
        await list.selectOption(values.find((value) => value !== present));
        await settled(page);
        assert.notEqual(await page.textContent("#simple"), before);
        assert.equal(await page.locator("#simple section").count(), 8);
      }
      sound(page);
      await one.close();
    }
  }
});

await browser.close();
done();
