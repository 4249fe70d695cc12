declare module 'virtual:story-health' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a declared module may import nothing by path
  const now: import('./health.js').HealthNow;
  export default now;
}
