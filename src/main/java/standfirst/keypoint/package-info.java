/// From an article to key points, and the check that no point passes without a source sentence that says it.
@NullMarked
package standfirst.keypoint;

import org.jspecify.annotations.NullMarked;
