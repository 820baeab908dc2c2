/// Feeds, pages, files and archives: how the outside world reaches the newsroom.
@NullMarked
package standfirst.wire;

import org.jspecify.annotations.NullMarked;
