// The page without a mouse: the explorer, the simple page and the form of a room by keyboard alone, at the usual size and enlarged to
// 200 %. `node tests/web/keyboard.mjs PAGE [PICTURES]`; see browser.mjs for what that needs.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";
import { done, launch, rows, settled, test } from "./browser.mjs";

const [file, pictures] = process.argv.slice(2).map((argument) => argument && resolve(argument));
const address = pathToFileURL(file).href;
const browser = await launch();
const SIZES = {
  "100 %": { viewport: { width: 1280, height: 720 } },
  // 1440 × 900 enlarged twice: half as many pixels of the page, and still more than a phone has.
  "200 %": { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  "200 %, narrow": { viewport: { width: 512, height: 384 }, deviceScaleFactor: 2 },
};

const opened = async (shape, where = address) => {
  const context = await browser.newContext({ offline: true, locale: "nl-NL", ...shape });
  const page = await context.newPage();
  await page.goto(where);
  await settled(page);
  return page;
};
const press = async (page, ...keys) => { for (const key of keys) await page.keyboard.press(key); };

// What has the focus, and whether that is seen: in the window, with something drawn around it.
const focus = (page) => page.evaluate(() => {
  const one = document.activeElement;
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const line = getComputedStyle(document.querySelector("main")).borderTopColor;
  const isMarked = one.id === "screen" ? line !== "rgba(0, 0, 0, 0)" : outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  return { name: one.id || one.tagName.toLowerCase(), isSeen: one !== document.body && isMarked && isInSight };
});
const seen = async (page, name) => {
  const found = await focus(page);
  assert.equal(found.name, name);
  assert.ok(found.isSeen, `the focus on ${name} is seen`);
};
// Everything that Tab comes by until it is at `last`, each of it seen.
const walk = async (page, last, key = "Tab") => {
  const names = [];
  while (names.at(-1) !== last) {
    assert.ok(names.length < 200, `never at ${last}: ${names.slice(-12).join(" ")}`);
    await press(page, key);
    const { name, isSeen } = await focus(page);
    assert.ok(isSeen, `the focus on ${name} is seen, after ${names.slice(-3).join(" ")}`);
    names.push(name);
  }
  return names;
};

for (const [size, shape] of Object.entries(SIZES)) {
  await test(`the explorer by keyboard, ${size}`, async () => {
    const page = await opened(shape);
    if (await page.isVisible("#simple")) {
      await walk(page, "way");
      await press(page, "Enter");
    }
    await seen(page, "screen");
    const before = await rows(page);
    await press(page, "Tab");
    await seen(page, "screen");
    await press(page, "ArrowDown", "Space");
    await settled(page);
    assert.notEqual(await rows(page), before, "keys go to the screen");

    // Out of the screen by either side, and back.
    await press(page, "Escape", "Tab");
    await seen(page, "way");
    if (pictures) await page.screenshot({ path: join(pictures, `keyboard-${size.replace(/\W+/g, "-")}.png`) });
    const buttons = await walk(page, "screen");
    assert.deepEqual(buttons, ["open", "link", "help", "language", "screen"]);
    await press(page, "Escape", "Shift+Tab");
    await seen(page, "language");
    const english = await page.textContent("#help");
    await press(page, "Enter");
    await settled(page);
    assert.notEqual(await page.textContent("#help"), english, "Enter presses a button");
    await seen(page, "screen");

    // Something over the screen holds nobody either.
    const bare = await rows(page);
    await press(page, "?");
    await page.waitForFunction((bare) => document.getElementById("screen").innerText !== bare, bare);
    await press(page, "Escape", "Escape");
    await seen(page, "screen");

    // An audience sees nothing but the screen, and Escape ends that.
    await press(page, "P");
    await page.waitForSelector("header", { state: "hidden" });
    await seen(page, "screen");
    await press(page, "Escape");
    await page.waitForSelector("header", { state: "visible" });
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!isWide, "nothing stands beside the window");
    await page.context().close();
  });

  await test(`the simple page by keyboard, ${size}`, async () => {
    const page = await opened(shape);
    if (!await page.isVisible("#simple")) {
      await press(page, "Escape", "Tab", "Enter");
      await page.waitForSelector("#simple", { state: "visible" });
    }
    const first = await page.evaluate(() => document.querySelector("#simple details[open] select").id);
    await walk(page, first);
    const text = await page.textContent("#simple dl");
    const value = await page.inputValue(`#${first}`);
    await press(page, "ArrowDown");
    if (await page.inputValue(`#${first}`) === value) await press(page, "ArrowUp");
    await settled(page);
    await page.waitForFunction(({ id, value }) => document.getElementById(id).value !== value, { id: first, value });
    await seen(page, first);

    // Training, and who is hired extra: a list that opens by its heading.
    const training = first.replace(/choice-(\d)-.*/, "choice-$1-training");
    await walk(page, training);
    await press(page, "ArrowDown");
    await settled(page);
    assert.equal(await page.inputValue(`#${training}`), "double");
    await walk(page, "summary");
    await press(page, "Enter");
    const hire = await page.evaluate(() => document.activeElement.parentElement.querySelector("select").id);
    await walk(page, hire);
    await press(page, "ArrowDown");
    await settled(page);
    assert.equal(await page.inputValue(`#${hire}`), "1");
    await seen(page, hire);
    assert.notEqual(await page.textContent("#simple dl"), text);
    assert.equal(await page.locator("#simple section.outcome").count(), 8);
    // Back to where it began, by the other way round.
    const names = await walk(page, "way", "Shift+Tab");
    assert.ok(names.includes(first));
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!isWide, "nothing stands beside the window");
    await page.context().close();
  });
}

// The page as a room serves it; that there is no such room is told, and holds nobody.
const head = "<meta charset=\"utf-8\">";
const served = join(mkdtempSync(join(tmpdir(), "speelveld-")), "room.html");
writeFileSync(served, readFileSync(file, "utf8")
  .replace("default-src 'none';", "default-src 'none'; connect-src ws://127.0.0.1:9/room;")
  .replace(head, `${head}\n<meta name="speelveld-room" content="ws://127.0.0.1:9/room">`));

for (const [size, shape] of Object.entries(SIZES)) {
  await test(`the form of a room by keyboard, ${size}`, async () => {
    const page = await opened(shape, pathToFileURL(served).href);
    await page.waitForSelector("#join", { state: "visible" });
    await seen(page, "code");
    await page.keyboard.type("K7M2QX");
    await press(page, "Tab");
    await seen(page, "name");
    await page.keyboard.type("Noord");
    await press(page, "Tab");
    await seen(page, "button");
    assert.equal(await page.inputValue("#code"), "K7M2QX");
    await press(page, "Shift+Tab");
    await seen(page, "name");
    await press(page, "Enter");
    await page.waitForFunction(() => document.getElementById("state").textContent);
    assert.deepEqual(await walk(page, "language", "Shift+Tab"), ["code", "language"]);
    await page.context().close();
  });
}
await browser.close();
done();
