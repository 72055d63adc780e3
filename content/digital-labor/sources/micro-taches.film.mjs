// Four pictures, the same question each time, and three cents a click. No sound.
export const seconds = 9;
export const viewBox = '0 0 1280 720';
export const posterAt = 1.2;

/** Runs in the page: sets the drawing to the instant `t`, in seconds. */
export function draw(t) {
  const ease = (from, to) => {
    const x = Math.min(1, Math.max(0, (t - from) / (to - from)));
    return x * x * (3 - 2 * x);
  };
  const set = (id, name, value) => document.getElementById(id).setAttribute(name, value);
  const buttons = { yes: { x: 330, y: 598 }, no: { x: 570, y: 598 } };
  const answers = ['yes', 'no', 'no', 'yes'];
  const clickAt = (task) => 1.5 + task * 2;

  const done = answers.filter((_, task) => t >= clickAt(task)).length;
  document.getElementById('gain').textContent = `0,${String(done * 3).padStart(2, '0')}\u00a0€`;
  Array.from(document.getElementById('coins').children).forEach((coin, index) => {
    coin.setAttribute('visibility', index < done ? 'visible' : 'hidden');
  });

  let [slide, x, y] = [0, 690, 470];
  answers.forEach((answer, task) => {
    const click = clickAt(task);
    const way = ease(click - 0.8, click - 0.15);
    x += (buttons[answer].x - x) * way;
    y += (buttons[answer].y - y) * way;
    if (task < answers.length - 1) slide += ease(click + 0.25, click + 0.75);
    else {
      x += (760 - x) * ease(click + 0.5, click + 1.2);
      y += (500 - y) * ease(click + 0.5, click + 1.2);
    }
  });
  set('strip', 'transform', `translate(${-460 * slide} 0)`);
  set('cursor', 'transform', `translate(${x} ${y})`);
  for (const id of ['yes', 'no']) {
    const pressed = answers.some((answer, task) => answer === id && Math.abs(t - clickAt(task)) < 0.15);
    set(id, 'transform', pressed ? 'translate(0 5)' : '');
    set(id, 'opacity', pressed ? '.75' : '1');
  }
}
