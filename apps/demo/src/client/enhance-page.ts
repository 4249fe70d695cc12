import { enhance } from '@standfirst/ui/enhance';
import { enhanceArticle } from '@standfirst/ui/enhance/article';

enhance();
enhanceArticle();
