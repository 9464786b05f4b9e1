'use strict';
// Brings the page of a check to life. All that it shows stands in the page already.
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const ids = (text) => (text || '').split(' ').filter(Boolean).map($);
  const seen = (element) => !element.classList.contains('off');
  const verdict = (figure) => figure.classList[1];
  const severity = (card) => card.classList[1];
  const mark = (card) => $(card.id.replace('f', 'm'));
  /** Without case and marks; each letter stays where it is. */
  const fold = (text) => [...text.toLowerCase().replaceAll('đ', 'd')]
    .map((c) => (c.normalize('NFD').length > c.length ? c.normalize('NFD')[0] : c)).join('');

  const root = document.documentElement, paper = document.querySelector('.paper');
  const tools = document.querySelector('.tools'), panel = document.querySelector('.panel');
  const tabs = all('[role=tab]'), chips = all('.chip'), detail = $('detail'), phone = matchMedia('(max-width: 56rem)');
  const figures = all('.fig'), cards = all('.card'), rows = all('.data tr[id]');
  const told = new Map(rows.map((row) => [row, []])), figureOf = new Map();
  for (const figure of figures) {
    ids(figure.dataset.faults).forEach((card) => figureOf.has(card) || figureOf.set(card, figure));
    if (verdict(figure) !== 'derived') ids(figure.dataset.rows).forEach((row) => told.get(row).push(figure));
  }
  let chosen = {}; // element, figure and card that were chosen last

  // choosing a figure, a finding or a row
  function choose(element, focus = true) {
    const card = cards.includes(element), row = rows.includes(element);
    const figure = row ? nextTold(element) : card ? figureOf.get(element) : element;
    const faults = card ? [element] : row ? [] : ids(figure.dataset.faults);
    const sources = row ? [element] : figure ? ids(figure.dataset.rows) : evidence(element);
    leave();
    chosen = { element, figure, card: faults[0] };
    [figure, ...faults, ...faults.map(mark), ...sources].forEach((e) => e?.classList.add('on'));
    if (!card) open(row || sources.length ? 'data' : 'findings');
    describe(row ? null : figure, faults, sources);
    const place = (card && mark(element)) || figure;
    place?.scrollIntoView({ block: 'center' });
    if (focus) (place || element.querySelector('.head'))?.focus({ preventScroll: true });
    [sources[0], faults[0]].forEach(reveal);
    history.replaceState(null, '', '#' + element.id);
    step();
  }

  /** The rows that a finding without figure names. */
  const evidence = (card) =>
    [...new Set(all('.evidence a', card).map((link) => $(link.hash.slice(1))))];

  /** Where the row is told; each time it is chosen again, the next place. */
  function nextTold(row) {
    const places = told.get(row);
    row.dataset.at = row === chosen.element && places.length ? (Number(row.dataset.at) + 1) % places.length : 0;
    return places[row.dataset.at];
  }

  function leave() {
    all('.on').forEach((e) => e.classList.remove('on'));
    detail.replaceChildren();
    chosen = {};
  }

  /** Scrolls within the panel only. */
  function reveal(element) {
    const box = element?.closest('[role=tabpanel]');
    if (!box || box.hidden || !seen(element)) return;
    const top = element.getBoundingClientRect().top - box.getBoundingClientRect().top;
    const room = box.clientHeight - element.offsetHeight;
    if (top < 0 || top > room) box.scrollTop += top - Math.max(room / 3, 0);
  }

  function make(name, className, ...content) {
    const element = document.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  }

  const button = (className, words, onclick) => Object.assign(make('button', className, words), { onclick });

  function describe(figure, faults, sources) {
    const shut = button('shut', '×', () => { leave(); step(); });
    shut.ariaLabel = detail.dataset.close;
    detail.append(shut);
    if (figure) {
      detail.append(make('h2', '', make('span', verdict(figure), figure.textContent)));
      detail.append(make('p', 'state', figure.title));
    }
    const message = (card) => make('p', 'what ' + severity(card), card.querySelector('.what').textContent);
    detail.append(...faults.map(message), ...sources.map(source));
    detail.scrollTop = 0;
  }

  function source(row) {
    const places = told.get(row), [name, value] = row.cells;
    const box = make('div', 'from', make('b', 'value', value.textContent), ...name.cloneNode(true).childNodes);
    if (places.length) {
      const at = row === chosen.element ? `${Number(row.dataset.at) + 1}/${places.length}` : places.length;
      box.append(button('next', `${detail.dataset.told} (${at})`, () => choose(row, false)));
    }
    return box;
  }

  const shownBy = (tab) => tab.getAttribute('aria-controls');
  function open(id, toggle) {
    panel.classList.toggle('shut', Boolean(toggle && !$(id).hidden && !panel.classList.contains('shut')));
    for (const tab of tabs) {
      const on = shownBy(tab) === id;
      tab.ariaSelected = on;
      tab.tabIndex = on ? 0 : -1;
      $(shownBy(tab)).hidden = !on;
    }
  }
  tabs.forEach((tab, i) => {
    tab.onclick = () => open(shownBy(tab), phone.matches);
    tab.onkeydown = ({ key }) => { if (/^Arrow(Left|Right)$/.test(key)) { tabs[1 - i].focus(); open(shownBy(tabs[1 - i])); } };
  });

  function move(list, from, by) {
    const open = list.filter((e) => seen(e) && !e.classList.contains('dim')), at = open.indexOf(from);
    if (open.length) choose(open.at(at < 0 && by < 0 ? -1 : (at + by) % open.length));
  }
  const toFinding = (by) => move(cards, chosen.card, by);
  const toFigure = (by) => move(figures, chosen.figure, by);

  function step() {
    const open = cards.filter(seen);
    $('step').value = `${open.indexOf(chosen.card) + 1 || '–'} / ${open.length}`;
  }

  // filters
  const pressed = (kind) => all(`.chip[aria-pressed=true] [data-${kind}]`).map((chip) => chip.dataset[kind]);

  function filter() {
    const verdicts = pressed('verdict'), severities = pressed('severity'), rule = $('rule').value;
    const section = $($('section').value), text = fold($('search').value.trim());
    const fits = (set, value) => !set.length || set.includes(value);
    const inside = (element) => !section || section.contains(element);
    const tells = (element) => !text || fold(element.textContent).includes(text);
    const show = (element, on) => element.classList.toggle('off', !on);
    paper.classList.toggle('narrowed', Boolean(section));
    all('section', paper).forEach((other) => other.classList.toggle('sole', other === section));
    figures.forEach((f) => f.classList.toggle('dim', !fits(verdicts, verdict(f)) || !inside(f)));
    for (const card of cards) {
      const figure = figureOf.get(card);
      show(card, fits(severities, severity(card)) && fits(verdicts, figure && verdict(figure))
        && (!rule || card.dataset.rule === rule) && inside(mark(card)) && tells(card));
    }
    for (const row of rows) {
      const there = told.get(row).some((figure) => !figure.classList.contains('dim'));
      const wanted = $('untold').checked ? !told.get(row).length : there || !(verdicts.length || section);
      show(row, wanted && tells(row));
    }
    search(text);
    step();
  }

  // search
  let hits = [], hit = -1;
  function search(text) {
    const blocks = text.length > 1 ? all('p, h2, h3, h4, h5, h6, td, th, caption', paper) : [];
    hits = blocks.filter((block) => block.checkVisibility()).flatMap((block) => places(block, text));
    hit = -1;
    $('hits').value = text.length > 1 ? hits.length : '';
    paint();
  }

  function places(block, text) {
    const nodes = [], found = [], walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let words = '';
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.matches('.no')) continue;
      nodes.push([walker.currentNode, words.length]);
      words += walker.currentNode.data;
    }
    const folded = fold(words), at = (offset) => nodes.findLast(([, start]) => start <= offset);
    for (let i = folded.indexOf(text); i >= 0; i = folded.indexOf(text, i + text.length)) {
      const range = new Range(), [first, start] = at(i), [last, end] = at(i + text.length - 1);
      range.setStart(first, i - start);
      range.setEnd(last, i + text.length - end);
      found.push(range);
    }
    return found;
  }

  function paint() {
    CSS.highlights?.set('hits', new Highlight(...hits));
    CSS.highlights?.set('hit', new Highlight(...hits.filter((_, i) => i === hit)));
  }

  function nextHit(by) {
    if (!hits.length) return;
    hit = (Math.max(hit, by < 0 ? 0 : -1) + by + hits.length) % hits.length;
    hits[hit].startContainer.parentElement.scrollIntoView({ block: 'center' });
    $('hits').value = `${hit + 1}/${hits.length}`;
    paint();
  }

  // hands
  document.addEventListener('click', (event) => {
    const at = (selector) => event.target.closest(selector), link = at('a[href^="#"]:not(.skip)');
    const there = link && !at('.head') && $(link.hash.slice(1).replace('m', 'f'));
    const target = at('.fig') || (at('.told a') && at('tr')) || there || at('.card, .data tr[id]');
    if (!target || (!link && String(getSelection()))) return;
    event.preventDefault();
    choose(target);
  });
  for (const chip of chips) chip.onclick = () => { chip.ariaPressed = chip.ariaPressed !== 'true'; filter(); };
  const help = () => $('help').showModal();
  let waiting;
  $('search').oninput = () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); };
  $('more').onclick = () => tools.classList.toggle('more');
  $('search').onkeydown = ({ key, shiftKey }) => key === 'Enter' && nextHit(shiftKey ? -1 : 1);
  $('rule').onchange = $('section').onchange = filter;
  $('untold').onchange = () => { open('data'); filter(); };
  $('previous').onclick = () => toFinding(-1);
  $('next').onclick = () => toFinding(1);
  $('question').onclick = help;
  $('clear').onclick = clear;

  function clear() {
    chips.forEach((chip) => { chip.ariaPressed = false; });
    ['rule', 'section', 'search'].forEach((id) => { $(id).value = ''; });
    $('untold').checked = false;
    filter();
  }

  const keys = {
    n: () => toFinding(1), j: () => toFinding(1), p: () => toFinding(-1), k: () => toFinding(-1),
    f: () => toFigure(1), b: () => toFigure(-1), '/': () => $('search').focus(), '?': help,
    1: () => open('findings'), 2: () => open('data'),
    Escape: () => (chosen.element ? leave() : clear(), step()),
  };
  document.addEventListener('keydown', (event) => {
    const { target, key } = event, typing = target.matches('select, input:not([type=checkbox])');
    if (event.ctrlKey || event.metaKey || event.altKey || $('help').open) return;
    if (typing && key === 'Escape') target.blur();
    else if (key === 'Enter' && rows.includes(target)) choose(target, false);
    else if (keys[key] && !typing) { event.preventDefault(); keys[key](); }
  });

  root.classList.add('js');
  open(cards.length ? 'findings' : 'data');
  panel.classList.toggle('shut', phone.matches);
  step();
  const start = /^#[cdf]\d+$/.test(location.hash) && $(location.hash.slice(1));
  if (start) addEventListener('load', () => choose(start));
})();
