import type { HealthNow } from './health.js';

/** A line of the panel: what was looked at, what came out, and whether that is well; `undefined` where nobody knows. */
export interface Finding {
  readonly of: string;
  readonly found: string;
  readonly well: boolean | undefined;
}

/** What is known of a component by its stories. The first line says how far the others can be trusted. */
export function componentHealth({ health, sources }: HealthNow, storyIds: readonly string[]): Finding[] {
  const ran = storyIds.flatMap((id) => health?.stories[id] ?? []);
  if (ran.length === 0)
    return [{ of: 'Last run', found: 'No run of these stories is known here. Run `npm test`.', well: undefined }];
  const last =
    ran
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  const old = ran.filter((story) => story.sources !== sources).length;
  const pages = [...new Set(ran.flatMap((story) => Object.keys(story.pages)))].sort();
  const failed = ran.filter(({ state }) => state === 'failed');
  const played = ran.filter(({ plays }) => plays);
  const sizes = ran.flatMap(({ bytes }) => bytes ?? []);
  const pictures = storyIds.flatMap((id) => health?.pictures[id] ?? []);
  const looks = pictures.flatMap((picture) => Object.entries(picture.looks));
  const oldPictures = pictures.some((picture) => picture.sources !== sources);
  const unlike = looks.filter(([, state]) => state === 'failed').length;
  return [
    {
      of: 'Last run',
      found:
        old === 0 ? last : `${last}. The sources have changed since for ${old} of ${ran.length}: run the tests again.`,
      well: old === 0 ? true : undefined,
    },
    {
      of: 'Stories',
      found: `${ran.length - failed.length} of ${storyIds.length} passed${failed.map(({ fault }) => `; ${fault}`).join('')}`,
      well: failed.length > 0 ? false : ran.length === storyIds.length ? true : undefined,
    },
    ...pages.map((page): Finding => {
      const looked = ran.filter((story) => page in story.pages);
      const faults = looked.reduce((sum, story) => sum + (story.pages[page] ?? 0), 0);
      return { of: `axe, ${page}`, found: `${faults} faults in ${looked.length} stories`, well: faults === 0 };
    }),
    {
      of: 'Steps played',
      found: `in ${played.length} of ${ran.length} stories`,
      well: played.length > 0 ? failed.length === 0 : undefined,
    },
    {
      of: 'Pictures',
      found:
        looks.length === 0
          ? 'none'
          : `${looks.length} compared, ${unlike} unlike${oldPictures ? ', before the sources changed' : ''}`,
      well: unlike > 0 ? false : looks.length === 0 || oldPictures ? undefined : true,
    },
    {
      of: 'HTML',
      found: sizes.length === 0 ? 'not measured' : `${Math.min(...sizes)} to ${Math.max(...sizes)} bytes a story`,
      well: undefined,
    },
  ];
}
