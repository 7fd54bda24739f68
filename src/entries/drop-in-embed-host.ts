// The script for pages around frames with embed.html: gives them the height of what they show.
import { followFrames } from '../embed/frame/frame-host.js';

followFrames();
