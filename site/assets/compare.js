// The reader's own policy against the one on the page. Nothing that is pasted leaves the page.
(() => {
  "use strict";

  const longest = 1 << 20;
  const fold = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const listed = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
  const isPattern = (text) => /[*?]/.test(text);

  // Tells whether a pattern matches all that another does: `*` is any run of characters, `?` any one.
  function covers(wide, narrow) {
    let reached = new Set([0]);
    const pass = (places) => {
      for (const place of places) if (wide[place] === "*") places.add(place + 1);
      return places;
    };
    pass(reached);
    for (const sign of narrow) {
      const next = new Set();
      for (const place of reached) {
        if (wide[place] === "*") next.add(place);
        else if (wide[place] === sign || (wide[place] === "?" && sign !== "*")) next.add(place + 1);
      }
      reached = pass(next);
    }
    return reached.has(wide.length);
  }

  // Tells whether two patterns have a match in common.
  function overlap(one, other) {
    const seen = new Set();
    const waiting = [[0, 0]];
    while (waiting.length > 0) {
      const [left, right] = waiting.pop();
      const key = left * (other.length + 1) + right;
      if (seen.has(key)) continue;
      seen.add(key);
      const [a, b] = [one[left], other[right]];
      if (a === undefined && b === undefined) return true;
      if (a === "*") waiting.push([left + 1, right]);
      if (b === "*") waiting.push([left, right + 1]);
      if (a === undefined || b === undefined) continue;
      if (a === "*") waiting.push([left, right + 1]);
      else if (b === "*") waiting.push([left + 1, right]);
      else if (a === b || a === "?" || b === "?") waiting.push([left + 1, right + 1]);
    }
    return false;
  }

  // Conditions are compared as written, but for letter case of names and the order of values.
  function conditionOf(value) {
    const lines = [];
    for (const [operator, keys] of Object.entries(value ?? {})) {
      for (const [key, values] of Object.entries(keys ?? {})) {
        lines.push(JSON.stringify([fold(operator), fold(key), listed(values).map(String).sort()]));
      }
    }
    return lines.sort().join("\n");
  }

  class Fault extends Error {}

  // The document itself, also out of an answer of AWS's, where it may be a string.
  function documentIn(value) {
    if (typeof value === "string") return documentIn(JSON.parse(value.startsWith("%") ? decodeURIComponent(value) : value));
    const inner = value?.PolicyVersion?.Document ?? value?.PolicyDocument ?? value?.Document;
    return inner === undefined ? value : documentIn(inner);
  }

  function read(text) {
    if (text.length > longest) throw new Fault("That is longer than any policy can be.");
    let document;
    try {
      document = documentIn(JSON.parse(text));
    } catch (error) {
      throw new Fault(`That is not JSON: ${error.message}`);
    }
    const statements = listed(document?.Statement);
    if (statements.length === 0) throw new Fault("There is no statement in it.");
    return statements.map((statement, index) => {
      if (typeof statement !== "object" || statement === null) throw new Fault(`Statement ${index + 1} is no object.`);
      const name = statement.Sid ?? `statement ${index + 1}`;
      const texts = (element) => listed(statement[element]).map((each) => {
        if (typeof each !== "string") throw new Fault(`${element} of ${name} is not a text.`);
        return each;
      });
      if (!["Allow", "Deny"].includes(statement.Effect)) throw new Fault(`${name} has no Effect of Allow or Deny.`);
      const rule = {
        isDeny: statement.Effect === "Deny",
        actions: texts("Action"), others: texts("NotAction"),
        resources: texts("Resource"), isOpen: statement.NotResource !== undefined,
        condition: conditionOf(statement.Condition),
      };
      if (rule.actions.length + rule.others.length === 0) throw new Fault(`${name} has no Action.`);
      return rule;
    });
  }

  const actionCovers = (wide, narrow) => covers(fold(wide), fold(narrow));
  const actionsOverlap = (one, other) => overlap(fold(one), fold(other));

  // What one policy's statements make of an action that the other allows on its resources:
  // "allowed", "refused", "fewer" resources, or a reason why it cannot be told.
  function answer(action, asked, rules) {
    const touches = (rule) =>
      rule.others.length > 0
        ? !rule.others.some((each) => actionCovers(each, action))
        : rule.actions.some((each) => actionsOverlap(each, action));
    if (asked.isOpen) return "it is asked for with NotResource";
    if (rules.some((rule) => rule.isDeny && touches(rule))) return "a Deny may take it away";
    const allows = rules.filter((rule) => !rule.isDeny && touches(rule));
    const whole = allows.filter((rule) => rule.actions.some((each) => actionCovers(each, action)));
    const plain = whole.filter((rule) => !rule.isOpen && (rule.condition === "" || rule.condition === asked.condition));
    const reached = plain.flatMap((rule) => rule.resources);
    if (asked.resources.every((each) => reached.some((wide) => covers(wide, each)))) return "allowed";
    if (allows.some((rule) => rule.others.length > 0)) return "a NotAction may allow it";
    if (allows.some((rule) => rule.isOpen)) return "a NotResource may allow it";
    const near = allows.filter((rule) =>
      rule.resources.some((each) => asked.resources.some((other) => overlap(each, other))));
    if (near.some((rule) => whole.includes(rule) && rule.condition !== "" && rule.condition !== asked.condition)) return "it stands under another condition";
    if (near.length === 0) return allows.length === 0 ? "refused" : "elsewhere";
    return near.some((rule) => whole.includes(rule)) ? "fewer" : "part";
  }

  const notes = {
    refused: "", elsewhere: "on other resources only", fewer: "on fewer resources", part: "in part only",
  };
  const excess = { refused: "", elsewhere: "on other resources", fewer: "on more resources", part: "more than is needed" };

  function sift(asking, rules, words, unsure) {
    const found = new Map();
    for (const rule of asking) {
      if (rule.isDeny) {
        const held = rule.others.length > 0 ? `all but ${rule.others.join(", ")}` : rule.actions.join(", ");
        unsure.set(held, "held back by a Deny");
        continue;
      }
      if (rule.others.length > 0) unsure.set(`NotAction ${rule.others.join(", ")}`, "a NotAction allows all but what it names");
      for (const action of rule.actions) {
        const told = answer(action, rule, rules);
        if (told === "allowed") continue;
        if (told in words) found.set(fold(action), { action, note: words[told] });
        else unsure.set(action, told);
      }
    }
    return [...found.values()];
  }

  function compare(page, own) {
    const unsure = new Map();
    const missing = sift(page, own, notes, unsure);
    const surplus = sift(own, page, excess, unsure);
    return { missing, surplus, unsure: [...unsure].map(([action, note]) => ({ action, note })) };
  }

  function plural(count, one, several) {
    return count === 1 ? `1 ${one}` : `${count} ${several}`;
  }

  function show(output, { missing, surplus, unsure }) {
    output.replaceChildren();
    const parts = [];
    if (missing.length > 0) parts.push(`${plural(missing.length, "action is", "actions are")} missing from yours`);
    if (surplus.length > 0) parts.push(`${plural(surplus.length, "is", "are")} not needed`);
    if (unsure.length > 0) parts.push(`${plural(unsure.length, "cannot", "cannot")} be told`);
    output.dataset.verdict =
      missing.length > 0 && surplus.length > 0 ? "incomparable"
      : unsure.length > 0 ? "unknown"
      : missing.length > 0 ? "narrower"
      : surplus.length > 0 ? "broader"
      : "equal";
    const words = parts.length === 0 ? "Yours allows the same as this policy." : `${parts.join(", ")}.`;
    output.append(Object.assign(document.createElement("p"), { textContent: words }));
    const groups = [["Missing from yours", missing], ["Not needed", surplus], ["Cannot be told", unsure]];
    for (const [title, items] of groups) {
      if (items.length === 0) continue;
      const list = document.createElement("ul");
      list.setAttribute("aria-label", title);
      for (const { action, note } of items) {
        const item = document.createElement("li");
        item.append(Object.assign(document.createElement("code"), { textContent: action }), note ? ` ${note}` : "");
        list.append(item);
      }
      output.append(Object.assign(document.createElement("p"), { className: "compare-title", textContent: title }), list);
    }
  }

  function add(figure, source, number) {
    const fold = document.createElement("details");
    fold.className = "compare";
    fold.append(Object.assign(document.createElement("summary"), { textContent: "Compare with yours" }));
    const label = Object.assign(document.createElement("label"), {
      htmlFor: `compare-${number}`,
      textContent: "Paste the policy you have. It is compared in this browser and sent nowhere.",
    });
    const field = Object.assign(document.createElement("textarea"), {
      id: `compare-${number}`, rows: 8, spellcheck: false, autocomplete: "off",
    });
    const output = document.createElement("div");
    output.className = "compare-answer";
    output.setAttribute("role", "status");
    field.addEventListener("input", () => {
      output.replaceChildren();
      delete output.dataset.verdict;
      if (field.value.trim() === "") return;
      try {
        show(output, compare(read(source.textContent), read(field.value)));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        output.dataset.verdict = "fault";
        output.append(Object.assign(document.createElement("p"), { textContent: error.message }));
      }
    });
    fold.append(label, field, output);
    figure.append(fold);
  }

  document.querySelectorAll("figure.policy").forEach((figure, number) => {
    const source = figure.querySelector("pre[data-layout]:not([data-statement], [data-part], [data-export])");
    if (source) add(figure, source, number + 1);
  });
})();
