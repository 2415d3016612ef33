// The pages that are written for others to read, in a real browser: `node tests/web/pages.mjs PAGE.html…`; see browser.mjs.
// Each is looked at on a telephone, and enlarged to 200 % on a small screen, light and dark: axe-core finds nothing serious,
// nothing reaches beyond the page, and nothing is loaded.
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";
import { audit, done, launch, test } from "./browser.mjs";

const SIZES = {
  "320 px": { viewport: { width: 320, height: 700 } },
  // 1280 × 1024 enlarged twice has half as many pixels of the page.
  "200 %": { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
};
const browser = await launch();
for (const file of process.argv.slice(2)) {
  for (const [size, shape] of Object.entries(SIZES)) {
    for (const colorScheme of ["light", "dark"]) {
      const name = `${basename(file)} · ${size} · ${colorScheme}`;
      const context = await browser.newContext({ offline: true, bypassCSP: true, colorScheme, ...shape });
      await test(name, async () => {
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
        await audit(page, "nothing serious");
      });
      await context.close();
    }
  }
}
await browser.close();
done();
