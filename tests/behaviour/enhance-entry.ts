import { enhance } from '@standfirst/ui/enhance';

enhance();
