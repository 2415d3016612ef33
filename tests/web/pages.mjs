// The pages that are written for others to read, in a real browser: `node tests/web/pages.mjs PAGE.html…`, with playwright-core
// and axe-core beside it or in the folder MODULES, and Chromium in CHROMIUM or /usr/bin/chromium.
// Each is looked at on a telephone, and enlarged to 200 % on a small screen, light and dark: axe-core finds nothing serious,
// nothing reaches beyond the page, and nothing is loaded.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const require = createRequire(process.env.MODULES ? join(resolve(process.env.MODULES), "x.js") : import.meta.url);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SIZES = {
  "320 px": { viewport: { width: 320, height: 700 } },
  // 1280 × 1024 enlarged twice has half as many pixels of the page.
  "200 %": { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
};
const SERIOUS = ["serious", "critical"];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  for (const [size, shape] of Object.entries(SIZES)) {
    for (const colorScheme of ["light", "dark"]) {
      const name = `${basename(file)} · ${size} · ${colorScheme}`;
      const context = await browser.newContext({ offline: true, bypassCSP: true, colorScheme, ...shape });
      try {
        const page = await context.newPage();
        const loaded = [];
        page.on("request", (request) => loaded.push(request.url()));
        await page.goto(pathToFileURL(resolve(file)).href);
        assert.equal(loaded.filter((url) => !/^(file|blob|data):/.test(url)).length, 0, "nothing is loaded");
        const { wide, beyond } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - innerWidth,
          beyond: [...document.querySelectorAll("body *")]
            .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
            .filter((part) => !part.closest("[tabindex='0']") && getComputedStyle(part).position !== "absolute")
            .slice(0, 3).map((part) => `${part.tagName} ${part.textContent.slice(0, 40)}`),
        }));
        assert.ok(wide <= 0, `it is ${wide} px too wide: ${beyond.join("; ")}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        const told = violations.filter(({ impact }) => SERIOUS.includes(impact)).map(({ id, help, nodes }) =>
          `${id}: ${help}\n  ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join("\n  ")}`);
        assert.deepEqual(told, [], "nothing serious");
        violations.forEach(({ id, impact }) => console.log(`# ${name}: ${id} (${impact})`));
        passed += 1;
        console.log(`ok - ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`not ok - ${name}\n${error.message}`);
      } finally {
        await context.close();
      }
    }
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
