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
  const [room, screen, told, words, simple, state, file, join] =
    ["room", "screen", "told", "words", "simple", "state", "file", "join"].map(part);
  const header = document.querySelector("header");
  // A page that a room serves takes part in it.
  const isInRoom = document.querySelector("meta[name=speelveld-room]") !== null;
  const light = matchMedia("(prefers-color-scheme: light)");
  const small = matchMedia("(max-width: 40rem)");
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  const sheet = document.styleSheets[0];
  const OURS = "speelveld:";
  const BETWEEN_PICTURES = 60;
  const LEAST = { columns: 80, rows: 24 };
  let module, page, size = LEAST, cell = { width: 8, height: 16 };
  let isSimple = small.matches, cursor, tick, toldTime = 0, isWaiting = false, drawnAt = 0, isShut = isInRoom, isLeaving = false, wording;

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
  const unpacked = (base64) => {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const signs = atob(base64);
    const bytes = new Uint8Array(signs.length);
    for (let place = 0; place < signs.length; place += 1) bytes[place] = signs.charCodeAt(place);
    return bytes;
  };

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
    connect: () => line.connect(),
    say: ({ text }) => line.say(text),
    "hang-up": () => line.hangUp(),
    "keep-pass": ({ text }) => { remembered("joined", "yes"); store.write("room", "pass", text); },
    leave: () => { state.textContent = page.text("may-close"); close(); },
  };

  // What the room tells is taken in as anything else that happens.
  const heard = (take) => guarded(() => { take(); turn(); });
  const line = isInRoom && speelveldLine({
    connected: () => heard(() => page.connected()),
    hear: (text) => heard(() => page.hear(text)),
    lost: () => heard(() => page.lost()),
  });

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
    drawnAt = performance.now();
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
    if (picture.room) drawDoor(picture.room);
    if (header.hidden !== picture.presents) { header.hidden = picture.presents; lay(); }
    if (isSimple && !isShut) drawSimple();
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

  const drawDoor = (door) => {
    if (state.textContent !== door.line) state.textContent = door.line;
    if (part("fault").textContent !== door.fault) part("fault").textContent = door.fault;
    if (isShut === door["is-shut"]) return;
    isShut = door["is-shut"];
    lay();
  };

  const tellInWords = () => guarded(() => {
    const text = isSimple || isShut ? "" : page.in_words();
    if (words.firstElementChild.textContent !== text) words.firstElementChild.textContent = text;
  });

  const elapse = () => {
    const now = performance.now();
    const since = toldTime ? Math.min(now - toldTime, 2000) : 0;
    toldTime = now;
    if (since >= 1) page.elapsed(since);
    turn();
  };

  // Only the parts that changed are put anew, so that an open list, the focus and what was typed stay.
  let parts = [];
  const drawSimple = () => {
    const fresh = document.createElement("template");
    fresh.innerHTML = page.simple();
    const sources = [...fresh.content.children].map(({ outerHTML }) => outerHTML);
    const focus = document.activeElement?.id;
    const open = new Map([...simple.querySelectorAll("details")].map(({ id, open }) => [id, open]));
    const typed = [...simple.querySelectorAll("input")].map(({ name, value }) => [name, value]);
    const isAlike = sources.length === parts.length;
    const changed = sources.map((source, place) => !isAlike || source !== parts[place]);
    if (!changed.includes(true)) return;
    parts = sources;
    const all = [...fresh.content.children];
    if (!isAlike) simple.replaceChildren(...all);
    else all.forEach((one, place) => changed[place] && simple.children[place].replaceWith(one));
    for (const [id, isOpen] of open) if (part(id)) part(id).open = isOpen;
    for (const [name, value] of typed) {
      const input = simple.querySelector(`input[name=${CSS.escape(name)}]`);
      if (input) input.value = value;
    }
    if (focus && document.activeElement?.id !== focus && simple.querySelector(`#${CSS.escape(focus)}`)) part(focus).focus();
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
  const channel = new MessageChannel();
  let isGoingOn = false;
  channel.port1.onmessage = () => guarded(() => {
    isGoingOn = false;
    const isMore = page.work();
    // A picture costs as much as a slice of work: on the way to whole figures a few are enough.
    if (isMore && performance.now() - drawnAt < BETWEEN_PICTURES) goOn();
    else turn();
  });
  const goOn = () => {
    if (!isGoingOn) {
      isGoingOn = true;
      channel.port2.postMessage(null);
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
    join.hidden = !isShut;
    room.hidden = isShut || isSimple;
    simple.hidden = isShut || !isSimple;
    part("open").hidden = part("link").hidden = isInRoom;
    part("way").hidden = part("help").hidden = isShut;
    part("way").dataset.text = isSimple ? "whole-screen" : "simple-page";
    label(document.documentElement.lang);
    if (!isSimple && !isShut) measure();
    draw();
    if (isShut) part(part("code").value ? "name" : "code").focus();
    else if (!isSimple) screen.focus({ preventScroll: true });
  };

  const listen = () => {
    screen.addEventListener("keydown", (event) => {
      const { key, ctrlKey, shiftKey, altKey, metaKey, isComposing } = event;
      if (metaKey || isComposing) return;
      // Tab means something here; after Escape it leaves, so that whoever has no mouse is not held.
      if (key === "Tab" && isLeaving) {
        isLeaving = false;
        if (!shiftKey && !header.hidden) { event.preventDefault(); part("way").focus(); }
        return;
      }
      if (key !== "Shift") isLeaving = key === "Escape";
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
    const command = (name) => () => { page.command(name); answer(); };
    const take = async (given) => {
      if (!given) return;
      page.take_file(given.name, new Uint8Array(await given.arrayBuffer()));
      answer();
    };
    file.addEventListener("change", () => { take(file.files[0]); file.value = ""; });
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", (event) => { event.preventDefault(); take(event.dataTransfer.files[0]); });
    simple.addEventListener("change", ({ target: { dataset, value } }) => {
      if (!dataset.lever) return;
      page.choose(Number(dataset.scenario), dataset.lever, value);
      answer();
    });
    simple.addEventListener("click", ({ target: { dataset } }) => {
      if (dataset.command) command(dataset.command)();
      if (dataset.do === "take-home") { page.take_home(); answer(); }
    });
    simple.addEventListener("submit", (event) => {
      event.preventDefault();
      const [low, high] = ["low", "high"].map((name) => event.target.elements[name]?.value.trim() ?? "");
      page.settle(low, high);
      answer();
    });
    join.addEventListener("submit", (event) => {
      event.preventDefault();
      page.join(part("code").value, part("name").value);
      answer();
    });
    const act = (id, action) => part(id).addEventListener("click", () => { action(); if (!isSimple) screen.focus(); });
    act("way", () => { isSimple = !isSimple; lay(); });
    act("open", () => file.click());
    act("link", command("copy-link"));
    act("help", command("open-help"));
    act("language", command("switch-language"));
    light.addEventListener("change", () => { page.light(light.matches); turn(); });
    small.addEventListener("change", () => { isSimple = small.matches; lay(); });
    addEventListener("hashchange", followLink);
    new ResizeObserver(() => { if (!isSimple && !isShut) { measure(); draw(); } }).observe(room);
  };

  // What the link brought is kept as any other work, so that loading again does not bring it once more.
  const followLink = () => {
    if (isInRoom) {
      if (isShut && location.hash) part("code").value = location.hash.slice(1);
      return forgetLink();
    }
    page.follow_link(location.href);
    forgetLink();
    answer();
  };
  const forgetLink = () => {
    if (location.hash) history.replaceState(null, "", location.href.split("#")[0]);
  };

  const fillIn = ({ code, name }) => {
    part("code").value = code;
    part("name").value = name;
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
      room: isInRoom ? { pass: store.read("room")[0]?.text ?? "", "is-again": isSame && remembered("joined") !== null } : null,
    };
    page = new wasm_bindgen.Page(JSON.stringify(start));
    forgetLink();
    cursor = document.createElement("div");
    cursor.id = "cursor";
    cursor.hidden = true;
    screen.append(cursor);
    listen();
    state.textContent = "";
    room.hidden = isSimple || isShut;
    if (isInRoom) fillIn(JSON.parse(page.door()));
    // The screen first; its figures follow, a slice between each two frames.
    lay();
    performance.mark("first picture");
  };
  begin().catch((error) => { state.textContent = `speelveld: ${error.message ?? error}`; });
})();
