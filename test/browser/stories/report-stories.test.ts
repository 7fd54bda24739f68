import { STORIES } from '../../../stories/stories.js';
import { testStories } from '../../helpers/browser/story-tests.js';

testStories(STORIES.filter(({ tag }) => tag === 'disclosure-report'));
