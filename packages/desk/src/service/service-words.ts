/** Every word of the service's own pages, besides those of thread and form. */
export const serviceWords = {
  heading: 'Comments',
  skip: 'Skip to the comments',
  back: 'Back to the story',
  home: {
    title: 'Comment service',
    text: 'Readers find their conversations under the stories of the site. Editors find their work at the desk.',
    desk: 'To the desk',
  },
  notFound: ['There is no such page', 'It may have moved, or the address has a mistake in it.'],
  failed: ['This page could not be made', 'Something went wrong on our side. If you tell us of it, name the number'],
  away: ['The comments cannot be reached just now', 'Nothing was read or stored. Please come back in a while.'],
  wrongMethod: ['This address is asked in another way', 'It takes GET and HEAD, and nothing else.'],
  wrongHost: [
    'The wrong address',
    'This service knows itself under another name. Use the address that its operator gave you.',
  ],
} as const;
