/** What the last run of its tests found of one story. */
export interface StoryHealth {
  /** When it ran, `2026-03-04 10:00 UTC`: what is written as ISO 8601 would reach the panel as an object. */
  readonly at: string;
  /** The sources that it ran on, by `sourcesNow`. */
  readonly sources: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** The first line of what failed. */
  readonly fault?: string;
  /** Faults that axe saw, by page: `dark/rtl`, `light/ltr/tramline`. */
  readonly pages: Readonly<Record<string, number>>;
  /** Whether it has steps that are played. */
  readonly plays: boolean;
  /** Of the HTML that the story draws, without the workshop around it. */
  readonly bytes?: number;
}

/** What the last comparison found of a story's pictures, by look. */
export interface Pictures {
  readonly at: string;
  readonly sources: string;
  readonly looks: Readonly<Record<string, 'passed' | 'failed'>>;
}

/** All that the test runs wrote down; every story keeps the result of the last run that it was in. */
export interface Health {
  readonly stories: Readonly<Record<string, StoryHealth>>;
  readonly pictures: Readonly<Record<string, Pictures>>;
}

/** What the workshop shows: the results, and the sources as they are now. Without results no run was made here. */
export interface HealthNow {
  readonly health: Health | undefined;
  readonly sources: string;
}
