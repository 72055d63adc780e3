// The automaton plays a move; then the cabinet opens and shows who makes it play.
export const seconds = 10;
export const viewBox = '-200 0 1600 900';
export const posterAt = 2.9;

// Tick and tock while the clockwork runs, a knock when the piece is set down, three soft notes when the player appears.
export const sound = [
  '0.10*(between(t,0.8,4.8)+between(t,7,9.7))*sin(2*PI*(1500+500*gte(mod(t,0.5),0.25))*t)*exp(-110*mod(t,0.25))',
  '0.35*gte(t,3.6)*sin(2*PI*170*t)*exp(-28*max(t-3.6,0))',
  '0.09*gte(t,6.2)*sin(2*PI*261.6*t)*exp(-2*max(t-6.2,0))*min(1,30*max(t-6.2,0))',
  '0.09*gte(t,6.5)*sin(2*PI*329.6*t)*exp(-2*max(t-6.5,0))*min(1,30*max(t-6.5,0))',
  '0.09*gte(t,6.8)*sin(2*PI*392*t)*exp(-2*max(t-6.8,0))*min(1,30*max(t-6.8,0))',
].join('+');

/** Runs in the page: sets the drawing to the instant `t`, in seconds. */
export function draw(t) {
  const set = (id, name, value) => document.getElementById(id).setAttribute(name, value);
  const ease = (from, to) => {
    const x = Math.min(1, Math.max(0, (t - from) / (to - from)));
    return x * x * (3 - 2 * x);
  };
  const between = (a, b, part) => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });

  // The hand: from its rest to the rook, with the rook to another square, back to rest.
  const rest = { x: 716, y: 436 };
  const [from, to] = [
    { x: 541, y: 460 },
    { x: 660, y: 460 },
  ];
  const above = ({ x, y }) => ({ x: x + 14, y: y - 36 });
  const hop = (start, end) => Math.sin(Math.PI * ease(start, end));
  let hand = between(rest, above(from), ease(0.8, 1.9));
  if (t >= 2.1) hand = between(above(from), above(to), ease(2.1, 3.6));
  if (t >= 3.9) hand = between(above(to), rest, ease(3.9, 4.8));
  hand.y -= 26 * hop(0.8, 1.9) + 46 * hop(2.1, 3.6) + 20 * hop(3.9, 4.8);

  // The player pulls the lever, and the hand obeys.
  const pull = ease(7, 7.4) * (1 - ease(9.2, 9.6));
  const swing = { x: Math.sin((t - 7) * 3) * 26 * pull, y: -Math.abs(Math.sin((t - 7) * 3)) * 30 * pull };
  hand.x -= swing.x * 1.6 + 40 * pull;
  hand.y += swing.y;
  const knob = { x: 742 - swing.x, y: 604 - swing.y * 0.5 };
  set('knob', 'cx', knob.x);
  set('knob', 'cy', knob.y);
  set('rod', 'd', `M${knob.x} ${knob.y}L742 556`);
  const elbow = { x: 712 - swing.x * 0.5, y: 640 - swing.y * 0.3 };
  set('player-arm', 'd', `M650 652L${elbow.x} ${elbow.y}L${knob.x} ${knob.y - 4}`);

  // The sleeve: two bones of known length between shoulder and wrist, the elbow outwards.
  const shoulder = { x: 712, y: 300 };
  const wrist = { x: hand.x + 32, y: hand.y - 12 };
  const reach = Math.hypot(wrist.x - shoulder.x, wrist.y - shoulder.y);
  const bend = Math.sqrt(Math.max(0, 110 ** 2 - (reach / 2) ** 2));
  const middle = between(shoulder, wrist, 0.5);
  const joint = {
    x: middle.x + ((wrist.y - shoulder.y) / reach) * bend,
    y: middle.y - ((wrist.x - shoulder.x) / reach) * bend,
  };
  const [cuff, hem] = [between(wrist, joint, 0.22), between(wrist, joint, 0.3)];
  set('sleeve', 'd', `M712 300L${joint.x} ${joint.y}L${hem.x} ${hem.y}`);
  set('cuff', 'd', `M${cuff.x} ${cuff.y}L${wrist.x} ${wrist.y}`);
  set('hand', 'transform', `translate(${hand.x} ${hand.y})`);

  // The rook stands on its square unless it is held.
  const held = t >= 1.95 && t < 3.6;
  const rook = held ? { x: hand.x - 14, y: hand.y + 36 } : t < 1.95 ? from : to;
  set('held', 'transform', `translate(${rook.x - hand.x} ${rook.y - hand.y}) scale(.98)`);

  const leaf = (id, hinge, width, start, end, widest) => {
    const angle = (ease(start, end) * widest * Math.PI) / 180;
    const [x, rise] = [hinge + width * Math.cos(angle), 17 * Math.sin(angle)];
    set(id, 'd', `M${hinge} 556L${x} ${556 - rise}V${750 + rise}L${hinge} 750z`);
  };
  leaf('door-gears', 212, 216, 5, 6, 99.6);
  leaf('door-left', 452, 268, 5.5, 6.8, 96.9);
  leaf('door-right', 988, -268, 5.5, 6.8, 96.9);

  const turned = Math.min(Math.max(t - 0.8, 0), 4) + Math.min(Math.max(t - 7, 0), 2.7);
  document.querySelectorAll('.gear').forEach((gear, index) => {
    const degrees = ((index % 2 ? -1 : 1) * turned * 480) / Number(gear.dataset.teeth);
    gear.firstElementChild.setAttribute('transform', `rotate(${degrees})`);
  });
  const glance = Math.max(-1, Math.min(1, (hand.x - 680) / 60)) * 4;
  set('eyes', 'transform', `translate(${glance} 1.5)`);
  set(
    'flame',
    'transform',
    `translate(854 672) scale(1 ${1 + 0.09 * Math.sin(t * 11)}) translate(-854 -672)`,
  );
}
