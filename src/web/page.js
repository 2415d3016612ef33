"use strict";
// The page around the explorer: it tells what happens, shows what comes out, and does what is wished. It decides nothing.
(() => {
  // In a worker there is no page: there it only makes files, so that the keys never wait for one.
  if (typeof document === "undefined") {
    onmessage = async ({ data: { module, asked } }) => {
      try {
        await wasm_bindgen({ module_or_path: module });
        postMessage({ bytes: wasm_bindgen.made(asked) });
      } catch (error) {
        postMessage({ reason: String(error) });
      }
    };
    return;
  }

  const script = document.currentScript.textContent;
  const part = (id) => document.getElementById(id);
  const [room, screen, told, words, simple, state, file] =
    ["room", "screen", "told", "words", "simple", "state", "file"].map(part);
  const light = matchMedia("(prefers-color-scheme: light)");
  const small = matchMedia("(max-width: 40rem)");
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  const sheet = document.styleSheets[0];
  const OURS = "speelveld:";
  const LEAST = { columns: 80, rows: 24 };
  let module, page, size = LEAST, cell = { width: 8, height: 16 };
  let isSimple = small.matches, cursor, tick, toldTime = 0, isWaiting = false, isDrawn = false, wording;

  // What the browser keeps; where it refuses, the explorer says so.
  const store = {
    read(kind) {
      const found = [];
      try {
        for (let place = 0; place < localStorage.length; place += 1) {
          const key = localStorage.key(place);
          if (key.startsWith(OURS + kind + ":")) {
            const { at, text } = JSON.parse(localStorage.getItem(key));
            found.push({ name: key.slice((OURS + kind + ":").length), text, at });
          }
        }
      } catch { /* Nothing can be read, so nothing was kept. */ }
      return found.sort((one, other) => other.at - one.at);
    },
    isFailing: false,
    write(kind, name, text) {
      let fails = false;
      try {
        const key = `${OURS}${kind}:${name}`;
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify({ at: Date.now(), text }));
      } catch { fails = true; }
      if (fails !== this.isFailing) {
        this.isFailing = fails;
        page.cannot_keep(fails);
        turn();
      }
    },
  };
  const remembered = (name, value) => {
    try {
      if (value === undefined) return sessionStorage.getItem(OURS + name);
      sessionStorage.setItem(OURS + name, value);
    } catch { /* This window is then as a new one. */ }
    return null;
  };

  // Two windows never keep under one name.
  let letGo = () => {};
  const hold = (name) => {
    letGo();
    remembered("last", name);
    navigator.locks?.request(OURS + name, { ifAvailable: true }, (lock) =>
      lock && new Promise((done) => { letGo = done; }));
  };
  const taken = async () => {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    return held.map(({ name }) => name).filter((name) => name.startsWith(OURS)).map((name) => name.slice(OURS.length));
  };

  const download = (name, bytes) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes]));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const unpacked = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

  const copy = (text) => {
    const byHand = () => {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      screen.focus();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).catch(byHand);
    else byHand();
  };

  const make = (asked) => {
    const done = ({ bytes, reason }) => {
      if (bytes) {
        download(asked.name, bytes);
        page.written(asked.name);
      } else page.not_written(asked.name, reason);
      turn();
    };
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
    worker.onmessage = ({ data }) => { worker.terminate(); done(data); };
    worker.onerror = ({ message }) => { worker.terminate(); done({ reason: message }); };
    worker.postMessage({ module, asked: JSON.stringify(asked) });
  };

  const wishes = {
    keep: ({ name, text }) => store.write("kept", name, text),
    forget: ({ name }) => store.write("kept", name, null),
    hold: ({ name }) => hold(name),
    "keep-settings": ({ text }) => store.write("settings", "config", text),
    "keep-own": ({ name, text }) => store.write("own", name, text),
    download: ({ name, base64 }) => download(name, unpacked(base64)),
    make,
    copy: ({ text }) => copy(text),
    "copy-link": ({ end }) => copy(location.href.split("#")[0] + end),
    "pick-file": () => file.click(),
    leave: () => { state.textContent = page.text("may-close"); close(); },
  };

  // Everything goes by here, so that what breaks is told.
  const guarded = (action) => {
    try {
      return action();
    } catch (error) {
      state.textContent = page.broken(String(error.message ?? error));
      throw error;
    }
  };

  const draw = () => guarded(() => {
    isDrawn = true;
    const picture = JSON.parse(page.draw(size.columns, size.rows));
    for (const rule of picture.rules) sheet.insertRule(rule, sheet.cssRules.length);
    const [text, ground] = picture.paper;
    document.documentElement.style.setProperty("--text", text);
    document.documentElement.style.setProperty("--ground", ground);
    while (screen.children.length > size.rows + 1) screen.children[size.rows].remove();
    for (const [place, html] of picture.rows) {
      while (screen.children.length <= place + 1) screen.insertBefore(document.createElement("div"), cursor);
      screen.children[place].innerHTML = html;
    }
    cursor.hidden = !picture.cursor;
    if (picture.cursor) {
      cursor.style.left = `${picture.cursor[0]}ch`;
      cursor.style.top = `calc(${picture.cursor[1]}em * var(--line))`;
    }
    screen.classList.toggle("mouse", picture.listens_to_mouse);
    if (document.documentElement.lang !== picture.language || !screen.ariaLabel) label(picture.language);
    document.title = `${picture.title} · speelveld`;
    if (isSimple) drawSimple();
    if (told.textContent !== picture.told) told.textContent = picture.told;
    clearTimeout(wording);
    if (!picture.is_busy) wording = setTimeout(tellInWords, 400);
    document.body.dataset.state = picture.is_busy ? "busy" : "settled";
    for (const wish of picture.wishes) wishes[wish.do](wish);
    clearTimeout(tick);
    if (picture.tick !== null) tick = setTimeout(elapse, picture.tick);
    else toldTime = 0;
    if (picture.is_busy) goOn();
  });

  const tellInWords = () => guarded(() => {
    const text = isSimple ? "" : page.in_words();
    if (words.firstElementChild.textContent !== text) words.firstElementChild.textContent = text;
  });

  const elapse = () => {
    const now = performance.now();
    const since = toldTime ? Math.min(now - toldTime, 2000) : 0;
    toldTime = now;
    if (since >= 1) page.elapsed(since);
    turn();
  };

  const drawSimple = () => {
    const html = page.simple();
    if (simple.dataset.html === html) return;
    const focus = document.activeElement?.id;
    const open = new Map([...simple.querySelectorAll("details")].map(({ id, open }) => [id, open]));
    simple.innerHTML = html;
    simple.dataset.html = html;
    for (const [id, isOpen] of open) if (part(id)) part(id).open = isOpen;
    if (focus && simple.querySelector(`#${CSS.escape(focus)}`)) part(focus).focus();
  };

  const label = (language) => {
    document.documentElement.lang = language;
    for (const labelled of document.querySelectorAll("[data-text]")) {
      labelled.textContent = page.text(labelled.dataset.text);
    }
    part("language").lang = language === "nl" ? "en" : "nl";
    screen.ariaLabel = page.text("screen");
    words.ariaLabel = page.text("in-words");
    part("bar").ariaLabel = page.text("actions");
  };

  // The screen is drawn once for all that happened; what is to be worked out goes on after that.
  const turn = () => {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(() => { isWaiting = false; draw(); });
    }
  };
  const line = new MessageChannel();
  let isGoingOn = false;
  line.port1.onmessage = () => guarded(() => {
    isGoingOn = false;
    page.work();
    turn();
  });
  const goOn = () => {
    if (!isGoingOn) {
      isGoingOn = true;
      line.port2.postMessage(null);
    }
  };
  // After what the user did a first answer is worked out at once, so that it is there in the same frame.
  const answer = () => guarded(() => {
    page.work();
    draw();
  });

  const measure = () => {
    const probe = document.createElement("b");
    probe.textContent = "0".repeat(100);
    const fits = (pixels) => {
      screen.style.fontSize = `${pixels}px`;
      screen.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width / 100;
    };
    const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const space = { width: room.clientWidth, height: room.clientHeight };
    let pixels = root;
    let width = fits(pixels);
    if (width * LEAST.columns > space.width) {
      pixels = Math.max(root * 0.7, Math.floor((pixels * space.width / (width * LEAST.columns)) * 10) / 10);
      width = fits(pixels);
    }
    const line = Number(getComputedStyle(document.documentElement).getPropertyValue("--line"));
    cell = { width, height: pixels * line };
    size = {
      columns: Math.max(LEAST.columns, Math.floor(space.width / width)),
      rows: Math.max(LEAST.rows, Math.floor(space.height / cell.height)),
    };
  };
  const lay = () => {
    if (!page) return;
    room.hidden = isSimple;
    simple.hidden = !isSimple;
    part("way").dataset.text = isSimple ? "whole-screen" : "simple-page";
    label(document.documentElement.lang);
    if (!isSimple) measure();
    draw();
    if (!isSimple) screen.focus({ preventScroll: true });
  };

  const listen = () => {
    screen.addEventListener("keydown", (event) => {
      const { key, ctrlKey, shiftKey, altKey, metaKey, isComposing } = event;
      if (metaKey || isComposing) return;
      if (guarded(() => page.press(key, ctrlKey, shiftKey, altKey))) {
        event.preventDefault();
        answer();
      }
    });
    screen.addEventListener("mousedown", (event) => {
      if (event.button !== 0 || !screen.classList.contains("mouse")) return;
      const { left, top } = screen.getBoundingClientRect();
      page.click(Math.floor((event.clientX - left) / cell.width), Math.floor((event.clientY - top) / cell.height));
      answer();
    });
    let turned = 0;
    screen.addEventListener("wheel", (event) => {
      if (event.ctrlKey || room.scrollHeight > room.clientHeight + 1) return;
      turned += event.deltaMode === 0 ? event.deltaY / cell.height : event.deltaY;
      const lines = Math.trunc(turned);
      if (lines) {
        turned -= lines;
        page.scroll(lines);
        answer();
      }
    }, { passive: true });
    document.addEventListener("paste", (event) => {
      page.paste(event.clipboardData.getData("text"));
      answer();
    });
    const take = async (given) => {
      if (!given) return;
      page.take_file(given.name, new Uint8Array(await given.arrayBuffer()));
      answer();
    };
    file.addEventListener("change", () => { take(file.files[0]); file.value = ""; });
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => { event.preventDefault(); take(event.dataTransfer.files[0]); });
    simple.addEventListener("change", ({ target: { dataset, value } }) => {
      page.choose(Number(dataset.scenario), dataset.layer, value);
      answer();
    });
    const act = (id, action) => part(id).addEventListener("click", () => { action(); if (!isSimple) screen.focus(); });
    const command = (name) => () => { page.command(name); answer(); };
    act("way", () => { isSimple = !isSimple; lay(); });
    act("open", () => file.click());
    act("link", command("copy-link"));
    act("help", command("open-help"));
    act("language", command("switch-language"));
    light.addEventListener("change", () => { page.light(light.matches); turn(); });
    small.addEventListener("change", () => { isSimple = small.matches; lay(); });
    addEventListener("hashchange", followLink);
    new ResizeObserver(() => { if (!isSimple) { measure(); draw(); } }).observe(room);
  };

  // What the link brought is kept as any other work, so that loading again does not bring it once more.
  const followLink = () => {
    page.follow_link(location.href);
    forgetLink();
    answer();
  };
  const forgetLink = () => {
    if (location.hash) history.replaceState(null, "", location.href.split("#")[0]);
  };

  const begin = async () => {
    const packed = new Blob([unpacked(part("module").textContent)]).stream();
    const code = new Response(packed.pipeThrough(new DecompressionStream("gzip")),
      { headers: { "content-type": "application/wasm" } });
    module = await WebAssembly.compileStreaming(code);
    await wasm_bindgen({ module_or_path: module });
    const [way] = performance.getEntriesByType("navigation");
    const others = await taken();
    const last = remembered("last");
    const isSame = way && way.type !== "navigate";
    const start = {
      locale: navigator.language,
      "is-light": light.matches,
      "reduced-motion": motion.matches,
      settings: store.read("settings")[0]?.text ?? "",
      kept: store.read("kept"),
      own: store.read("own").reverse(),
      taken: isSame ? others.filter((name) => name !== last) : others,
      last: isSame ? last : null,
      address: location.href,
    };
    page = new wasm_bindgen.Page(JSON.stringify(start));
    forgetLink();
    cursor = document.createElement("div");
    cursor.id = "cursor";
    cursor.hidden = true;
    screen.append(cursor);
    listen();
    state.textContent = "";
    room.hidden = isSimple;
    page.work();
    lay();
    performance.mark("first picture");
  };
  begin().catch((error) => { state.textContent = `speelveld: ${error.message ?? error}`; });
})();
