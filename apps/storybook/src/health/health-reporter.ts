import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Pictures, StoryHealth } from './health.js';
import { sourcesNow, writeHealth } from './health-file.js';

/** What tests of stories and of pictures say beside passed and failed. */
interface Meta {
  readonly storyId?: string;
  readonly look?: string;
  readonly reports?: readonly { readonly type: string; readonly result: unknown }[];
}

/** Writes down what a run found of every story, for the health panel; nothing of it is set by hand. */
export class HealthReporter implements Reporter {
  private sources = '';

  onTestRunStart(): void {
    this.sources = sourcesNow();
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const ran = { at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`, sources: this.sources };
    const stories: Record<string, StoryHealth> = {};
    const pictures: Record<string, Pictures> = {};
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      const { storyId, look, reports = [] } = test.meta() as Meta; // set by Storybook and by the tests of pictures
      if (storyId === undefined) continue;
      if (look !== undefined) {
        const looks = { ...pictures[storyId]?.looks, [look]: test.ok() ? 'passed' : 'failed' } as const;
        pictures[storyId] = { ...ran, looks };
      } else stories[storyId] = { ...ran, ...outcomeOf(test), ...seen(reports) };
    }
    if (Object.keys(stories).length + Object.keys(pictures).length > 0) writeHealth({ stories, pictures });
  }
}

function outcomeOf(test: TestCase): Pick<StoryHealth, 'state' | 'fault'> {
  const { state, errors = [] } = test.result();
  if (state === 'pending') return { state: 'skipped' };
  const [error] = errors;
  return { state, ...(error && { fault: error.message.split('\n').slice(0, 2).join(' ') }) };
}

/** What `checkOtherPages` reported, and the faults that the add-on saw on the page where the story was drawn. */
function seen(reports: NonNullable<Meta['reports']>): Pick<StoryHealth, 'pages' | 'plays' | 'bytes'> {
  const reportOf = (type: string) => reports.find((report) => report.type === type)?.result;
  const found = reportOf('pages') as (Pick<StoryHealth, 'pages' | 'plays' | 'bytes'> & { drawn?: string }) | undefined;
  const axe = reportOf('a11y') as { violations?: unknown[] } | undefined;
  const { drawn, pages = {}, plays = false, ...more } = found ?? {};
  return { ...more, plays, pages: { ...(drawn && axe && { [drawn]: axe.violations?.length ?? 0 }), ...pages } };
}
