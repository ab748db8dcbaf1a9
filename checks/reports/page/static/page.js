"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const notes = all(".note");
  const open = notes.filter((note) => note.dataset.severity !== "stet");
  const wide = matchMedia("(min-width: 66rem)");
  // Pixels: how far below its words a note may stand before the text waits for it, and what is left between two.
  const FARTHEST = 480;
  const BETWEEN = 10;

  // What is about one thing, by its name: the words, the number behind them, the note, the links to it.

  const about = new Map();
  for (const element of all("[data-of]")) {
    for (const name of element.dataset.of.split(" ")) {
      if (!about.has(name)) about.set(name, []);
      about.get(name).push(element);
    }
  }

  const light = (names) => {
    for (const element of all(".lit")) element.classList.remove("lit");
    for (const name of names) for (const element of about.get(name) || []) element.classList.add("lit");
  };

  const names = (target) => {
    const element = target instanceof Element && target.closest("[data-of]");
    return element ? element.dataset.of.split(" ") : [];
  };

  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, (happened) => light(names(happened.target)));
  }

  const lightTarget = () => {
    const name = location.hash.slice(1);
    const reference = document.getElementById(name);
    light(reference && reference.dataset.of ? names(reference) : [name]);
  };
  addEventListener("hashchange", lightTarget);

  // Notes beside their words: each as high as these if it can be, below the note before it if not.

  const words = new Map(all(".ref").map((reference) => [reference.dataset.of, reference]));
  const marked = (mark) => mark.dataset.notes.split(" ");
  const firstWords = (note) => note.closest(".row").querySelector(`mark[data-notes~="${note.id}"]`);

  // All is measured, then all placed: a browser lays out anew for whoever reads after a change.

  const sheets = all(".sheet").filter((sheet) => sheet.querySelector(".note"));

  const align = () => {
    for (const sheet of sheets) sheet.classList.toggle("aligned", wide.matches);
    if (wide.matches) sheets.map(measure).forEach(place);
    else sheets.forEach(release);
  };

  const release = (sheet) => {
    sheet.closest(".story").style.minHeight = "";
    for (const row of all(".row", sheet)) row.style.marginTop = "";
  };

  const measure = (sheet) => {
    const story = sheet.closest(".story");
    const top = sheet.getBoundingClientRect().top;
    let pushed = 0; // by the margins that were given before
    const rows = all(".row", sheet).map((row) => {
      pushed += parseFloat(row.style.marginTop) || 0;
      const notes = all(".note:not([hidden])", row).map((note) => ({
        note,
        wanted: (firstWords(note) || row).getBoundingClientRect().top - top - pushed,
        height: note.offsetHeight,
      }));
      return { row, notes };
    });
    return { story, above: top - story.getBoundingClientRect().top, rows };
  };

  const place = ({ story, above, rows }) => {
    let free = 0;
    let pushed = 0;
    for (const { row, notes } of rows) {
      const late = notes.length ? Math.max(0, free - (notes[0].wanted + pushed) - FARTHEST) : 0;
      row.style.marginTop = late ? `${late}px` : "";
      pushed += late;
      for (const { note, wanted, height } of notes) {
        const top = Math.max(free, wanted + pushed);
        note.style.top = `${top}px`;
        free = top + height + BETWEEN;
      }
    }
    story.style.minHeight = `${above + free}px`;
  };

  let asked = 0;
  const alignSoon = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(align);
  };
  addEventListener("resize", alignSoon);
  document.addEventListener("toggle", alignSoon, true);
  if (document.fonts) document.fonts.ready.then(alignSoon);

  // Filters

  const tools = document.querySelector(".tools");
  const chosen = (name) => Boolean(tools.querySelector(`[name="${name}"]:checked`));

  const filter = () => {
    const errors = chosen("errors");
    const held = chosen("held");
    const families = new Set(all('[name="family"]:checked', tools).map((box) => box.value));
    for (const note of open) {
      const { severity, family } = note.dataset;
      note.hidden = (errors && severity !== "error") || !families.has(family);
    }
    for (const [name, reference] of words) reference.hidden = document.getElementById(name).hidden;
    for (const mark of all("mark[data-notes]")) remark(mark);
    for (const element of all(".story.passed, .front .passed")) element.hidden = held;
    count();
    alignSoon();
  };

  const remark = (mark) => {
    const visible = marked(mark).map((name) => document.getElementById(name)).filter((note) => !note.hidden);
    for (const severity of ["error", "review"]) {
      mark.classList.toggle(severity, visible.some((note) => note.dataset.severity === severity));
    }
  };

  const shown = () => open.filter((note) => note.offsetParent !== null);

  const count = () => {
    tools.querySelector("[role=status]").textContent = `${shown().length} of ${open.length} notes shown`;
  };

  // From note to note

  let current = null;
  const go = (step) => {
    const those = shown();
    if (!those.length) return;
    const from = those.indexOf(current);
    const next = from < 0 ? (step > 0 ? 0 : those.length - 1) : Math.min(those.length - 1, Math.max(0, from + step));
    those[next].focus({ preventScroll: true });
    align();
    reveal(those[next]);
  };

  const unfold = (note) => {
    const more = note.querySelector(".more");
    if (more) more.open = true;
  };

  const reveal = (note) => {
    const reference = words.get(note.id);
    const edges = [note, reference].filter(Boolean).map((element) => element.getBoundingClientRect());
    const top = Math.min(...edges.map((edge) => edge.top));
    const fits = Math.max(...edges.map((edge) => edge.bottom)) - top < innerHeight - 140;
    scrollTo({ top: scrollY + (fits ? top : note.getBoundingClientRect().top) - 110 });
  };

  document.addEventListener("focusin", (happened) => {
    const note = happened.target.closest(".note");
    const named = note || document.getElementById(names(happened.target)[0]);
    if (!named || !named.matches(".note")) return;
    current = named;
    if (happened.target === named) unfold(named);
  });

  document.addEventListener("keydown", (pressed) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || !tools || !chosen("keys")) return;
    if (pressed.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const step = { j: 1, k: -1 }[pressed.key];
    if (step) {
      pressed.preventDefault();
      go(step);
    }
  });

  // The entry that lets a finding stand

  const copied = async (button) => {
    const entry = document.getElementById(button.dataset.copies);
    try {
      await navigator.clipboard.writeText(entry.textContent);
      button.firstChild.data = "Copied";
    } catch {
      getSelection().selectAllChildren(entry);
      button.firstChild.data = "Selected: now copy it";
    }
  };

  for (const button of all(".copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copied(button));
  }

  if (tools) {
    tools.hidden = false;
    tools.addEventListener("change", filter);
    for (const button of all("[data-go]", tools)) button.addEventListener("click", () => go(Number(button.dataset.go)));
    count();
  }
  align();
  lightTarget();
})();
