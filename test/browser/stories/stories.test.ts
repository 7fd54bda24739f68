import { STORIES } from '../../../stories/stories.js';
import { testStories } from '../../helpers/browser/story-tests.js';

// The stories of whole reports, each of which shows all three tables, are in a file of their own.
testStories(STORIES.filter(({ tag }) => tag !== 'disclosure-report'));
