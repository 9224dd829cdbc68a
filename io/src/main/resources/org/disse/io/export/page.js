'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const map = document.getElementById('map');
  const svg = map.querySelector('svg');
  svg.setAttribute('role', 'group');
  const details = document.getElementById('details');
  const nodes = data.nodes.map((_, i) => svg.querySelector(`[data-node="${i}"]`));
  const edges = data.edges.map((_, i) => svg.querySelector(`[data-edge="${i}"]`));
  // What is clicked is wider than what is seen.
  const hits = edges.map(edge => {
    const hit = edge.cloneNode(true);
    hit.setAttribute('class', 'hit');
    hit.removeAttribute('data-edge');
    hit.removeAttribute('marker-end');
    edge.after(hit);
    return hit;
  });
  const facets = ['causes', 'cargoTypes', 'pathways', 'settings'];
  const words = text => text.replaceAll('_', ' ');
  const of = (claim, facet) => facet === 'settings'
    ? claim.evidence.flatMap(one => one.settings || []) : claim[facet] || [];

  // ---- what is shown
  for (const facet of facets) {
    const select = document.getElementById(facet);
    const values = new Set(data.edges.flatMap(edge => edge.claims.flatMap(claim => of(claim, facet))));
    for (const value of [...values].sort()) {
      select.append(new Option(words(value), value));
    }
  }

  function show() {
    const wanted = facets.map(facet => [facet, document.getElementById(facet).value]).filter(([, value]) => value);
    const query = document.getElementById('search').value.trim().toLowerCase();
    const on = data.edges.map(edge => edge.claims.some(claim =>
      wanted.every(([facet, value]) => of(claim, facet).includes(value))));
    const touched = new Set(data.edges.flatMap((edge, i) => on[i] ? [edge.from, edge.to] : []));
    const found = new Set(data.nodes.flatMap((node, i) => query && touched.has(i)
      && (node.label + ' ' + node.id).toLowerCase().includes(query) ? [i] : []));
    edges.forEach((element, i) => {
      element.classList.toggle('off', !on[i]);
      element.classList.toggle('faint', Boolean(query) && !found.has(data.edges[i].from) && !found.has(data.edges[i].to));
    });
    const near = new Set(data.edges.flatMap((edge, i) => on[i] && (found.has(edge.from) || found.has(edge.to))
      ? [edge.from, edge.to] : []));
    nodes.forEach((element, i) => {
      element.classList.toggle('off', !touched.has(i));
      element.classList.toggle('found', found.has(i));
      element.classList.toggle('faint', Boolean(query) && !found.has(i) && !near.has(i));
    });
    document.getElementById('count').textContent =
      `${touched.size} of ${data.nodes.length} entries, ${on.filter(Boolean).length} of ${data.edges.length} claims`
      + (query ? `, ${found.size} found` : '');
    squeeze(touched);
    if (found.size) {
      nodes[[...found][0]].scrollIntoView({block: 'center', inline: 'center'});
    }
  }

  // ---- places: what the filters leave moves together, in the order in which it stood
  const boxes = nodes.map(node => node.querySelector('rect').getBBox());
  const paths = edges.map(edge => edge.getAttribute('d'));
  const whole = {width: svg.width.baseVal.value, height: svg.height.baseVal.value};
  let size = whole;

  /** Where places come to stand when no gap between the ranges stays longer than that. */
  function shortened(ranges, longest) {
    const gaps = [];
    let end = 0;
    for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
      if (from - end > longest) {
        gaps.push([end, from]);
      }
      end = Math.max(end, to);
    }
    gaps.push([end, Infinity]);
    const edge = longest / 3;
    // Within a gap, what is near to its ends stays where it is, for lines that pass a box.
    const within = (at, long) => at <= edge ? at
      : at >= long - edge ? longest - (long - at)
      : edge + (at - edge) * (longest - 2 * edge) / Math.min(long - 2 * edge, 1e9);
    const at = value => {
      let cut = 0;
      for (const [from, to] of gaps) {
        if (value <= from) {
          break;
        }
        if (value < to) {
          return from - cut + within(value - from, to - from);
        }
        cut += to - from - longest;
      }
      return value - cut;
    };
    return {at, end: at(end) + longest};
  }

  function squeeze(shown) {
    const all = shown.size === nodes.length || !shown.size;
    const kept = boxes.filter((_, i) => shown.has(i));
    const xs = all ? {at: x => x, end: whole.width} : shortened(kept.map(box => [box.x, box.x + box.width]), 70);
    const ys = all ? {at: y => y, end: whole.height} : shortened(kept.map(box => [box.y, box.y + box.height]), 26);
    nodes.forEach((node, i) => node.setAttribute('transform',
      `translate(${xs.at(boxes[i].x) - boxes[i].x} ${ys.at(boxes[i].y) - boxes[i].y})`));
    edges.forEach((edge, i) => {
      const path = paths[i].replace(/(-?[\d.]+) (-?[\d.]+)/g,
        (_, x, y) => `${xs.at(+x).toFixed(1)} ${ys.at(+y).toFixed(1)}`);
      edge.setAttribute('d', path);
      hits[i].setAttribute('d', path);
    });
    const was = size;
    size = {width: xs.end, height: ys.end};
    svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    if (size.width !== was.width || size.height !== was.height) {
      start();
    }
  }

  // ---- evidence
  function add(parent, tag, text, className) {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) {
      element.className = className;
    }
    parent.append(element);
    return element;
  }

  function link(evidence) {
    if (evidence.doi) {
      return 'https://doi.org/' + encodeURIComponent(evidence.doi).replaceAll('%2F', '/');
    }
    if (evidence.pmid) {
      return 'https://pubmed.ncbi.nlm.nih.gov/' + encodeURIComponent(evidence.pmid) + '/';
    }
    if (evidence.pmcid) {
      return 'https://www.ncbi.nlm.nih.gov/pmc/articles/' + encodeURIComponent(evidence.pmcid) + '/';
    }
    return /^https?:/.test(evidence.url || '') ? evidence.url : '';
  }

  function sentence(edge) {
    return `${data.nodes[edge.from].label} ${words(edge.relation)} ${data.nodes[edge.to].label}`
      + (edge.inLabel ? ` in ${edge.inLabel}` : '') + (edge.objectInLabel ? `, there in ${edge.objectInLabel}` : '')
      + (edge.contextDependent ? ' (depends on the context)' : '') + (edge.indirect ? ' (indirectly)' : '');
  }

  function claims(edge) {
    for (const claim of edge.claims) {
      add(details, 'h3', claim.mechanism);
      if (claim.causes) {
        add(details, 'p', 'under: ' + claim.causes.join(', '));
      }
      if (!claim.evidence.length) {
        add(details, 'p', 'no evidence is given');
      }
      const list = add(details, 'ul', '');
      for (const evidence of claim.evidence) {
        const item = add(list, 'li', '', evidence.status === 'retracted' ? 'retracted' : evidence.stance);
        add(item, 'strong', words(evidence.stance) + ': ');
        const address = link(evidence);
        const cite = add(item, address ? 'a' : 'span', evidence.cite);
        if (address) {
          cite.href = address;
          cite.rel = 'noopener noreferrer';
          cite.target = '_blank';
        }
        const more = [evidence.status === 'current' ? '' : evidence.status, ...(evidence.settings || []), ...(evidence.basis || [])]
          .filter(Boolean).map(words).join(', ');
        if (more) {
          add(item, 'span', ' (' + more + ')');
        }
        for (const text of [evidence.title === evidence.cite ? '' : evidence.title, evidence.says]) {
          if (text) {
            add(item, 'p', text);
          }
        }
      }
    }
  }

  function open(element, title) {
    for (const chosen of svg.querySelectorAll('.chosen')) {
      chosen.classList.remove('chosen');
    }
    element.classList.add('chosen');
    details.replaceChildren();
    details.hidden = false;
    const close = add(details, 'button', '×', 'close');
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', () => { details.hidden = true; element.focus(); });
    add(details, 'h2', title);
    details.scrollTop = 0;
  }

  function openEdge(i) {
    open(edges[i], sentence(data.edges[i]));
    claims(data.edges[i]);
  }

  function openNode(i) {
    const node = data.nodes[i];
    open(nodes[i], node.label);
    add(details, 'p', `${words(node.kind)} · ${node.id}`);
    const list = add(details, 'ul', '');
    data.edges.forEach((edge, number) => {
      if ((edge.from === i || edge.to === i) && !edges[number].classList.contains('off')) {
        const button = add(add(list, 'li', ''), 'button', sentence(edge));
        button.addEventListener('click', () => openEdge(number));
      }
    });
  }

  function clickable(element, name, action) {
    element.setAttribute('tabindex', '0');
    element.setAttribute('role', 'button');
    element.setAttribute('aria-label', name);
    element.addEventListener('click', action);
    element.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        action();
      }
    });
  }
  nodes.forEach((element, i) => clickable(element, data.nodes[i].label, () => openNode(i)));
  edges.forEach((element, i) => clickable(element, sentence(data.edges[i]), () => openEdge(i)));
  hits.forEach((hit, i) => hit.addEventListener('click', () => openEdge(i)));

  // ---- size
  let scale = 1;
  function zoom(to) {
    const x = (map.scrollLeft + map.clientWidth / 2) / scale;
    const y = (map.scrollTop + map.clientHeight / 2) / scale;
    scale = Math.min(3, Math.max(.1, to));
    svg.setAttribute('width', size.width * scale);
    svg.setAttribute('height', size.height * scale);
    map.scrollTo(x * scale - map.clientWidth / 2, y * scale - map.clientHeight / 2);
  }
  const fitting = () => Math.min(1, map.clientWidth / size.width, map.clientHeight / size.height);
  function start() {
    zoom(Math.max(.7, fitting()));
    map.scrollTo(0, (size.height * scale - map.clientHeight) / 2);
  }
  document.getElementById('in').addEventListener('click', () => zoom(scale * 1.3));
  document.getElementById('out').addEventListener('click', () => zoom(scale / 1.3));
  document.getElementById('fit').addEventListener('click', () => zoom(fitting()));
  map.addEventListener('wheel', event => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(scale * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
    }
  }, {passive: false});
  map.addEventListener('pointermove', event => {
    const dragged = event.pointerType === 'mouse' && event.buttons === 1;
    map.classList.toggle('dragged', dragged);
    if (dragged) {
      map.scrollBy(-event.movementX, -event.movementY);
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      details.hidden = true;
    } else if (map.contains(document.activeElement) && (event.key === '+' || event.key === '-')) {
      zoom(event.key === '+' ? scale * 1.3 : scale / 1.3);
    }
  });

  // ---- legend
  const legend = document.getElementById('legend');
  const kinds = new Map(data.nodes.map((node, i) => [node.group, nodes[i].querySelector('rect').getAttribute('fill')]));
  for (const [kind, colour] of [...kinds].reverse()) {
    const key = document.createElement('span');
    key.className = 'key';
    key.textContent = words(kind);
    key.style.background = colour;
    legend.prepend(key);
  }

  const form = document.getElementById('filters');
  form.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  document.getElementById('facets').open = innerWidth > 700;
  show();
  start();
})();
