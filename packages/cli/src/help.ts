import { articleArchives } from './articles/article-archive.js';
import { namesOf } from './comments/archive-for.js';
import { readable } from './formats/readable.js';
import { writable } from './formats/writable.js';
import type { Terminal } from './terminal.js';

/** What `--help` prints. */
export const help = ({
  formats,
  archives,
}: Pick<Terminal, 'formats' | 'archives'>): string => `standfirst reads news pages into typed articles.

  standfirst read <file|-> [options]     the article on standard output, notes on standard error; of many, one a line
    --from <format>     ${readable(formats).join(', ')}; found out when it is not given
    --to <format>       ${writable(formats).join(', ')}; json when it is not given
    --lang <tag>        the language of the page, such as en or pt-BR
    --no-quotes         do not look for quotations
    --strict            refuse what would be mended or is not understood
    --receipt <file>    write down what was left out, put together and guessed
    --quiet             no notes
    --jsonl <file|->    one { "id", "input" } a line instead of one page

  standfirst quotes <file|-> [options]   who says what
    --json              an array for programs instead of a table for people
    --verify <file|->   hold the words against their source: do they stand there?
    --from, --lang, --quiet as above
    --jsonl <file|->    one { "id", "text", "lang"? } a line; the text is taken as it stands

  standfirst check <file.json|->         every problem of an article, a comment or a thread, with its path
  standfirst schema [article|comment|thread]   the JSON Schema of the model; article when none is named

  standfirst articles <file|-> --into <folder>   the articles of another system, a file of JSON each; any length
    --from <archive>    ${articleArchives(archives).join(', ')}; found out when it is not given
    --status <state>    publish when it is not given; several with commas: publish,draft,private
    --type <sort>       post,page when it is not given; a site may have others: post,podcast
    --receipt <file>    what became of each article, a line of JSON each
    --lang, --no-quotes, --quiet as above

  standfirst comments import <file|-> --db <file|postgres-url>   comments of another system; twice changes nothing
    --from <archive>    ${namesOf(archives, 'read').join(', ')}; found out when it is not given
    --article <key>     by what an article here is found: slug (when it is not given), path or post
    --receipt <file>    write down what was left out and changed
    --quiet             no notes, no progress

  standfirst comments export --db <file|postgres-url>   every comment, on standard output
    --to <archive>      ${namesOf(archives, 'write').join(', ')}; ndjson when it is not given
    --article <id>      the comments of one article alone
    --private           e-mail addresses, typed texts and the history too: keep the file to yourself
    --quiet             no notes

  standfirst desk --db <file|postgres-url> [options]   the conversation of your site as a service, until it is stopped
    --origin <origin>   a site whose pages may show and send comments, such as https://news.example; as often as needed
    --port <n>          4050 when it is not given
    --url <origin>      how readers reach the service, such as https://comments.news.example
    --secret-file <f>   holds what seals e-mail addresses; STANDFIRST_SECRET or a file beside the database when it is not given
    --moderation <way>  post (published at once), pre (read first) or first-time; post when it is not given
    --proxies <n>       how many proxies of your own stand before it and write X-Forwarded-For
    --sign-in <name>    prints a link that lets one more editor in, and serves nothing

  standfirst --version
  standfirst --help

Exit codes: 0 done, 1 the input cannot be read or has problems, 2 the call is wrong.
`;
