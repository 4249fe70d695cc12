const QUOTATION = 'We never saw it coming';

const must = (condition, message) => {
  if (!condition) throw new Error(message);
};
const within = (promise, message) =>
  promise.catch((cause) => {
    throw new Error(message, { cause });
  });

/**
 * Reads the article of a consumer and posts under it, as a reader does. `drawn` is called once the headline stands.
 * @param {import('playwright').Page} page
 */
export async function drivePage(page, url, way, check, drawn) {
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

  await check(`${way}: the article is drawn`, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1, name: 'The ferry is back' }).waitFor({ timeout: 10_000 });
    drawn();
    // The style sheet hides the form's trap; without it, people would see and fill it.
    const position = await page
      .locator('.sf-comment-form-trap')
      .evaluate((trap) => window.getComputedStyle(trap).position);
    must(position === 'absolute', 'The style sheet is not in force: the trap of the form can be seen.');
  });
  await check(`${way}: the quotation is attributed`, () => attributed(page));
  await check(`${way}: a comment is posted`, () => post(page, url, way));
  await check(`${way}: no error in the browser`, () => must(errors.length === 0, errors.join('\n')));
}

/** The words carry the quotation's id, the reporter's words of it name the speaker, and the list of voices leads to it. */
async function attributed(page) {
  const quoted = page.locator('.sf-article [data-quote]', { hasText: QUOTATION });
  must((await quoted.count()) > 0, `No words of the article that are marked as a quotation hold "${QUOTATION}".`);
  const id = await quoted.first().getAttribute('data-quote');
  const source = await page.locator(`[data-attribution="source"][data-quotes~="${id}"]`).first().textContent();
  must(source?.includes('Ada Lund'), `The source of the quotation reads "${source}", "Ada Lund" was expected.`);
  const voice = page.locator('.sf-voices li', { has: page.getByRole('heading', { name: 'Ada Lund' }) });
  must(
    (await voice.locator(`a[href="#${id}"]`).count()) === 1,
    'The list of voices has no link to the words of Ada Lund.',
  );
}

async function post(page, url, way) {
  const words = `I was there (${way}), and it was cold.`;
  const form = page.locator('form.sf-comment-form');
  const scripted = way.endsWith('on');
  // The client form sets it once React has taken the form over.
  if (scripted) await page.waitForFunction(() => document.querySelector('form.sf-comment-form')?.noValidate);
  await form.locator('[name=name]').fill(`Reader ${scripted ? 'one' : 'two'}`);
  await form.locator('[name=email]').fill('reader@example.com');
  await form.locator('[name=body]').fill(words);
  await form.locator('.sf-comment-form-submit').click();
  await within(
    scripted
      ? form.locator('.sf-comment-form-status', { hasText: 'published' }).waitFor({ timeout: 10_000 })
      : page.waitForURL(/#comment-/, { timeout: 10_000 }),
    scripted ? 'The form does not say that the comment is published.' : 'The form does not lead to the comment.',
  );
  await page.goto(url);
  const comment = page.locator('.sf-comment', { hasText: words });
  await within(comment.waitFor({ timeout: 10_000 }), 'The comment does not stand on the page.');
  must(!(await page.content()).includes('reader@example.com'), 'The e-mail address of the writer stands in the page.');
}
