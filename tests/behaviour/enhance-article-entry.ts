import { enhanceArticle } from '@standfirst/ui/enhance/article';

enhanceArticle({
  providers: [
    {
      hosts: ['films.example'],
      frame: ({ pathname }) => `https://player.films.example${pathname.replace('/watch/', '/embed/')}`,
    },
    // A provider of our own origin, whose frames the script must refuse.
    { hosts: ['own.example'], frame: () => `${location.origin}/frame` },
  ],
});
