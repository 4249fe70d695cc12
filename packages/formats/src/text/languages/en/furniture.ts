import type { FurnitureRule } from '../../furniture/furniture-rule.js';

/** What pages in English print around their articles. The form of the lines: see `FurnitureRule`. */
export const furniture: readonly FurnitureRule[] = [
  {
    reason: 'reply heading',
    opens: 'form',
    discussion: 'open',
    lines: ['leave a reply', 'leave a reply to *', 'leave a reply cancel reply', 'leave a comment cancel reply', 'leave your reply', 'post a reply', 'submit a comment', 'write a reply', 'add a reply', 'speak your mind', 'comment on this story', 'comment on this article', 'leave a comment on this article', 'submit your comment', 'reply to this post', 'cancel reply'],
  },
  {
    reason: 'call to respond',
    discussion: 'open',
    lines: ['write a response', 'write the first response', 'write a comment', 'write the first comment', 'leave a response', 'leave a comment', 'leave your comment', 'leave a comment below', 'post a comment', 'post your comment', 'add a comment', 'add your comment', 'add comment', 'join the conversation', 'join the discussion', 'start the conversation', 'start the discussion', 'have your say', 'be the first to comment', 'be the first to respond', 'be the first to reply', 'be the first to leave a comment', 'share your thoughts', 'tell us what you think', 'let us know in the comments', 'log in to leave a comment', 'log in to comment', 'sign in to comment', 'you must be logged in to post a comment', 'you must be logged in to comment', 'please log in to comment', 'respond to this story', 'view all responses'],
  },
  { reason: 'call to respond', weak: true, discussion: 'open', lines: ['what do you think', 'reply', 'respond', 'log in to reply'] },
  {
    reason: 'discussion closed',
    discussion: 'closed',
    lines: ['comments are closed', 'comments are now closed', 'comments are off for this post', 'comments are turned off', 'comments are disabled', 'commenting is closed', 'commenting is now closed', 'commenting on this article is closed', 'comments for this article are closed', 'comments on this article are closed', 'this article is closed for comments', 'the comments section is closed', 'the conversation is closed', 'both comments and pings are currently closed'],
  },
  {
    reason: 'required-fields notice',
    sentences: true,
    opens: 'form',
    discussion: 'open',
    lines: ['your email address will not be published*', 'your e-mail address will not be published*', 'your email will not be published*', 'your email address will not be shared*', 'your email is never published*', 'your email is never shared*', 'required fields are marked*', 'fields marked with an asterisk*', 'all fields are required', 'all fields marked with*', 'we will not publish your email*'],
  },
  {
    reason: 'comment form',
    sentences: true,
    opens: 'form',
    lines: ['post comment', 'submit comment', 'send comment', 'save my name, email*', 'save my name, e-mail*', 'notify me of follow-up comments*', 'notify me of followup comments*', 'notify me of new comments*', 'notify me of new posts*', 'notify me by email*', 'notify me when new comments*', 'this site uses akismet*', 'learn how your comment data is processed*', 'you may use these html tags*', 'enter your comment here', 'type your comment here', 'your comment is awaiting moderation*', 'by posting a comment you agree*', 'please enter your name here', 'please enter your comment'],
  },
  { reason: 'comment form', weak: true, lines: ['comment', 'name', 'name (required)', 'name (required', 'your name', 'email', 'e-mail', 'email (required', 'email address', 'your email', 'mail', 'website', 'web site', 'url', 'message', 'your comment', 'your message', 'submit', 'send', 'captcha', 'type here', 'required', 'optional', 'subject'] },
  {
    reason: 'comment count',
    opens: 'comments',
    lines: ['# comments', '# comment', '# responses', '# response', '# replies', '# reply', '# thoughts', 'one comment', 'one response', 'no comments', 'no comments yet', 'no responses', 'no responses yet', 'comments (#', 'comment (#', 'responses (#', 'comments #', 'comments: #', '# thoughts on *', '# thought on *', 'one thought on *', 'one response to *', '# responses to *', '# response to *', '# comments on *', '# comment on *', '# replies to *', 'view # comments', 'view all # comments', 'see # comments', 'show # comments', 'view comments', 'show comments', 'show all comments', 'hide comments', 'read comments', 'load more comments', 'show more comments', 'older comments', 'newer comments', 'view # more replies', 'show replies', 'top comments', 'readers\' comments', 'reader comments'],
  },
  { reason: 'comment count', weak: true, opens: 'comments', lines: ['comments', 'responses', 'replies', 'discussion', 'conversation', 'newest', 'oldest', 'most liked', 'best', 'sort by', 'all comments'] },
  {
    reason: 'share links',
    lines: ['share this', 'share this article', 'share this story', 'share this post', 'share this page', 'share this news', 'share the story', 'share article', 'share on facebook', 'share on twitter', 'share on x', 'share on linkedin', 'share on whatsapp', 'share on pinterest', 'share on reddit', 'share on telegram', 'share on bluesky', 'share on mastodon', 'share via email', 'share by email', 'share with friends', 'share to facebook', 'share to twitter', 'opens in new window', 'click to share on *', 'click to email *', 'tweet this', 'pin it', 'like this', 'like loading', 'spread the word', 'share with your friends', 'copy link', 'copy url', 'link copied', 'sharing is caring', 'facebook twitter', 'facebook twitter email'],
  },
  { reason: 'share links', weak: true, lines: ['share', 'shares', '# shares', '# share', 'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'pinterest', 'reddit', 'telegram', 'tumblr', 'pocket', 'mastodon', 'bluesky', 'threads', 'instagram', 'youtube', 'tiktok', 'flipboard', 'messenger', 'like', 'likes', '# likes', 'tweet', 'more', 'link', '# views', '# claps'] },
  {
    reason: 'related links',
    lines: ['read more:*', 'read more about *', 'read also:*', 'also read:*', 'see also:*', 'read next:*', 'related:*', 'related story:*', 'related article:*', 'more on this:*', 'recommended:*', 'recommended reading:*', 'you may also like:*', 'you might also like:*', 'more from *', 'more on this story', 'more on this topic', 'read more', 'read more stories', 'read the full story', 'read full article', 'continue reading', 'show more', 'load more', 'view all', 'see all', 'see more', 'previous:*', 'previous article*', 'previous post*', 'next article*', 'next post*', 'read the next article*'],
  },
  {
    reason: 'related links',
    opens: 'links',
    lines: ['related', 'related articles', 'related article', 'related posts', 'related stories', 'related story', 'related news', 'related content', 'related topics', 'related links', 'related coverage', 'related reading', 'you may also like', 'you might also like', 'you may also be interested in', 'you might also be interested in', 'you may like', 'you might like', 'recommended', 'recommended for you', 'recommended stories', 'recommended articles', 'recommended reading', 'more stories', 'more news', 'more articles', 'more like this', 'more to read', 'most read', 'most popular', 'most viewed', 'most commented', 'trending', 'trending now', 'trending stories', 'popular posts', 'popular now', 'recent posts', 'recent comments', 'recent articles', 'recent stories', 'latest news', 'latest posts', 'latest stories', 'latest articles', 'the latest', 'top stories', 'top news', 'editors\' picks', 'editor\'s picks', 'editor\'s choice', 'up next', 'read next', 'what to read next', 'in case you missed it', 'don\'t miss', 'from around the web', 'around the web', 'sponsored stories', 'promoted stories', 'see also', 'also in the news', 'also read', 'read also'],
  },
  {
    reason: 'newsletter call',
    sentences: true,
    lines: ['sign up for our newsletter*', 'sign up to our newsletter*', 'sign up for our daily *', 'sign up for our weekly *', 'sign up for our free *', 'sign up for the newsletter*', 'sign up for newsletters*', 'sign up for free newsletters*', 'subscribe to our newsletter*', 'subscribe to our mailing list*', 'subscribe to our channel*', 'subscribe to the newsletter*', 'subscribe to newsletter', 'subscribe via email', 'subscribe by email', 'join our newsletter*', 'join our mailing list*', 'get our newsletter*', 'get our daily newsletter*', 'get our stories delivered*', 'get the latest news delivered*', 'get the day\'s top stories*', 'get breaking news alerts*', 'enter your email*', 'thank you for subscribing*', 'thanks for subscribing*', 'success! you\'re on the list*', 'follow us on *', 'follow us', 'like us on facebook*', 'download our app*', 'get the app', 'support our journalism*', 'support independent journalism*', 'become a subscriber*', 'become a member', 'become a member today*', 'already a subscriber*', 'subscribe now', 'subscribe today', 'start your free trial*', 'create a free account*', 'to continue reading, *', 'this article is for subscribers*', 'email newsletter signup'],
  },
  { reason: 'newsletter call', weak: true, lines: ['subscribe', 'sign up', 'newsletter', 'newsletters', 'join us', 'donate', 'follow', 'your email address', 'join our newsletter'] },
  {
    reason: 'cookie notice',
    sentences: true,
    lines: ['we use cookies*', 'this site uses cookies*', 'this website uses cookies*', 'our website uses cookies*', 'our site uses cookies*', 'by continuing to use this *', 'by continuing to browse *', 'by using this site*', 'accept all cookies', 'accept cookies', 'accept all', 'reject all', 'cookie settings', 'cookie policy', 'cookie preferences', 'manage cookies', 'manage preferences', 'manage consent', 'your privacy choices', 'do not sell my personal information', 'privacy & cookies:*', 'to find out more, including how to control cookies*'],
  },
  { reason: 'cookie notice', weak: true, lines: ['accept', 'decline', 'reject', 'got it', 'ok', 'i agree', 'close and accept', 'close'] },
  {
    reason: 'navigation',
    lines: ['skip to content', 'skip to main content', 'skip to main', 'skip to navigation', 'skip to search', 'skip to footer', 'skip to article', 'jump to content', 'toggle navigation', 'toggle menu', 'main menu', 'main navigation', 'primary menu', 'open menu', 'close menu', 'open search', 'close search', 'search for', 'search this site', 'search this website', 'post navigation', 'posts navigation', 'back to top', 'return to top', 'scroll to top', 'go to top', 'back to home', 'back to homepage', 'go back', 'view all posts by *', 'view all posts', 'view archive', 'log in / register', 'sign in / join', 'site index', 'site map', 'breaking news', 'powered by *', 'proudly powered by *', 'theme by *', 'theme: *', 'designed by *', 'website by *', 'built with *', 'hosted by *', 'advertise with us', 'contact the newsroom', 'report an error', 'report a correction', 'report this ad', 'privacy policy', 'terms of use', 'terms of service', 'terms and conditions', 'terms & conditions', 'privacy notice', 'accessibility statement'],
  },
  { reason: 'navigation', weak: true, lines: ['home', 'homepage', 'menu', 'search', 'news', 'world', 'sport', 'sports', 'business', 'politics', 'opinion', 'culture', 'arts', 'life', 'lifestyle', 'style', 'travel', 'food', 'tech', 'technology', 'science', 'health', 'entertainment', 'local', 'national', 'international', 'weather', 'video', 'videos', 'photos', 'podcasts', 'magazine', 'about', 'about us', 'contact', 'contact us', 'terms', 'privacy', 'sitemap', 'log in', 'login', 'log out', 'logout', 'sign in', 'register', 'my account', 'account', 'advertise', 'careers', 'jobs', 'help', 'faq', 'rss', 'archives', 'archive', 'categories', 'category', 'meta', 'tags', 'blog', 'shop', 'events', 'live', 'latest', 'more', 'back', 'next', 'previous', 'accessibility', 'staff', 'masthead', 'site', 'uncategorized', 'europe', 'africa', 'asia', 'americas', 'middle east'] },
  {
    reason: 'tags',
    lines: ['tags:*', 'tag:*', 'tagged:*', 'tagged with:*', 'tagged as:*', 'tagged under *', 'filed under:*', 'filed under *', 'filed in:*', 'posted in *', 'posted under *', 'categories:*', 'category:*', 'topics:*', 'keywords:*', 'in this article:*', 'explore more on these topics', 'more about'],
  },
  {
    reason: 'print or e-mail links',
    lines: ['print this', 'print this article', 'print this page', 'print this story', 'print article', 'print page', 'print friendly', 'printer-friendly version', 'email this', 'e-mail this', 'email this article', 'email this story', 'e-mail this article', 'email this page', 'email article', 'email a friend', 'email to a friend', 'send to a friend', 'send by email', 'download pdf', 'download as pdf', 'save as pdf', 'save article', 'save this article', 'save this story', 'save for later', 'bookmark this', 'bookmark this article', 'add to favorites', 'add to reading list', 'listen to this article', 'listen to article', 'listen to this story', 'listen to the article', 'text size', 'font size', 'gift this article', 'give this article', 'reprints', 'reprints & permissions', 'request reprint permission', 'add us on google', 'follow on google news'],
  },
  { reason: 'print or e-mail links', weak: true, lines: ['print', 'save', 'bookmark', 'listen', 'pdf', 'print email', 'saved', 'gift'] },
  {
    reason: 'reading time',
    lines: ['# min read', '# mins read', '# minute read', '# minutes read', '#-minute read', '# min', 'reading time: #*', 'read time: #*', 'estimated reading time*', 'time to read: #*', '# minutes to read'],
  },
  {
    reason: 'advertisement label',
    lines: ['advertisement', 'advertisements', 'advertisment', 'advertising', 'sponsored', 'sponsored content', 'sponsored links', 'promoted content', 'story continues below advertisement', 'story continues below', 'story continues after advertisement', 'article continues below advertisement', 'article continues after advertisement', 'article continues below', 'advertisement - continue reading below', 'advertisement - scroll to continue', 'continue reading below', 'scroll to continue', 'skip advertisement', 'skip ad', 'after advertisement', 'affiliate disclosure', 'this ad will end in #'],
  },
  { reason: 'advertisement label', weak: true, lines: ['ad', 'ads', 'promoted'] },
  {
    reason: 'rights line',
    sentences: true,
    lines: ['all rights reserved', 'this material may not be *', 'this material is protected by copyright*', 'no part of this *', 'may not be reproduced*', 'reproduction in whole or in part*', 'unauthorized reproduction*', 'unauthorised reproduction*', 'use of this site constitutes*', 'use of this website constitutes*'],
  },
];
