// What the staff's pages do beyond their forms: keeps what translators write while they write it, lets them go through a
// draft by keyboard, and follows a run as it goes.
"use strict";
const desk = document.getElementById("desk");
if (desk) translate(desk);
const line = document.querySelector("[data-run=under-way]");
if (line || /[?]asked/.test(location.search)) follow(line);

function follow(line) {
  const events = new EventSource("/newsroom/runs/events");
  events.addEventListener("progress", event => {
    if (!line) return location.replace("/newsroom#runs");
    line.textContent = event.data;
  });
  events.addEventListener("count", event => {
    const [done, all] = event.data.split(" ").map(Number);
    const bar = line && line.parentElement.querySelector("progress");
    if (bar && all > 0) { bar.max = all; bar.value = done; }
  });
  events.addEventListener("ended", () => {
    events.close();
    // a run that was asked for begins in a moment
    if (line) location.replace("/newsroom#runs");
    else setTimeout(() => follow(line), 1500);
  });
}

function translate(desk) {
  const PAUSE = 1200; // milliseconds without a key until a text is kept
  const forms = [...desk.querySelectorAll("form.desk")];
  document.querySelector(".keys").hidden = false;

  const unit = form => form.closest(".unit");
  const says = (form, words) => { form.querySelector(".told").textContent = words; };
  const text = form => new URLSearchParams(new FormData(form)).toString();
  const isOpen = form => !unit(form).classList.contains("approved");
  const isChanged = form => form.kept !== text(form);
  // a form's own tag is part of what is compared, so what was kept is noted after it is renewed
  const note = form => { form.kept = text(form); };

  // one after the other: the second must name the tag that the first was given
  async function send(form, act) {
    while (form.under) await form.under;
    form.under = post(form, act).finally(() => { form.under = null; });
    return form.under;
  }

  async function post(form, act) {
    const sent = text(form);
    const body = new URLSearchParams(sent);
    body.set("act", act);
    let answer;
    try {
      answer = await fetch(form.action, { method: "POST", body, headers: { "X-Requested-With": "desk" }, redirect: "manual" });
    } catch (offline) {
      says(form, desk.dataset.failed);
      return 0;
    }
    const tag = answer.headers.get("ETag");
    const stays = text(form) === sent;
    if (tag && answer.status !== 409) form.elements.tag.value = tag.replaceAll('"', "");
    if (answer.status === 204) {
      says(form, desk.dataset.saved);
      if (stays) note(form);
    } else if (answer.status === 409) {
      note(form);
      form.submit(); // the page shows both texts, and keeps neither from being seen
    } else if (answer.status !== 422) says(form, desk.dataset.failed);
    return answer.status;
  }

  function go(form, step) {
    for (let at = forms.indexOf(form) + step; at >= 0 && at < forms.length; at += step)
      if (step < 0 || isOpen(forms[at])) {
        forms[at].elements.target.focus();
        unit(forms[at]).scrollIntoView({ block: "center" });
        return;
      }
  }

  async function approve(form) {
    clearTimeout(form.pause);
    const status = await send(form, "approve");
    if (status === 204) {
      const after = forms.slice(forms.indexOf(form) + 1).find(isOpen);
      for (const other of forms.filter(one => one !== form && isChanged(one))) await send(other, "keep");
      location.hash = unit(after || form).id;
      location.reload();
    } else if (status === 422) {
      note(form);
      location.assign(location.pathname + "?at=" + unit(form).id.slice("unit-".length) + "&said=refused#" + unit(form).id);
    }
  }

  for (const form of forms) {
    note(form);
    const room = Number(form.dataset.room);
    form.addEventListener("input", () => {
      const length = [...form.elements.target.value].length;
      says(form, room && length > room ? length + " / " + room : desk.dataset.unsaved);
      clearTimeout(form.pause);
      form.pause = setTimeout(() => { if (isChanged(form)) send(form, "keep"); }, PAUSE);
    });
    form.addEventListener("submit", () => { clearTimeout(form.pause); note(form); });
    form.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) approve(form);
      else if (event.altKey && event.key === "ArrowDown") go(form, 1);
      else if (event.altKey && event.key === "ArrowUp") go(form, -1);
      else return;
      event.preventDefault();
    });
  }

  addEventListener("beforeunload", event => { if (forms.some(isChanged)) event.preventDefault(); });
}
