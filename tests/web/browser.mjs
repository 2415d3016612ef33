// What the tests of pages share: Chromium, axe-core, and how what was found is told. playwright-core and axe-core stand beside it or
// in the folder MODULES, and Chromium in CHROMIUM or /usr/bin/chromium.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import assert from "node:assert/strict";

const require = createRequire(process.env.MODULES ? join(resolve(process.env.MODULES), "x.js") : import.meta.url);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SERIOUS = ["serious", "critical"];
const results = [];

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

export const test = async (name, body) => {
  const start = Date.now();
  try {
    await body();
    results.push(true);
    console.log(`ok - ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    results.push(false);
    console.log(`not ok - ${name}\n${error.stack}`);
  }
};

// Ends the run with what came of it.
export const done = () => {
  const failed = results.filter((passed) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exit(failed === 0 && results.length > 0 ? 0 : 1);
};

// What is wrong on a page for who does not see it as most do; a strict page lets the checker in only with its policy bypassed.
export const audit = async (page, name) => {
  await page.evaluate(`${axe}; undefined`);
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  for (const { id, impact } of violations) if (!SERIOUS.includes(impact)) console.log(`# ${name}: ${id} (${impact})`);
  const serious = violations.filter(({ impact }) => SERIOUS.includes(impact));
  const told = serious.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))]);
  assert.deepEqual(told, [], name);
};

export const settled = (page) =>
  page.waitForFunction(() => document.body.dataset.state === "settled", null, { timeout: 120000 });

// The rows of the screen as text.
export const rows = (page) => page.evaluate(() =>
  [...document.querySelectorAll("#screen > div:not(#cursor)")].map((row) => row.textContent).join("\n"));
