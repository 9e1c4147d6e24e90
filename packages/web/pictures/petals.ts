// The petals of the flower, pointing up from a heart at 0,0: a drop for the own circle, a cut sheet for an organisation.

const base = 116;
const tip = 300;
const half = 61;
const out = (part: number): number => -Math.round(base + (tip - base) * part);

export const ownPetal = `M0 ${out(0)}C${-half / 2} ${out(0.1)} ${-half} ${out(0.3)} ${-half} ${out(0.62)}C${-half} ${out(0.88)} -34 ${out(1)} 0 ${out(1)}C34 ${out(1)} ${half} ${out(0.88)} ${half} ${out(0.62)}C${half} ${out(0.3)} ${half / 2} ${out(0.1)} 0 ${out(0)}Z`;

export const organisationPetal = `M0 ${out(0)}L${2 - half} ${out(0.5)}V${out(0.87)}L${26 - half} ${out(1)}H${half - 26}L${half - 2} ${out(0.87)}V${out(0.5)}Z`;
