import { STORIES } from '../../../stories/stories.js';
import { testStories } from '../../helpers/story-tests.js';

testStories(STORIES.filter(({ tag }) => tag === 'disclosure-report'));
